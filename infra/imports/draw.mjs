import { readFileSync, writeFileSync } from 'node:fs';
import { documentFile, withPicture } from './document.mjs';
import { drawPicture } from './picture.mjs';
import { findArrows } from './rooms.mjs';

writeFileSync(documentFile, withPicture(readFileSync(documentFile, 'utf8'), drawPicture(findArrows())));
