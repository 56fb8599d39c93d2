import path from 'node:path';

/** Turbo's own niceties that a build of ours does without: no telemetry, no word of updates. */
export const turboEnvironment = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/**
 * What has not changed comes from turbo's cache.
 * @param {string} root
 * @param {import('./children.mjs').Children} children
 */
export async function build(root, children) {
  await children.run(path.join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'], {
    cwd: root, env: { ...process.env, ...turboEnvironment },
  });
}
