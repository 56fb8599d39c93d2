import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, ensureParts, findChromium, root } from '../machine/index.mjs';
import { turboEnvironment } from '../start/build.mjs';
import { say } from '../start/progress.mjs';
import { countTests } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const quietTools = {
  ...turboEnvironment,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/**
 * @param {import('./parts.mjs').Command} command
 * @param {import('../start/children.mjs').Children} children
 * @param {(line: string) => void} onLine
 */
async function runCommand([program, ...args], children, onLine) {
  const own = path.join(root, 'node_modules/.bin', program);
  const { code } = await children.start(existsSync(own) ? own : program, args, { cwd: root, env: { ...process.env, ...quietTools, CHROMIUM: findChromium() }, onLine }).ended;
  return code;
}

/**
 * A command that is quiet when all is well and tells everything when not.
 * @param {import('./parts.mjs').Command} command
 * @param {import('../start/children.mjs').Children} children
 * @returns {Promise<Count>}
 */
async function runQuietly(command, children) {
  /** @type {string[]} */
  const lines = [];
  const code = await runCommand(command, children, (line) => lines.push(line));
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  console.log(lines.join('\n'));
  return { passed: 0, failed: 1, skipped: 0, failures: [`${command.join(' ')} (exit ${code})`] };
}

/**
 * @param {string} project
 * @param {import('../start/children.mjs').Children} children
 * @returns {Promise<Count>}
 */
async function runProject(project, children) {
  const report = path.join(dataFolder, 'test-reports', `${project}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await runCommand(
    ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    children,
    (line) => console.log(line),
  );
  return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
}

/**
 * @param {import('./parts.mjs').TestPart} part
 * @param {import('../start/children.mjs').Children} children
 * @returns {Promise<Count>}
 */
export async function runPart(part, children) {
  await ensureParts(part.needs, { say });
  for (const command of part.before) {
    const prepared = await runQuietly(command, children);
    if (prepared.failed > 0) return prepared;
  }
  return 'command' in part ? runQuietly(part.command, children) : runProject(part.project, children);
}
