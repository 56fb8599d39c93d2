import { root } from '../machine/index.mjs';
import { Children, Stopped } from '../start/children.mjs';
import { areDependenciesCurrent, installDependencies } from '../start/dependencies.mjs';
import { secondsSince, step } from '../start/progress.mjs';
import { chooseParts, testParts } from './parts.mjs';
import { runPart } from './run-part.mjs';

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {{ name: string, zh: string, time: string, count: Count }} Result
 */

const children = new Children();

/**
 * A part that could not even begin is a failed test, and the others still run.
 * @param {import('./parts.mjs').TestPart} part
 * @returns {Promise<Result>}
 */
async function timed(part) {
  const since = performance.now();
  console.log(`\n▶ ${part.zh} ${part.name}`);
  /** @type {Count} */
  let count;
  try {
    count = await runPart(part, children);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    count = { passed: 0, failed: 1, skipped: 0, failures: [error instanceof Error ? error.message : String(error)] };
  }
  const time = secondsSince(since);
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${part.name}: ${describe(count)} (${time})`);
  return { name: part.name, zh: part.zh, time, count };
}

/** @param {Count} count */
function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {readonly Result[]} results */
function printSummary(results) {
  const failures = results.flatMap((result) => result.count.failures.map((failure) => `  ✗ ${result.name}: ${failure}`));
  if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
  console.log(`\n${results.map((result) => `  ${result.name.padEnd(10)} ${result.time.padStart(9)}   ${describe(result.count)}`).join('\n')}`);
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result.count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
}

/** @param {NodeJS.Signals} signal */
async function onSignal(signal) {
  await children.stop();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

/** @param {readonly string[]} names the parts to run, all when empty */
export async function test(names) {
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const { chosen, unknown } = chooseParts(names);
  if (unknown.length > 0) {
    console.error(`没有这个部分 no such part: ${unknown.join(', ')}\n  ${testParts.map((part) => part.name).join(', ')}`);
    process.exit(1);
  }
  /** @type {Result[]} */
  const results = [];
  try {
    if (!areDependenciesCurrent(root)) await step('安装依赖', 'install dependencies', () => installDependencies(root, children));
    for (const part of chosen) results.push(await timed(part));
  } catch (error) {
    if (error instanceof Stopped) return;
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  process.exitCode = printSummary(results) === 0 ? 0 : 1;
}
