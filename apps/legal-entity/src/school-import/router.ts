import { decideFigures, decideSchools, figureFields, schoolFields } from "@qitong/domain/import";
import { defineImporter, importRouter } from "@qitong/service/import";
import { loadFigures, writeFigures } from "./figures";
import { loadSchools } from "./load-schools";
import { writeSchools } from "./write-schools";

export const schoolImportRouter = importRouter("registry.import", [
  defineImporter({
    kind: "schools", fields: schoolFields, load: loadSchools, write: writeSchools,
    decide: (rows, facts, { effectiveOn }) => decideSchools(rows, facts, effectiveOn),
  }),
  defineImporter({
    kind: "figures", fields: figureFields, load: loadFigures, write: writeFigures,
    decide: (rows, facts) => decideFigures(rows, facts),
  }),
]);
