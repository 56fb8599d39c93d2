import { z } from "zod";
import { CurriculumPlanKeeping, NewCurriculumPlan, OfCurriculumPlan } from "@qitong/domain/curriculum";
import { absent, atDistrict, atPerson, atScope, command, findEntityChain, OfDistrict, OfPerson, query, router, type Asking } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { adoptPlan } from "./adopt";
import { exportPlan } from "./export";
import { discardPlan, keepPlan } from "./keep";
import { OfSchool, schoolYear } from "./of-school";
import { openPlan } from "./open";
import { listOwnPlans } from "./own";
import { printPlan } from "./print";
import { readBoard, readPlans } from "./read";
import { atPlan } from "./store";

const WrittenPlan = OfSchool.extend({ which: z.enum(["in-force", "draft"]), language: ExportLanguage.default("zh") });

async function getWritten(asking: Asking, input: z.output<typeof WrittenPlan>) {
  const found = await readPlans(asking, input);
  const plan = input.which === "draft" ? found.draft : found.inForce;
  if (!plan) throw absent();
  return { found, plan };
}

export const planRouter = router({
  board: query({ permission: "curriculum.read", input: OfDistrict.extend(schoolYear), at: atDistrict, answer: readBoard }),
  own: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: listOwnPlans }),
  ofSchool: query({ permission: "curriculum.read", input: OfSchool, at: atScope, answer: readPlans }),
  export: query({
    permission: "curriculum.read",
    input: WrittenPlan,
    at: atScope,
    answer: async (asking, input) => {
      const { found, plan } = await getWritten(asking, input);
      return exportPlan(found, plan, input.language);
    },
  }),
  print: query({
    permission: "curriculum.read",
    input: WrittenPlan,
    at: atScope,
    answer: async (asking, input) => {
      const { found, plan } = await getWritten(asking, input);
      return printPlan(found, plan, input.language, asking.now);
    },
  }),
  open: command({ permission: "curriculum.edit", input: NewCurriculumPlan, at: (db, { entityId }) => findEntityChain(db, entityId), act: openPlan }),
  keep: command({ permission: "curriculum.edit", input: CurriculumPlanKeeping, at: atPlan, act: keepPlan }),
  discard: command({ permission: "curriculum.edit", input: OfCurriculumPlan, at: atPlan, act: discardPlan }),
  adopt: command({ permission: "curriculum.adopt", input: OfCurriculumPlan, at: atPlan, act: adoptPlan }),
});
