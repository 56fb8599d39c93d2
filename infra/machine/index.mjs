export { ensureParts } from './ensure-parts.mjs';
export { MissingPart } from './missing-part.mjs';
export { findCbc, findChromium, findFet, findMariadb } from './parts.mjs';
export { dataFolder, debianFolder, root } from './places.mjs';
export { runProgram } from './run-program.mjs';
