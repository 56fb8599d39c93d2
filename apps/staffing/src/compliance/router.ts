import { z } from "zod";
import { Scope } from "@qitong/domain";
import { SchoolYear } from "@qitong/domain/calendar";
import { atScope, query, router } from "@qitong/service";
import { exportReport } from "./export";
import { readReport } from "./report";

const ofYear = z.object({ scope: Scope, schoolYear: SchoolYear });
const years = z.int().min(1).max(6);

export const complianceRouter = router({
  byYear: query({ permission: "plan.read", input: ofYear, at: atScope, answer: readReport }),
  /** The sums of several years, the newest first. */
  years: query({
    permission: "plan.read",
    input: ofYear.extend({ years }),
    at: atScope,
    answer: async (asking, { years: count, ...question }) => {
      const answers = await Promise.all(Array.from({ length: count }, (_, back) => readReport(asking, { ...question, schoolYear: question.schoolYear - back })));
      return answers.map(({ schoolYear, isRunning, report }) => ({ schoolYear, isRunning, ...report.total }));
    },
  }),
  export: query({
    permission: "plan.read",
    input: ofYear.extend({ years, language: z.enum(["zh", "en"]) }),
    at: atScope,
    answer: exportReport,
  }),
});
