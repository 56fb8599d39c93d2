import { setTimeout as wait } from 'node:timers/promises';

/**
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} [patienceMs]
 */
export async function waitUntil(holds, patienceMs = 15_000) {
  const end = performance.now() + patienceMs;
  while (!await holds()) {
    if (performance.now() > end) throw new Error(`did not come true within ${patienceMs} ms: ${holds}`);
    await wait(50);
  }
}
