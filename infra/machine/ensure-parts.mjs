import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installAsRoot } from './apt-as-root.mjs';
import { unpackWithoutRoot } from './apt-without-root.mjs';
import { MissingPart } from './missing-part.mjs';
import { parts } from './parts.mjs';
import { debianFolder } from './places.mjs';

/**
 * @typedef {import('./parts.mjs').PartName} PartName
 * @typedef {{ where?: import('./parts.mjs').Where, isRoot?: boolean, say?: (line: string) => void }} EnsureOptions
 */

/** @param {readonly string[]} searchPath */
function hasApt(searchPath) {
  return searchPath.some((folder) => existsSync(path.join(folder, 'apt-get')));
}

/**
 * The line of apt that names the cause; the rest is noise to a newcomer.
 * @param {string} output
 */
function causeIn(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line.startsWith('E: ')) ?? lines.findLast(Boolean) ?? 'apt-get';
}

/**
 * @param {readonly PartName[]} names
 * @param {string} cause
 */
function missing(names, cause) {
  const wanted = names.map((name) => parts[name]);
  const packages = wanted.flatMap((part) => part.packages).join(' ');
  const instead = wanted.map((part) => part.instead).find((way) => way !== undefined);
  return new MissingPart(
    `缺少${wanted.map((part) => part.zh).join('、')}：${cause}。请以管理员身份运行 apt-get install ${packages}${instead ? `，${instead.zh}` : ''}。`,
    `Missing ${wanted.map((part) => part.en).join(', ')}: ${cause}. Run as root: apt-get install ${packages}${instead ? `, ${instead.en}` : ''}.`,
  );
}

/**
 * Finds the named parts or gets them: installed system wide as root, unpacked into `.data/debian` otherwise.
 * @param {readonly PartName[]} names
 * @param {EnsureOptions} [options]
 * @returns {Promise<boolean>} whether something had to be fetched
 */
export async function ensureParts(names, { where = {}, isRoot = process.getuid?.() === 0, say = () => {} } = {}) {
  const absent = names.filter((name) => parts[name].find(where) === undefined);
  if (absent.length === 0) return false;
  if (!hasApt(where.searchPath ?? ['/usr/bin'])) throw missing(absent, '本机没有 apt-get / no apt-get here');
  const packages = absent.flatMap((name) => parts[name].packages);
  say(`获取 ${packages.join(' ')} · fetching with apt`);
  const debian = where.debian ?? debianFolder;
  mkdirSync(debian, { recursive: true });
  const failure = isRoot ? await installAsRoot(packages) : await unpackWithoutRoot(packages, debian);
  if (failure !== undefined) throw missing(absent, causeIn(failure));
  const still = absent.filter((name) => parts[name].find(where) === undefined);
  if (still.length > 0) throw missing(still, 'apt-get 未装上 / apt-get left it out');
  return true;
}
