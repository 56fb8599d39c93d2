/** The places of offices by name: "宁安路小学" for its principal. What a role is called is the screen's to say. */
import { and, inArray } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId } from "@qitong/domain";
import { officeKey, type Office } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { campusName, district, legalEntityName } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** By the office's key. A school that has ended since has no name today and is left out. */
export async function findOfficeNames(db: Queryable, offices: readonly Office[], on: CivilDate): Promise<Map<string, string>> {
  const idsOf = <Id extends string>(kind: Office["placeKind"]) => [...new Set(offices.filter(({ placeKind }) => placeKind === kind).map(({ placeId }) => placeId))] as Id[];
  const [districtIds, entityIds, campusIds] = [idsOf<DistrictId>("district"), idsOf<EntityId>("entity"), idsOf<CampusId>("campus")];
  const [districts, entities, campuses] = await Promise.all([
    districtIds.length === 0 ? [] : db.select({ id: district.id, name: district.name }).from(district).where(inArray(district.id, districtIds)),
    entityIds.length === 0 ? [] : db.select({ id: legalEntityName.entityId, name: legalEntityName.name }).from(legalEntityName).where(and(inArray(legalEntityName.entityId, entityIds), inForce(legalEntityName, on))),
    campusIds.length === 0 ? [] : db.select({ id: campusName.campusId, name: campusName.name }).from(campusName).where(and(inArray(campusName.campusId, campusIds), inForce(campusName, on))),
  ]);
  const names = new Map<string, string>([...districts, ...entities, ...campuses].map(({ id, name }) => [id, name]));
  return new Map(offices.flatMap((office) => {
    const name = names.get(office.placeId);
    return name === undefined ? [] : [[officeKey(office), name] as const];
  }));
}
