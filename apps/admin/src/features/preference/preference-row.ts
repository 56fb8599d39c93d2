import type { Router } from "@qitong/staffing";
import type { Filters } from "@qitong/ui";
import type { inferRouterOutputs } from "@trpc/server";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";

type Answers = inferRouterOutputs<Router>["preference"];
export type OwnPreference = Answers["own"];
export type OwnStatement = OwnPreference["statements"][number];
export type StatementList = Answers["list"];
export type StatementRow = StatementList["rows"][number];

export const statementFilterKeys = ["q", "will", "subject"] as const;

export function filterStatements<Row extends Pick<StatementRow, "name" | "willing" | "subject">>(rows: readonly Row[], filters: Filters, pinyin: PinyinMatch | undefined): Row[] {
  const { q, will, subject } = filters;
  return rows.filter(
    (row) =>
      (will === undefined || row.willing === (will === "yes")) &&
      (subject === undefined || row.subject === subject) &&
      (q === undefined || matchesScope(row.name, q, pinyin)),
  );
}
