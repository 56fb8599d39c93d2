/** A list of things to be handed over against those on the ledger. What was counted already is not changed by a file. */
import type { HandoverItemId } from "../identifier";
import type { HandoverKind, HandoverStatus } from "../legal-entity/handover";
import { changesFrom, changesFromNothing, duplicateProblem, findDuplicates, outcomeOfProblems, type Decided } from "./decision";
import type { HandoverRow } from "./handover-fields";
import type { ReadRow } from "./row";

/** An item as a file would say it. */
export interface KnownItem {
  readonly id: HandoverItemId;
  readonly status: HandoverStatus;
  readonly version: number;
  readonly values: HandoverValues;
}

export interface HandoverValues {
  readonly kind: HandoverKind;
  readonly number: string;
  readonly name: string;
  readonly quantity: number;
  readonly unit: string | null;
  /** Fen. */
  readonly amount: number;
  readonly location: string | null;
  readonly note: string | null;
}

export interface HandoverFacts {
  readonly items: readonly KnownItem[];
}

export interface HandoverPlan {
  /** Null for a thing that is not on the ledger yet. */
  readonly known: KnownItem | null;
  readonly values: HandoverValues;
}

const keyOf = (values: Pick<HandoverRow, "kind" | "number">): string | null =>
  values.kind === null || values.number === null ? null : `${values.kind} ${values.number}`;

export function decideHandover(rows: readonly ReadRow<HandoverRow>[], { items }: HandoverFacts): Decided<HandoverPlan>[] {
  const known = new Map(items.map((item) => [keyOf(item.values), item]));
  const keyed = rows.map((row) => ({ ...row, key: keyOf(row.values) }));
  const duplicates = findDuplicates(keyed, ({ key }) => key);
  return keyed.map((row) => decideRow(row, row.key === null ? undefined : known.get(row.key), duplicates.get(row.rowNumber)));
}

function decideRow(row: ReadRow<HandoverRow>, known: KnownItem | undefined, duplicates: readonly number[] | undefined): Decided<HandoverPlan> {
  const { values, rowNumber } = row;
  const said = known ? changesFrom({ ...known.values }, { ...values }) : changesFromNothing({ ...values });
  const counted = known && known.status !== "listed" && said.length > 0 ? [{ field: null, reason: { kind: "already-counted" as const } }] : [];
  const problems = [...row.problems, ...duplicateProblem("number", duplicates), ...counted];
  const base = { rowNumber, label: [values.number, values.name].filter((part) => part !== null).join(" "), subjectId: known?.id ?? null, problems };
  const bad = outcomeOfProblems(problems);
  const { kind, number, name } = values;
  if (bad || kind === null || number === null || name === null) return { decision: { ...base, outcome: bad ?? "error", changes: [] }, plan: null };
  if (known && said.length === 0) return { decision: { ...base, outcome: "unchanged", changes: [] }, plan: null };
  const before = known?.values;
  const plan: HandoverPlan = {
    known: known ?? null,
    values: {
      kind, number, name,
      quantity: values.quantity ?? before?.quantity ?? 1,
      unit: values.unit ?? before?.unit ?? null,
      amount: values.amount ?? before?.amount ?? 0,
      location: values.location ?? before?.location ?? null,
      note: values.note ?? before?.note ?? null,
    },
  };
  return { decision: { ...base, outcome: known ? "changed" : "new", changes: said }, plan };
}
