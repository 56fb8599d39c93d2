/** A guide that names a file which has moved leads its reader astray. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['CONTRIBUTING.md', 'README.md', 'docs/architecture.md'];

/** `domain/place.ts`, as the architecture page writes the sources of a package. */
const houses = new Map(['packages', 'apps'].flatMap((folder) => readdirSync(path.join(root, folder)).map((house) => [house, `${folder}/${house}/src`])));

const isPath = (word: string): boolean => /^[\w@.$*<>{},-]+(?:\/[\w@.$*<>{},-]+)+\/?$/.test(word) || /^[\w.-]+\.(?:tsx?|mjs|md|json)$/.test(word);
/** What the product writes when it runs, and a package by its name. */
const isNoFile = (word: string): boolean => word.startsWith('.data/') || word.startsWith('@');

/** Every spelling of `{a,b}`. */
function spelledOut(written: string): string[] {
  const [whole, choice = ''] = /\{([^}]+)\}/.exec(written) ?? [];
  return whole === undefined ? [written] : choice.split(',').flatMap((one) => spelledOut(written.replace(whole, one)));
}

/** What stands in `code` or behind a link, in the order of the text. */
function findPaths(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`|\]\((?!https?:)([^)#\s]+)\)/g)]
    .flatMap(([, code = '', target = '']) => (target === '' ? code.split(/[\s;()]+/).flatMap(spelledOut) : [target]))
    .filter((word) => isPath(word) && !isNoFile(word));
}

/** The folders of a tree: one of the top, and those that stand in it. */
function findTree(text: string): string[] {
  let top = '';
  return [...text.matchAll(/^( {2})?([\w-]+)\/(?= {2}|\n)/gm)].map(([, indent, name = '']) => {
    if (indent !== undefined) return `${top}/${name}`;
    top = name;
    return name;
  });
}

/** `<noun>` and `*` stand for whatever is there: the folder before them is looked for. */
const certainPart = (written: string): string => written.replace(/\/[^/]*[<*].*$/, '');

/** The way to it, itself included. */
function foldersOn(written: string): string[] {
  const parts = written.split('/').filter((part) => part !== '');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('/'));
}

function exists(written: string, document: string, folders: readonly string[]): boolean {
  const certain = certainPart(written);
  const [house = '', ...rest] = certain.split('/');
  const candidates = [certain, path.join(path.dirname(document), certain)];
  const source = houses.get(house);
  if (source) candidates.push([source, ...rest].join('/'));
  // A shortened one stands in a folder that was named before it, or that leads to one.
  candidates.push(...folders.map((folder) => `${folder}/${certain}`));
  return candidates.some((candidate) => existsSync(path.join(root, candidate)));
}

function findMissing(document: string, text: string): string[] {
  const folders: string[] = [];
  const missing: string[] = [];
  for (const written of [...findTree(text), ...findPaths(text)]) {
    if (!exists(written, document, folders)) missing.push(written);
    if (existsSync(path.join(root, certainPart(written)))) folders.push(...foldersOn(certainPart(written)));
  }
  return missing;
}

describe('A path that a guide names', () => {
  it.each(documents)('exists: %s', (document) => {
    const text = readFileSync(path.join(root, document), 'utf8');
    expect(findPaths(text).length).toBeGreaterThan(10);
    expect(findMissing(document, text)).toEqual([]);
  });

  it('is missed in code, in a link, in a choice, in a tree, behind another and in a pattern', () => {
    const names = (text: string) => findMissing('docs/architecture.md', text);
    expect(names('`npx vitest packages/domain/gone` and [there](gone.md)')).toEqual(['packages/domain/gone', 'gone.md']);
    expect(names('`packages/{domain,gone}/src`')).toEqual(['packages/gone/src']);
    expect(names('```\napps/\n  admin/   there\n  gone/   not\n```\n')).toEqual(['apps/gone']);
    expect(names('`packages/domain/src/place.ts`, then `refusal.ts` and `gone.ts`, `staffing/transfer-plan.ts` and `gone/it.ts`')).toEqual(['gone.ts', 'gone/it.ts']);
    expect(names('`domain/place.ts`, `apps/admin/src/<noun>/*.ts`, `apps/gone/<noun>`')).toEqual(['apps/gone/<noun>']);
  });
});
