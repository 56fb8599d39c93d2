import { Stopped } from './children.mjs';

const dim = process.stdout.isTTY ? (/** @type {string} */ text) => `\u001B[2m${text}\u001B[0m` : (/** @type {string} */ text) => text;

// A step that is done at once needs no announcement; a long one tells that it is at work.
const announceAfterMs = 600;

/** @param {number} since */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** @param {string} line */
export function say(line) {
  console.log(dim(`    ${line}`));
}

/**
 * One line for a step when it is done, with its seconds.
 * @template T
 * @param {string} zh
 * @param {string} en
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(zh, en, work) {
  const since = performance.now();
  const announcement = setTimeout(() => console.log(dim(`  … ${zh} ${en}`)), announceAfterMs);
  try {
    const result = await work();
    console.log(`  ✓ ${zh} ${dim(`${en} (${secondsSince(since)})`)}`);
    return result;
  } catch (error) {
    // What the person stopped has not failed.
    if (!(error instanceof Stopped)) console.error(`  ✗ ${zh} ${en}`);
    throw error;
  } finally {
    clearTimeout(announcement);
  }
}
