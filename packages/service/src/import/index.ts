export { defineImporter, type Importer, type ImportTerms } from "./importer";
export { importRouter, type ImportAt } from "./import-router";
export { eachChunk, inChunks } from "./chunks";
