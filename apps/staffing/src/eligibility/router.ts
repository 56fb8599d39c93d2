import type { z } from "zod";
import { SchoolYear } from "@qitong/domain/calendar";
import { atScope, getDistrictOf, listCampusIds, OfScope, query, router, type Asking } from "@qitong/service";
import { loadEligibility, loadEnding, type ListQuestion } from "./list";
import { exportEligibility, printEligibility } from "./papers";

const OfYear = OfScope.extend({ schoolYear: SchoolYear });

async function questionOf({ db, today }: Asking, { scope, schoolYear }: z.output<typeof OfYear>): Promise<ListQuestion> {
  return { districtId: await getDistrictOf(db, scope), campusIds: await listCampusIds(db, scope, today), schoolYear };
}

/** 应交流人员名单 */
export const eligibilityRouter = router({
  list: query({
    permission: "staff.read",
    input: OfYear,
    at: atScope,
    answer: async (asking, input) => loadEligibility(asking.db, await questionOf(asking, input)),
  }),
  ending: query({
    permission: "staff.read",
    input: OfYear,
    at: atScope,
    answer: async (asking, input) => loadEnding(asking.db, await questionOf(asking, input), asking.today),
  }),
  export: query({
    permission: "staff.read",
    input: OfYear,
    at: atScope,
    answer: async (asking, input) => exportEligibility(await loadEligibility(asking.db, await questionOf(asking, input)), input.schoolYear),
  }),
  print: query({
    permission: "staff.read",
    input: OfYear,
    at: atScope,
    answer: async (asking, input) => {
      const question = await questionOf(asking, input);
      return printEligibility(asking.db, await loadEligibility(asking.db, question), { ...question, printedAt: asking.now });
    },
  }),
});
