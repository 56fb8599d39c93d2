/** The districts of a province, what is kept of each, and which writes have come since. */
import { and, asc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import type { CivilDate, DistrictId, ProvinceId } from "@qitong/domain";
import type { DistrictStanding, PlanStatus } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { district, districtStanding, province, provinceDistrict, standingChange, transferPlan } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export async function findProvince(db: Queryable, id: ProvinceId) {
  const [row] = await db.select({ id: province.id, name: province.name }).from(province).where(eq(province.id, id));
  return row;
}

/** In id order. */
export async function listDistricts(db: Queryable, provinceId: ProvinceId, on: CivilDate) {
  return db
    .select({ districtId: district.id, code: district.code, name: district.name, noteZh: district.dataNoteZh, noteEn: district.dataNoteEn })
    .from(provinceDistrict)
    .innerJoin(district, eq(district.id, provinceDistrict.districtId))
    .where(and(eq(provinceDistrict.provinceId, provinceId), inForce(provinceDistrict, on)))
    .orderBy(asc(district.id));
}

export interface KeptStanding {
  readonly districtId: DistrictId;
  readonly countedFor: CivilDate;
  readonly countedAt: Date;
  readonly standing: DistrictStanding;
}

/** Of each district the last row that was counted for the day or one before. */
export async function listKept(db: Queryable, districtIds: readonly DistrictId[], on: CivilDate): Promise<KeptStanding[]> {
  if (districtIds.length === 0) return [];
  const last = db
    .select({ districtId: districtStanding.districtId, day: sql<CivilDate>`max(${districtStanding.countedFor})`.as("day") })
    .from(districtStanding)
    .where(and(inArray(districtStanding.districtId, [...districtIds]), lte(districtStanding.countedFor, on)))
    .groupBy(districtStanding.districtId)
    .as("last");
  return db
    .select({
      districtId: districtStanding.districtId, countedFor: districtStanding.countedFor, countedAt: districtStanding.countedAt, standing: districtStanding.standing,
    })
    .from(districtStanding)
    .innerJoin(last, and(eq(last.districtId, districtStanding.districtId), eq(last.day, districtStanding.countedFor)));
}

/** Districts in which something was written that no count has seen. */
export async function listChanged(db: Queryable, districtIds: readonly DistrictId[]): Promise<Set<DistrictId>> {
  if (districtIds.length === 0) return new Set();
  const rows = await db.selectDistinct({ districtId: standingChange.districtId }).from(standingChange).where(inArray(standingChange.districtId, [...districtIds]));
  return new Set(rows.map((row) => row.districtId));
}

/** Every district that is or was of a province: those in which writes are marked. */
export async function listMarkedDistricts(db: Queryable): Promise<DistrictId[]> {
  const rows = await db.selectDistinct({ districtId: provinceDistrict.districtId }).from(provinceDistrict).orderBy(asc(provinceDistrict.districtId));
  return rows.map((row) => row.districtId);
}

export async function listChangeIds(tx: Transaction, districtId: DistrictId): Promise<number[]> {
  const rows = await tx.select({ id: standingChange.id }).from(standingChange).where(eq(standingChange.districtId, districtId)).orderBy(asc(standingChange.id));
  return rows.map((row) => row.id);
}

const idsAtOnce = 1000;

/** Exactly these: what was inserted by a write that commits later stays for the next count. */
export async function deleteChanges(tx: Transaction, ids: readonly number[]): Promise<void> {
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    await tx.delete(standingChange).where(inArray(standingChange.id, ids.slice(start, start + idsAtOnce)));
  }
}

export async function keepStanding(tx: Transaction, row: KeptStanding): Promise<void> {
  const { countedAt, standing } = row;
  await tx.insert(districtStanding).values(row).onDuplicateKeyUpdate({ set: { countedAt, standing } });
}

/** The states of the plans of a school year and of later ones, which are prepared in it. */
export async function listPlanStatuses(db: Queryable, districtId: DistrictId, schoolYear: number): Promise<PlanStatus[]> {
  const rows = await db
    .select({ status: transferPlan.status })
    .from(transferPlan)
    .where(and(eq(transferPlan.districtId, districtId), gte(transferPlan.schoolYear, schoolYear)))
    .orderBy(asc(transferPlan.id));
  return rows.map((row) => row.status as PlanStatus);
}
