import { randomBytes } from "node:crypto";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { CampusId, CivilDate } from "@qitong/domain";
import { codeFrom, codeLength } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { campusCode, campusName } from "@qitong/db/schema";
import { absent, inForce } from "@qitong/service";

export const randomCode = (): string => codeFrom(randomBytes(codeLength));

export function listCodes(db: Queryable, campusIds: readonly CampusId[], on: CivilDate) {
  if (campusIds.length === 0) return [];
  return db
    .select({ campusId: campusName.campusId, campusName: campusName.name, code: campusCode.code, startsAt: campusCode.startsAt })
    .from(campusName)
    .leftJoin(campusCode, and(eq(campusCode.campusId, campusName.campusId), eq(campusCode.isCurrent, 1)))
    .where(and(inArray(campusName.campusId, [...campusIds]), inForce(campusName, on)))
    .orderBy(asc(campusName.name));
}

export async function getCode(db: Queryable, campusId: CampusId, on: CivilDate) {
  const [row] = await listCodes(db, [campusId], on);
  if (!row || row.code === null) throw absent();
  return { campusName: row.campusName, code: row.code };
}

/** All codes that the campus had, locked with the gap after them: two who replace the code at once act one after the other. */
export async function lockCodes(tx: Transaction, campusId: CampusId) {
  return tx.select().from(campusCode).where(eq(campusCode.campusId, campusId)).orderBy(desc(campusCode.startsAt)).for("update");
}

export async function endCode(tx: Transaction, campusId: CampusId, now: Date): Promise<void> {
  await tx.update(campusCode).set({ isCurrent: null, endsAt: now }).where(and(eq(campusCode.campusId, campusId), eq(campusCode.isCurrent, 1)));
}

export async function insertCode(tx: Transaction, row: typeof campusCode.$inferInsert): Promise<void> {
  await tx.insert(campusCode).values(row);
}
