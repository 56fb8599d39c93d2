/** From rows to what the rules are asked with. */
import { and, eq, inArray } from "drizzle-orm";
import {
  MergerSettings, mergerEffect, type MergerCase, type MergerEffect, type MergingCampus, type RecordedStep,
} from "@qitong/domain/legal-entity";
import { addDays, type CivilDate, type DistrictId, type EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { districtSetting } from "@qitong/db/schema";
import { listCampuses, listEntities, listNames, type NameRow } from "./entity-store";
import type { CaseRow } from "./store";

export function asMergerCase(row: CaseRow, steps: readonly RecordedStep[]): MergerCase {
  const { status, submission, effectiveOn, newRepresentative, appointmentDocument, removalDocument } = row;
  return { status, submission, effectiveOn, newRepresentative, appointmentDocument, removalDocument, steps };
}

/** The district's own figures for the checklist, or the defaults. */
export async function readMergerSettings(db: Queryable, districtId: DistrictId): Promise<MergerSettings> {
  const rows = await db
    .select({ name: districtSetting.name, value: districtSetting.value })
    .from(districtSetting)
    .where(and(eq(districtSetting.districtId, districtId), inArray(districtSetting.name, Object.keys(MergerSettings.shape))));
  return MergerSettings.parse(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

/** The day whose state a case speaks of: the last before its effect, or today. */
export function dayOfCase(row: CaseRow, today: CivilDate): CivilDate {
  return row.status === "effective" && row.effectiveOn !== null ? addDays(row.effectiveOn, -1) : today;
}

/** An entity's name on a day; the last one it had if it is gone by then. */
export function nameOfEntity(names: readonly NameRow[], id: EntityId, on: CivilDate): string {
  return names.find((row) => row.entityId === id && row.startsOn <= on)?.name ?? "";
}

export interface CaseEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly creditCode: string | null;
  readonly campuses: readonly MergingCampus[];
}

export interface CaseParties {
  readonly absorbing: CaseEntity;
  readonly absorbed: CaseEntity;
}

export async function loadParties(db: Queryable, row: CaseRow, today: CivilDate): Promise<CaseParties> {
  const on = dayOfCase(row, today);
  const ids = [row.absorbingEntityId, row.absorbedEntityId];
  const names = await listNames(db, ids);
  const entities = await listEntities(db, ids);
  const load = async (id: EntityId): Promise<CaseEntity> => ({
    id,
    name: nameOfEntity(names, id, on),
    creditCode: entities.find((entity) => entity.id === id)?.creditCode ?? null,
    campuses: await listCampuses(db, id, on),
  });
  return { absorbing: await load(row.absorbingEntityId), absorbed: await load(row.absorbedEntityId) };
}

/** What the merger changes, or changed, on its day. */
export function effectOf(row: CaseRow, parties: CaseParties): MergerEffect {
  const { newEntityName, newAbsorbedCampusName } = row;
  return mergerEffect({ ...parties, newEntityName, newAbsorbedCampusName });
}
