/** Identity numbers and phones that we hold are shown in part only; what the file itself says, its reader knows. */
import { findField, type Change, type ImportKind, type RowDecision, type Value } from "@qitong/domain/import";

export function maskValue(value: Value | null): Value | null {
  if (value === null) return null;
  const text = String(value);
  return text.length < 8 ? "****" : `${text.slice(0, 3)}${"*".repeat(text.length - 7)}${text.slice(-4)}`;
}

const isPersonal = (kind: ImportKind, field: string): boolean => findField(kind, field)?.isPersonal ?? false;

export function maskDecision(kind: ImportKind, decision: RowDecision): RowDecision {
  return { ...decision, changes: decision.changes.map((change) => maskBefore(kind, change)) };
}

function maskBefore(kind: ImportKind, change: Change): Change {
  return isPersonal(kind, change.field) ? { ...change, before: maskValue(change.before) } : change;
}

export function maskValues(kind: ImportKind, values: Readonly<Record<string, Value | null>>): Record<string, Value | null> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, isPersonal(kind, field) ? maskValue(value) : value]));
}
