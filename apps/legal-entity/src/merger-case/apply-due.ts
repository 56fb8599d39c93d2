/** On its effective date a merger is written: two schools become one legal entity, whole or not at all. */
import { mergerOrders, openConflicts, type MergerEffect, type MergerTakingEffect } from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId, MergerCaseId } from "@qitong/domain";
import type { Database, Transaction } from "@qitong/db";
import { performByClock, type Clock, type ClockWork } from "@qitong/service";
import { renameClasses } from "./class-store";
import { judgeConflicts } from "./conflicts";
import {
  dissolveEntity, insertSuccession, lockEntities, moveCampuses, renameCampus, renameEntity, retireSchoolCodes, type EntityRow,
} from "./entity-store";
import { endGroupsWithin } from "../school-group/end-with-merger";
import { effectOf, loadParties } from "./facts";
import { appointByMerger, endPapersOf } from "./register-effect";
import { findCase, getLockedCase, listDueCaseIds, updateCase, type CaseRow } from "./store";

export interface DueMergers {
  readonly applied: readonly MergerCaseId[];
  /** Their day has come and a conflict has no answer: both schools stay as they are until it has one. */
  readonly blocked: readonly { readonly caseId: MergerCaseId; readonly openConflicts: number }[];
}

/** A part of the effect that another service writes in its own tables, in the same transaction (decision 0008). */
export type MergerPart = (work: ClockWork, merger: MergerTakingEffect & { readonly districtId: DistrictId }) => Promise<void>;

/**
 * Applies every scheduled merger whose day has come, each in a transaction of its own: one that fails holds up no
 * other. A day that was missed is made up for, dated as decided.
 */
export async function applyDueMergers(db: Database, clock: Clock, parts: readonly MergerPart[]): Promise<DueMergers> {
  const applied: MergerCaseId[] = [];
  const blocked: { caseId: MergerCaseId; openConflicts: number }[] = [];
  const failures: unknown[] = [];
  for (const id of await listDueCaseIds(db, clock.today())) {
    try {
      const outcome = await performByClock(db, clock, "legal-entity.mergerCase.apply", (work) => applyMerger(work, id, parts));
      if (outcome === "applied") applied.push(id);
      else if (outcome !== "not-due") blocked.push({ caseId: id, openConflicts: outcome.openConflicts });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} mergers were not applied`);
  return { applied, blocked };
}

type Outcome = "applied" | "not-due" | { readonly openConflicts: number };

async function applyMerger(work: ClockWork, id: MergerCaseId, parts: readonly MergerPart[]): Promise<Outcome> {
  const { tx, today, now, audit } = work;
  const seen = await findCase(tx, id);
  if (!seen) return "not-due";
  const entities = await lockEntities(tx, [seen.absorbingEntityId, seen.absorbedEntityId]);
  const row = await getLockedCase(tx, id);
  const { effectiveOn } = row;
  // Another process was faster, or the official moved the day.
  if (row.status !== "scheduled" || effectiveOn === null || effectiveOn > today) return "not-due";
  const absorbed = entities.find((entity) => entity.id === row.absorbedEntityId);
  if (!absorbed) throw new Error(`entity ${row.absorbedEntityId} has vanished`);

  const effective: CaseRow = { ...row, status: "effective" };
  const parties = await loadParties(tx, effective, today);
  const judged = await judgeConflicts({ db: tx, on: effectiveOn, isLocking: true }, row, parties);
  const open = openConflicts(judged);
  if (open.length > 0) return { openConflicts: open.length };

  const effect = effectOf(effective, parties);
  const orders = mergerOrders(judged.conflicts, judged.answers);
  await writeEffect(tx, { row, absorbed, effect, effectiveOn });
  const appointed = await appointByMerger(tx, row, effectiveOn);
  await renameClasses(tx, orders.renameClasses, effectiveOn);
  const taking = { caseId: row.id, districtId: row.districtId, effectiveOn, absorbingEntityId: row.absorbingEntityId, orders };
  for (const part of parts) await part(work, taking);
  await updateCase(tx, row, { status: "effective", appliedAt: now });
  const moves = effect.moves.map((campus) => campus.id);
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { ...effect, moves, effectiveOn, decreeNumber: row.decreeNumber, orders, appointed },
  });
  return "applied";
}

interface Writing {
  readonly row: CaseRow;
  readonly absorbed: EntityRow;
  readonly effect: MergerEffect;
  readonly effectiveOn: CivilDate;
}

async function writeEffect(tx: Transaction, { row, absorbed, effect, effectiveOn: on }: Writing): Promise<void> {
  await dissolveEntity(tx, absorbed, on);
  await endPapersOf(tx, absorbed.id, on);
  await insertSuccession(tx, {
    fromEntityId: absorbed.id, toEntityId: effect.succeededBy, succeededOn: on, mergerCaseId: row.id,
  });
  await moveCampuses(tx, effect.moves.map((campus) => campus.id), effect.succeededBy, on);
  await endGroupsWithin(tx, effect.succeededBy, on);
  await retireSchoolCodes(tx, effect.retiredCodes, on);
  if (effect.renamesEntity !== null) await renameEntity(tx, effect.succeededBy, effect.renamesEntity, on);
  if (effect.renamesCampus) await renameCampus(tx, effect.renamesCampus.id, effect.renamesCampus.name, on);
}
