import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MissingPart } from '../machine/missing-part.mjs';

/** @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, optional?: boolean, peer?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {LockedPackage | undefined} left @param {LockedPackage | undefined} right */
function isSame(left, right) {
  return left?.version === right?.version && left?.integrity === right?.integrity && left?.link === right?.link;
}

/**
 * npm itself notes what it installed, in node_modules/.package-lock.json, as its last act: compared with the lock file it tells
 * whether an install is missing, was cut off, or is behind, without a stamp of our own that could disagree.
 * @param {string} root
 */
export function areDependenciesCurrent(root) {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  const installed = lockedPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  const missing = Object.entries(wanted).filter(([place, wantedPackage]) => place.includes('node_modules/')
    && !wantedPackage.optional && !wantedPackage.devOptional && !wantedPackage.peer
    && !isSame(installed[place], wantedPackage));
  const other = Object.entries(installed).filter(([place, installedPackage]) => place.includes('node_modules/')
    && !isSame(wanted[place], installedPackage));
  return missing.length === 0 && other.length === 0;
}

/**
 * @param {string} root
 * @param {import('./children.mjs').Children} children
 */
export async function installDependencies(root, children) {
  try {
    await children.run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  } catch (error) {
    const cause = error instanceof Error ? /npm (?:error|ERR!) (?:code )?(.+)/.exec(error.message)?.[1] : undefined;
    if (cause === undefined) throw error;
    throw new MissingPart(
      `依赖安装失败（${cause}）。请检查能否访问 npm 源后重试：npm ci。`,
      `Installing the dependencies failed (${cause}). Check that the npm registry can be reached and try again: npm ci.`,
    );
  }
}
