import { and, eq } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campus, campusCode, campusName, district, request } from "@qitong/db/schema";
import { absent, inForce, notOver } from "@qitong/service";

export interface AskedCampus {
  readonly campusId: CampusId;
  readonly campusName: string;
  readonly districtId: DistrictId;
  readonly districtName: string;
}

/** The campus whose present code it is. A replaced code answers as one that never was. */
export async function getCampusOfCode(db: Queryable, code: string, on: CivilDate): Promise<AskedCampus> {
  const [row] = await db
    .select({ campusId: campus.id, campusName: campusName.name, districtId: campus.districtId, districtName: district.name })
    .from(campusCode)
    .innerJoin(campus, eq(campus.id, campusCode.campusId))
    .innerJoin(district, eq(district.id, campus.districtId))
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .where(and(eq(campusCode.code, code), eq(campusCode.isCurrent, 1), notOver(campus.closedOn, on)));
  if (!row) throw absent();
  return row;
}

export async function findSent(db: Queryable, sendingHash: string) {
  const [row] = await db.select({ number: request.number, dueOn: request.dueOn, secretHash: request.secretHash }).from(request).where(eq(request.sendingHash, sendingHash));
  return row;
}
