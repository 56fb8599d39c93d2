import { z } from "zod";
import { SchoolYear } from "@qitong/domain/calendar";
import { atScope, OfScope, query, router } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { exportReport } from "./export";
import { readReport } from "./report";

const OfYear = OfScope.extend({ schoolYear: SchoolYear });
const Years = z.int().min(1).max(6);

export const complianceRouter = router({
  byYear: query({ permission: "plan.read", input: OfYear, at: atScope, answer: readReport }),
  /** The sums of several years, the newest first. */
  years: query({
    permission: "plan.read",
    input: OfYear.extend({ years: Years }),
    at: atScope,
    answer: async (asking, { years: count, ...question }) => {
      const answers = await Promise.all(Array.from({ length: count }, (_, back) => readReport(asking, { ...question, schoolYear: question.schoolYear - back })));
      return answers.map(({ schoolYear, isRunning, report }) => ({ schoolYear, isRunning, ...report.total }));
    },
  }),
  export: query({
    permission: "plan.read",
    input: OfYear.extend({ years: Years, language: ExportLanguage }),
    at: atScope,
    answer: exportReport,
  }),
});
