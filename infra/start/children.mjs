import { spawn } from 'node:child_process';
import { dyingWithParent } from '../machine/dying-with-parent.mjs';

/** @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} ChildOptions */

const tailLength = 40;
const graceMs = 10_000;

/** Thrown into work that is under way when the person pressed ctrl-C. */
export class Stopped extends Error {}

/**
 * The programs that one command started, each in a process group of its own: ctrl-C in the terminal reaches the command alone,
 * which then ends them in its own order.
 */
export class Children {
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #running = new Set();
  #stopped = false;

  get areStopped() {
    return this.#stopped;
  }

  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @param {ChildOptions} options
   */
  start(program, args, { cwd, env = process.env, onLine = () => {} }) {
    if (this.#stopped) throw new Stopped();
    const [command, commandArguments] = dyingWithParent(program, args);
    const child = spawn(command, commandArguments, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#running.add(child);
    /** @type {string[]} */
    const tail = [];
    for (const stream of [child.stdout, child.stderr]) {
      eachLine(stream, (line) => {
        tail.push(line);
        if (tail.length > tailLength) tail.shift();
        onLine(line);
      });
    }
    /** @type {Promise<{ code: number, tail: string }>} */
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: 127, tail: error.message }));
      child.once('close', (code) => resolve({ code: code ?? 1, tail: tail.join('\n') }));
    });
    void ended.then(() => this.#running.delete(child));
    return { child, ended };
  }

  /**
   * Runs a program that must succeed.
   * @param {string} program
   * @param {readonly string[]} args
   * @param {ChildOptions} options
   */
  async run(program, args, options) {
    const { code, tail } = await this.start(program, args, options).ended;
    if (this.#stopped) throw new Stopped();
    if (code !== 0) throw new Error(`${[program, ...args].join(' ')} (exit ${code})\n${tail}`);
  }

  /** Ends all of them, politely first. */
  async stop() {
    this.#stopped = true;
    await Promise.all([...this.#running].map(endGroup));
  }
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} take
 */
function eachLine(stream, take) {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  }).on('end', () => { if (rest !== '') take(rest); });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  return new Promise((resolve) => {
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    child.once('close', () => {
      clearTimeout(force);
      resolve(undefined);
    });
    if (child.exitCode !== null || child.signalCode !== null) {
      clearTimeout(force);
      resolve(undefined);
      return;
    }
    signalGroup(child, 'SIGTERM');
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended between the question and the signal.
  }
}
