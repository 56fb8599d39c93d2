import type { Filters } from "@qitong/ui";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import type { RegistryRow } from "./registry-row";

export const registryFilterKeys = ["q", "stage", "kind"] as const;

/** Rows whose names, codes or address hold what is searched for, and that are of the kind that is chosen. */
export function filterRegistry(rows: readonly RegistryRow[], filters: Filters, pinyin: PinyinMatch | undefined): RegistryRow[] {
  const { q, stage, kind } = filters;
  return rows.filter(
    (row) =>
      (stage === undefined || row.campus.stage === stage) &&
      (kind === undefined || (kind === "several") === row.entity.campuses.length > 1) &&
      (q === undefined || holds(row, q, pinyin)),
  );
}

function holds({ campus, entity }: RegistryRow, wanted: string, pinyin: PinyinMatch | undefined): boolean {
  const names = [campus.name, entity.name].filter((name) => name !== null);
  if (names.some((name) => matchesScope(name, wanted, pinyin))) return true;
  const texts = [campus.schoolCode, entity.creditCode, campus.localNumber, campus.address];
  return texts.some((text) => text?.toLowerCase().includes(wanted.trim().toLowerCase()));
}
