export { defineImporter, type Importer, type ImportTerms } from "./importer";
export { importRouter } from "./import-router";
export { eachChunk, inChunks } from "./chunks";
