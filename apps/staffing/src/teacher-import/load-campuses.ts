import { and, asc, eq } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId } from "@qitong/domain";
import type { TeacherCampus } from "@qitong/domain/import";
import type { Queryable } from "@qitong/db";
import { campus, campusAffiliation, campusName, campusSchoolCode } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export async function listTeacherCampuses(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<TeacherCampus[]> {
  const [campuses, names, affiliations] = await Promise.all([
    db.select({ campusId: campus.id, localNumber: campus.localNumber, closedOn: campus.closedOn, schoolCode: campusSchoolCode.code })
      .from(campus).leftJoin(campusSchoolCode, and(eq(campusSchoolCode.campusId, campus.id), inForce(campusSchoolCode, on)))
      .where(eq(campus.districtId, districtId)).orderBy(campus.id),
    db.select({ campusId: campusName.campusId, name: campusName.name, startsOn: campusName.startsOn })
      .from(campusName).innerJoin(campus, eq(campus.id, campusName.campusId)).where(eq(campus.districtId, districtId)).orderBy(asc(campusName.startsOn)),
    db.select({ campusId: campusAffiliation.campusId, entityId: campusAffiliation.entityId, startsOn: campusAffiliation.startsOn, endsOn: campusAffiliation.endsOn })
      .from(campusAffiliation).innerJoin(campus, eq(campus.id, campusAffiliation.campusId)).where(eq(campus.districtId, districtId))
      .orderBy(asc(campusAffiliation.startsOn)),
  ]);
  const nameOf = new Map<CampusId, string>();
  for (const { campusId, name, startsOn } of names) if (startsOn <= on || !nameOf.has(campusId)) nameOf.set(campusId, name);
  const owners = new Map<CampusId, TeacherCampus["affiliations"][number][]>();
  for (const { campusId, ...affiliation } of affiliations) owners.set(campusId, [...(owners.get(campusId) ?? []), affiliation]);
  return campuses.map((row) => ({ ...row, name: nameOf.get(row.campusId) ?? row.localNumber, affiliations: owners.get(row.campusId) ?? [] }));
}
