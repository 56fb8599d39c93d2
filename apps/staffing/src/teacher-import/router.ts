import { decideTeachers, teacherFields } from "@qitong/domain/import";
import { defineImporter, importRouter } from "@qitong/service/import";
import { loadTeachers } from "./load-teachers";
import { writeTeachers } from "./write-teachers";

export const teacherImportRouter = importRouter("staff.import", [
  defineImporter({
    kind: "teachers", fields: teacherFields, load: loadTeachers, write: writeTeachers,
    decide: (rows, facts, { effectiveOn }) => decideTeachers(rows, facts, effectiveOn),
  }),
]);
