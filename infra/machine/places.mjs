import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The root of the clone, wherever the command was typed. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** All that the project writes for itself; deleting it gives a fresh start. */
export const dataFolder = path.join(root, '.data');

/** Debian packages unpacked without root live here. */
export const debianFolder = path.join(dataFolder, 'debian');
