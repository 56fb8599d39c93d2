/** The campuses of a district as a board, a plan or a forecast needs them: what was open on the day, under its names and its school of then. */
import { and, asc, eq } from "drizzle-orm";
import type { CivilDate, DistrictId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campus, campusAffiliation, campusName, legalEntityName } from "@qitong/db/schema";
import { inForce, isOpen } from "./period";

export async function listDistrictCampuses(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({
      campusId: campus.id,
      name: campusName.name,
      entityId: campusAffiliation.entityId,
      entityName: legalEntityName.name,
      stage: campus.stage,
      longitude: campus.longitude,
      latitude: campus.latitude,
    })
    .from(campus)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .leftJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .leftJoin(legalEntityName, and(eq(legalEntityName.entityId, campusAffiliation.entityId), inForce(legalEntityName, on)))
    .where(and(eq(campus.districtId, districtId), isOpen(campus, on)))
    .orderBy(asc(campus.id));
}
export type DistrictCampus = Awaited<ReturnType<typeof listDistrictCampuses>>[number];
