import type { Router } from "@qitong/staffing";
import type { Filters } from "@qitong/ui";
import type { inferRouterOutputs } from "@trpc/server";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";

type Answers = inferRouterOutputs<Router>["eligibility"];
export type EligibilityRow = Answers["list"]["rows"][number];
export type CampusCountRow = Answers["list"]["counts"][number];
export type EndingExemption = Answers["ending"][number];

export const eligibilityFilterKeys = ["q", "verdict", "subject", "why", "backbone"] as const;

type Filterable = Pick<EligibilityRow, "name" | "staffNumber" | "verdict" | "subject" | "reasons" | "backbone">;

/** All rows of the scope are here, so every key answers at once. */
export function filterEligibility<Row extends Filterable>(rows: readonly Row[], filters: Filters, pinyin: PinyinMatch | undefined): Row[] {
  const { q, verdict, subject, why, backbone } = filters;
  const isFound = (row: Row): boolean =>
    q === undefined || matchesScope(row.name, q, pinyin) || row.staffNumber.toLowerCase().includes(q.trim().toLowerCase());
  return rows.filter(
    (row) =>
      (verdict === undefined || row.verdict === verdict) &&
      (subject === undefined || row.subject === subject) &&
      (backbone === undefined || row.backbone === true) &&
      (why === undefined || row.reasons.some(({ kind }) => kind === why)) &&
      isFound(row),
  );
}
