/** On its effective date a merger is written: two schools become one legal entity, whole or not at all. */
import type { MergerEffect } from "@qitong/domain/legal-entity";
import type { CivilDate, MergerCaseId } from "@qitong/domain";
import type { Database, Transaction } from "@qitong/db";
import { performByClock, type Clock, type ClockWork } from "@qitong/service";
import {
  dissolveEntity, insertSuccession, lockEntities, moveCampuses, renameCampus, renameEntity, retireSchoolCodes, type EntityRow,
} from "./entity-store";
import { effectOf, loadParties } from "./facts";
import { findCase, getLockedCase, listDueCaseIds, updateCase, type CaseRow } from "./store";

export interface AppliedMergers {
  readonly applied: readonly MergerCaseId[];
}

/**
 * Applies every scheduled merger whose day has come, each in a transaction of its own: one that fails holds up no
 * other. A day that was missed is made up for, dated as decided.
 */
export async function applyDueMergers(db: Database, clock: Clock): Promise<AppliedMergers> {
  const applied: MergerCaseId[] = [];
  const failures: unknown[] = [];
  for (const id of await listDueCaseIds(db, clock.today())) {
    try {
      const isApplied = await performByClock(db, clock, "legal-entity.mergerCase.apply", (work) => applyMerger(work, id));
      if (isApplied) applied.push(id);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} mergers were not applied`);
  return { applied };
}

async function applyMerger({ tx, today, now, audit }: ClockWork, id: MergerCaseId): Promise<boolean> {
  const seen = await findCase(tx, id);
  if (!seen) return false;
  const entities = await lockEntities(tx, [seen.absorbingEntityId, seen.absorbedEntityId]);
  const row = await getLockedCase(tx, id);
  const { effectiveOn } = row;
  // Another process was faster, or the official moved the day.
  if (row.status !== "scheduled" || effectiveOn === null || effectiveOn > today) return false;
  const absorbed = entities.find((entity) => entity.id === row.absorbedEntityId);
  if (!absorbed) throw new Error(`entity ${row.absorbedEntityId} has vanished`);

  const effective: CaseRow = { ...row, status: "effective" };
  const effect = effectOf(effective, await loadParties(tx, effective, today));
  await writeEffect(tx, { row, absorbed, effect, effectiveOn });
  await updateCase(tx, row, { status: "effective", appliedAt: now });
  const moves = effect.moves.map((campus) => campus.id);
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { ...effect, moves, effectiveOn, decreeNumber: row.decreeNumber },
  });
  return true;
}

interface Writing {
  readonly row: CaseRow;
  readonly absorbed: EntityRow;
  readonly effect: MergerEffect;
  readonly effectiveOn: CivilDate;
}

async function writeEffect(tx: Transaction, { row, absorbed, effect, effectiveOn: on }: Writing): Promise<void> {
  await dissolveEntity(tx, absorbed, on);
  await insertSuccession(tx, {
    fromEntityId: absorbed.id, toEntityId: effect.succeededBy, succeededOn: on, mergerCaseId: row.id,
  });
  await moveCampuses(tx, effect.moves.map((campus) => campus.id), effect.succeededBy, on);
  await retireSchoolCodes(tx, effect.retiredCodes, on);
  if (effect.renamesEntity !== null) await renameEntity(tx, effect.succeededBy, effect.renamesEntity, on);
  if (effect.renamesCampus) await renameCampus(tx, effect.renamesCampus.id, effect.renamesCampus.name, on);
}
