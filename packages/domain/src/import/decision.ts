/** What becomes of a row: the same words for every kind of file. */
import { z } from "zod";
import type { Value } from "./parse";
import { reasonOutcomes, type Problem } from "./reason";

export const rowOutcomes = ["new", "changed", "unchanged", "conflict", "error"] as const;
export const RowOutcome = z.enum(rowOutcomes);
export type RowOutcome = z.infer<typeof RowOutcome>;

export interface Change {
  readonly field: string;
  readonly before: Value | null;
  readonly after: Value | null;
}

export interface RowDecision {
  readonly rowNumber: number;
  readonly outcome: RowOutcome;
  /** The row's key and name, as its reader knows it. */
  readonly label: string;
  /** What the row is about, once it is known: a campus or a person. */
  readonly subjectId: string | null;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** A decision with what is to be written for it; null where nothing is. */
export interface Decided<Plan> {
  readonly decision: RowDecision;
  readonly plan: Plan | null;
}

export type OutcomeCounts = Readonly<Record<RowOutcome, number>>;

export function countOutcomes(decisions: readonly RowDecision[]): OutcomeCounts {
  const counts = { new: 0, changed: 0, unchanged: 0, conflict: 0, error: 0 };
  for (const decision of decisions) counts[decision.outcome] += 1;
  return counts;
}

/** A row with any fault of its own is an error, also when it disagrees with what is known. */
export function outcomeOfProblems(problems: readonly Problem[]): "error" | "conflict" | undefined {
  if (problems.length === 0) return undefined;
  return problems.some(({ reason }) => reasonOutcomes[reason.kind] === "error") ? "error" : "conflict";
}

/** Rows that share a key: each of them with the numbers of the others. */
export function findDuplicates<Row extends { readonly rowNumber: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row.rowNumber);
    else groups.set(key, [row.rowNumber]);
  }
  const duplicates = new Map<number, readonly number[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const rowNumber of group) duplicates.set(rowNumber, group.filter((other) => other !== rowNumber));
  }
  return duplicates;
}

export function duplicateProblem(field: string, rowNumbers: readonly number[] | undefined): Problem[] {
  return rowNumbers ? [{ field, reason: { kind: "duplicate-in-file", rowNumbers } }] : [];
}

/** The values of a row as changes from nothing; fields of which the file says nothing are left out. */
export function changesFromNothing(values: Readonly<Record<string, Value | null>>): Change[] {
  return Object.entries(values).flatMap(([field, after]) => (after === null ? [] : [{ field, before: null, after }]));
}

/** What the file says otherwise than is known; a blank cell says nothing and changes nothing. */
export function changesFrom(known: Readonly<Record<string, Value | null>>, said: Readonly<Record<string, Value | null>>): Change[] {
  return Object.entries(said).flatMap(([field, after]) => {
    const before = known[field] ?? null;
    return after === null || after === before ? [] : [{ field, before, after }];
  });
}
