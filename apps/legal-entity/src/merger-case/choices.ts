import { mergerLifecycle, type MergingCampus, type MergingEntity } from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import type { Asking } from "@qitong/service";
import { listCampusesOfDistrict, listEntitiesOfDistrict, listNames } from "./entity-store";
import { nameOfEntity } from "./facts";
import { getAreaCode, listCases } from "./store";

export interface MergerChoice extends MergingEntity {
  readonly campuses: readonly MergingCampus[];
}

export interface MergerChoices {
  readonly areaCode: string;
  /** The district's entities in force; one that an open case holds is among them, and says so. */
  readonly entities: readonly MergerChoice[];
}

/** What the opening form needs to tell beforehand what the server would refuse. */
export async function listMergerChoices({ db, today }: Asking, districtId: DistrictId): Promise<MergerChoices> {
  const rows = await listEntitiesOfDistrict(db, districtId);
  const names = await listNames(db, rows.map(({ id }) => id));
  const campuses = await listCampusesOfDistrict(db, districtId, today);
  const held = await readHeld(db, districtId, (id) => nameOfEntity(names, id, today));
  return {
    areaCode: await getAreaCode(db, districtId),
    entities: rows
      .filter(({ dissolvedOn }) => isInForce(dissolvedOn, today))
      .map((row) => ({
        id: row.id,
        name: nameOfEntity(names, row.id, today),
        districtId,
        creditCode: row.creditCode,
        dissolvedOn: row.dissolvedOn,
        openCase: held.get(row.id) ?? null,
        campuses: campuses.filter(({ entityId }) => entityId === row.id),
      })),
  };
}

const isInForce = (dissolvedOn: CivilDate | null, today: CivilDate) => dissolvedOn === null || today < dissolvedOn;

async function readHeld(
  db: Queryable,
  districtId: DistrictId,
  nameOf: (id: EntityId) => string,
): Promise<Map<EntityId, NonNullable<MergingEntity["openCase"]>>> {
  const cases = await listCases(db, { districtId });
  const open = cases.filter(({ status }) => mergerLifecycle[status].isOpen);
  return new Map(
    open.flatMap(({ id, absorbingEntityId, absorbedEntityId }) => [
      [absorbingEntityId, { id, otherName: nameOf(absorbedEntityId) }],
      [absorbedEntityId, { id, otherName: nameOf(absorbingEntityId) }],
    ]),
  );
}
