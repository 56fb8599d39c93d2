import { TeachingLoadKeeping } from "@qitong/domain/curriculum";
import { atScope, command, findEntityChain, query, router } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { OfSchool } from "../plan/of-school";
import { exportLoad } from "./export";
import { keepLoad } from "./keep";
import { readLoad } from "./read";

export const teachingLoadRouter = router({
  ofSchool: query({ permission: "teaching.read", input: OfSchool, at: atScope, answer: readLoad }),
  export: query({
    permission: "teaching.read",
    input: OfSchool.extend({ language: ExportLanguage.default("zh") }),
    at: atScope,
    answer: async (asking, input) => exportLoad(await readLoad(asking, input), input.language),
  }),
  keep: command({ permission: "teaching.edit", input: TeachingLoadKeeping, at: (db, { entityId }) => findEntityChain(db, entityId), act: keepLoad }),
});
