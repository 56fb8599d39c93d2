import {
  findMergerChangedRefusals, type MergerCase, type MergerChangedRefusal, type MergerSettings,
} from "@qitong/domain/legal-entity";
import type { MergerCaseId } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { asMergerCase, readMergerSettings } from "./facts";
import { getLockedCase, listSteps, type CaseRow } from "./store";

export interface LockedCase {
  readonly row: CaseRow;
  readonly merger: MergerCase;
  readonly settings: MergerSettings;
  /** Whether it is still the case that the official had on screen. */
  readonly changed: readonly MergerChangedRefusal[];
}

/** Locks a case and reads what every decision on it depends on. */
export async function lockCase(
  tx: Transaction,
  seen: { readonly caseId: MergerCaseId; readonly version: number },
): Promise<LockedCase> {
  const row = await getLockedCase(tx, seen.caseId);
  const steps = await listSteps(tx, [row.id]);
  return {
    row,
    merger: asMergerCase(row, steps),
    settings: await readMergerSettings(tx, row.districtId),
    changed: findMergerChangedRefusals(seen.version, row.version),
  };
}
