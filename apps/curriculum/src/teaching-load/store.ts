/** Teaching loads: the head of a school's year, and the parts of its cells. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { ClassId, EntityId } from "@qitong/domain";
import { cellKey, type LoadCell, type TaughtPart } from "@qitong/domain/curriculum";
import type { Queryable, Transaction } from "@qitong/db";
import { person, teachingLoad, teachingPart } from "@qitong/db/schema";

export async function findLoad(db: Queryable, entityId: EntityId, schoolYear: number) {
  const [row] = await db
    .select({ version: teachingLoad.version, keptAt: teachingLoad.keptAt, keptByName: person.name })
    .from(teachingLoad)
    .leftJoin(person, eq(person.id, teachingLoad.keptBy))
    .where(and(eq(teachingLoad.entityId, entityId), eq(teachingLoad.schoolYear, schoolYear)));
  return row;
}

type Head = typeof teachingLoad.$inferInsert;

/** The school is locked by whoever keeps, so that of two the second finds the version of the first. */
export async function putLoad(tx: Transaction, head: Head): Promise<void> {
  const { version, keptBy, keptAt } = head;
  await tx.insert(teachingLoad).values(head).onDuplicateKeyUpdate({ set: { version, keptBy, keptAt } });
}

/** Cells with at least one teacher, of these classes in a year. */
export async function listCells(db: Queryable, classIds: readonly ClassId[], schoolYear: number): Promise<LoadCell[]> {
  if (classIds.length === 0) return [];
  const rows = await db
    .select()
    .from(teachingPart)
    .where(and(eq(teachingPart.schoolYear, schoolYear), inArray(teachingPart.classId, [...classIds])))
    .orderBy(asc(teachingPart.classId), asc(teachingPart.code), asc(teachingPart.ordinal));
  const cells = new Map<string, { classId: ClassId; code: string; parts: TaughtPart[] }>();
  for (const { classId, code, personId, halfPeriods, startsOn, endsOn } of rows) {
    const cell = cells.get(cellKey(classId, code)) ?? { classId, code, parts: [] };
    cell.parts.push({ personId, halfPeriods, startsOn, endsOn });
    cells.set(cellKey(classId, code), cell);
  }
  return [...cells.values()];
}

/** Writes the cells anew; the others stay. */
export async function putCells(tx: Transaction, schoolYear: number, cells: readonly LoadCell[]): Promise<void> {
  for (const classId of new Set(cells.map((cell) => cell.classId))) {
    const codes = cells.flatMap((cell) => (cell.classId === classId ? [cell.code] : []));
    await tx.delete(teachingPart).where(and(eq(teachingPart.schoolYear, schoolYear), eq(teachingPart.classId, classId), inArray(teachingPart.code, codes)));
  }
  const rows = cells.flatMap(({ classId, code, parts }) => parts.map((part, index) => ({ schoolYear, classId, code, ordinal: index + 1, ...part })));
  if (rows.length > 0) await tx.insert(teachingPart).values(rows);
}
