import { spawn } from 'node:child_process';

/**
 * @typedef {{ code: number, output: string }} Outcome
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, input?: string, signal?: AbortSignal }} RunOptions
 */

/**
 * Runs a program to its end and keeps all it said; a program that cannot start counts as one that failed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      signal: options.signal,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => { output += text; });
    child.stderr?.setEncoding('utf8').on('data', (text) => { output += text; });
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    // A program that dies early closes its input; its exit code tells the story, EPIPE adds nothing.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input);
  });
}
