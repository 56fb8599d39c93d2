/** Campuses of the district that are open: where a correction may send a teacher. */
import { and, asc, eq } from "drizzle-orm";
import type { DistrictId } from "@qitong/domain";
import { campus, campusName } from "@qitong/db/schema";
import { inForce, isOpen, type Asking } from "@qitong/service";

export async function listOpenCampuses({ db, today }: Asking, districtId: DistrictId) {
  return db
    .select({ campusId: campus.id, name: campusName.name })
    .from(campus)
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, today)))
    .where(and(eq(campus.districtId, districtId), isOpen(campus, today)))
    .orderBy(asc(campusName.name));
}
