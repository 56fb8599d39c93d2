import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { root } from '../machine/index.mjs';

/**
 * A room is what a newcomer looks for by name: a folder of a package's `src`, or of `src/features` in the app.
 * @typedef {{ house: string, room: string }} Place
 * @typedef {{ from: Place, to: Place, isTypeOnly: boolean }} Arrow
 */

const scope = '@qitong/';
/** Tests and stories may look into any room; what they import says nothing about the house. */
const isLookedAt = (/** @type {string} */ file) => !/\.(test|test-data|stories|example|gen)\.tsx?$|\/testing\//.test(file);

/** @param {string} file relative to the root @returns {Place} */
function placeOf(file) {
  const [, house = '', , ...inside] = file.split('/');
  const folders = inside.slice(0, -1);
  const named = folders[0] === 'features' ? folders.slice(0, 2) : folders.slice(0, 1);
  return { house, room: named.join('/') || '.' };
}

/** What a package's name stands for: its folder among apps/ and packages/. @param {string} name */
function folderOf(name) {
  return ['apps', 'packages'].map((kind) => `${kind}/${name}`).find((folder) => existsSync(path.join(root, folder)));
}

/** @returns {string[]} relative to the root, in order */
function sourceFiles() {
  const houses = ['apps', 'packages'].flatMap((kind) => readdirSync(path.join(root, kind)).map((name) => `${kind}/${name}/src`));
  return houses
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file.split(path.sep).join('/'))))
    .filter((file) => /\.tsx?$/.test(file) && isLookedAt(file))
    .toSorted();
}

/** Where an entry of a package leads, such as `@qitong/domain/staffing`. @param {string} specifier */
function entryPlace(specifier) {
  const [name = '', ...entry] = specifier.slice(scope.length).split('/');
  const folder = folderOf(name);
  if (folder === undefined) return undefined;
  const { exports = {} } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const named = entry.length === 0 ? '.' : `./${entry.join('/')}`;
  const file = exports[named] ?? exports['./*']?.replace('*', entry.join('/'));
  if (typeof file !== 'string') throw new Error(`${specifier} is no entry of ${folder}`);
  return placeOf(path.posix.join(folder, file));
}

/** A folder stands for its index, so the room is the folder itself and not the one above. @param {string} named */
function relativePlace(named) {
  const isFolder = !['.ts', '.tsx'].some((end) => existsSync(path.join(root, named + end))) && existsSync(path.join(root, named, 'index.ts'));
  return placeOf(isFolder ? `${named}/index.ts` : `${named}.ts`);
}

/** @param {string} file @param {string} specifier @returns {Place | undefined} nothing for what others wrote */
export function placeOfImport(file, specifier) {
  if (specifier.startsWith('.')) return relativePlace(path.posix.join(path.posix.dirname(file), specifier));
  return specifier.startsWith(scope) ? entryPlace(specifier) : undefined;
}

/** @param {string} file */
function importsOf(file) {
  const { module } = parseSync(file, readFileSync(path.join(root, file), 'utf8'));
  const isType = (/** @type {readonly { isType: boolean }[]} */ entries) => entries.length > 0 && entries.every((one) => one.isType);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ specifier: moduleRequest.value, isTypeOnly: isType(entries) })),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((one) => (one.moduleRequest ? [{ specifier: one.moduleRequest.value, isTypeOnly: one.isType }] : []))),
  ];
}

/** Every import between two rooms, in the order of the files. @returns {Arrow[]} */
export function findArrows() {
  return sourceFiles().flatMap((file) => importsOf(file).flatMap(({ specifier, isTypeOnly }) => {
    const [from, to] = [placeOf(file), placeOfImport(file, specifier)];
    return to === undefined || (from.house === to.house && from.room === to.room) ? [] : [{ from, to, isTypeOnly }];
  }));
}
