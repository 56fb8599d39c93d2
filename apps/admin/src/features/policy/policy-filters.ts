import type { Filters } from "@qitong/ui";
import type { PolicySummary } from "./policy-row";

export const policyFilterKeys = ["q", "category", "state"] as const;

export function filterPolicies(rows: readonly PolicySummary[], filters: Filters): PolicySummary[] {
  const { q, category, state } = filters;
  return rows.filter(
    (row) =>
      (q === undefined || row.title.includes(q.trim()) || row.owner.name.includes(q.trim())) &&
      (category === undefined || row.category === category) &&
      (state === undefined || hasState(row, state)),
  );
}

function hasState(row: PolicySummary, state: string): boolean {
  if (state === "in-force") return row.inForce.campuses > 0;
  if (state === "draft") return row.draft !== null;
  return row.owner.isFormer && row.inForce.campuses > 0;
}
