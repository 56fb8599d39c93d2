import path from 'node:path';
import { root } from '../machine/index.mjs';

export const documentFile = path.join(root, 'docs/architecture.md');
const [begin, end] = ['<!-- imports: npm run picture -->', '<!-- /imports -->'];

/** @param {string} text @param {string} picture */
export function withPicture(text, picture) {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${documentFile} has no place for the picture (${begin} … ${end})`);
  return `${before}${begin}\n${picture}\n${end}${after}`;
}
