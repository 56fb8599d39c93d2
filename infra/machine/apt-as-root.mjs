import { runProgram } from './run-program.mjs';

const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
// Another apt may be at work on a fresh machine (unattended-upgrades): wait for it.
const patient = ['-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=3'];

/**
 * Installs system wide. The update's own exit code is not asked: one unreachable third-party source must not stop an install that works.
 * @param {readonly string[]} packages
 */
export async function installAsRoot(packages) {
  const updated = await runProgram('apt-get', ['update', '-q', ...patient], { env: quiet });
  const installed = await runProgram('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...patient, ...packages], { env: quiet });
  return installed.code === 0 ? undefined : updated.output + installed.output;
}
