/** Every query on departments and their history. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { CivilDate, DepartmentId, DistrictId, EntityId } from "@qitong/domain";
import type { Department, DepartmentDetail } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { department, departmentDetail, legalEntity } from "@qitong/db/schema";
import { findSuccessorId, listPredecessorIds, type PlaceChain } from "@qitong/service";

export interface StoredDepartment extends Department {
  readonly districtId: DistrictId;
  readonly mergedIntoId: DepartmentId | null;
}

/** The departments of schools, closed ones included; with a lock, in id order, so that no two change one organisation at once. */
export async function listDepartments(db: Queryable, entityIds: readonly EntityId[], lock = false): Promise<StoredDepartment[]> {
  const select = db.select().from(department).where(inArray(department.entityId, [...entityIds])).orderBy(asc(department.id));
  const rows = await (lock ? select.for("update") : select);
  if (rows.length === 0) return [];
  const details = await db
    .select()
    .from(departmentDetail)
    .where(inArray(departmentDetail.departmentId, rows.map(({ id }) => id)))
    .orderBy(asc(departmentDetail.startsOn));
  return rows.map((row) => ({ ...row, details: details.filter(({ departmentId }) => departmentId === row.id) }));
}

export async function findDepartment(db: Queryable, id: DepartmentId) {
  const [row] = await db.select().from(department).where(eq(department.id, id));
  return row;
}

/** Where a department is: in the school that stands today for the one it was set up in. */
export async function findDepartmentChain(db: Queryable, id: DepartmentId, on: CivilDate): Promise<PlaceChain | undefined> {
  const found = await findDepartment(db, id);
  if (!found) return undefined;
  const entityId = await findSuccessorId(db, found.entityId, on);
  return [{ kind: "entity", id: entityId }, { kind: "district", id: found.districtId }];
}

export interface Organisation {
  readonly entityId: EntityId;
  readonly districtId: DistrictId;
  readonly departments: readonly StoredDepartment[];
}

/** All departments that stand in a school on a day, those of the schools that it absorbed among them. */
export async function findOrganisation(db: Queryable, entityId: EntityId, on: CivilDate, lock = false): Promise<Organisation | undefined> {
  const [row] = await db.select({ districtId: legalEntity.districtId }).from(legalEntity).where(eq(legalEntity.id, entityId));
  if (!row) return undefined;
  const departments = await listDepartments(db, await listPredecessorIds(db, entityId, on), lock);
  return { entityId, districtId: row.districtId, departments };
}

export async function insertDepartment(tx: Transaction, row: typeof department.$inferInsert, detail: DepartmentDetail): Promise<void> {
  await tx.insert(department).values(row);
  await tx.insert(departmentDetail).values(detail);
}

type DepartmentChange = Partial<Pick<typeof department.$inferInsert, "closedOn" | "mergedIntoId">>;

/** Writes the history as it is now and counts the version up. Days that are over are written as they were. */
export async function updateDepartment(tx: Transaction, of: Department, details: readonly DepartmentDetail[], change: DepartmentChange = {}): Promise<void> {
  await tx.update(department).set({ ...change, version: of.version + 1 }).where(eq(department.id, of.id));
  const kept = new Set(details.map(({ startsOn }) => startsOn));
  const gone = of.details.filter(({ startsOn }) => !kept.has(startsOn));
  for (const { startsOn } of gone) {
    await tx.delete(departmentDetail).where(and(eq(departmentDetail.departmentId, of.id), eq(departmentDetail.startsOn, startsOn)));
  }
  for (const detail of details) {
    const { name, parentId, campusId, endsOn } = detail;
    await tx.insert(departmentDetail).values(detail).onDuplicateKeyUpdate({ set: { name, parentId, campusId, endsOn } });
  }
}
