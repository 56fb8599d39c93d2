/** Every query on what is in force where, on exceptions, and on who has acknowledged. */
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import type { CampusId, CivilDate, PersonId, PolicyExceptionId, PolicyId } from "@qitong/domain";
import type { ExceptionChanges } from "@qitong/domain/management";
import { newId, type Queryable, type Transaction } from "@qitong/db";
import { person, policyAcknowledgement, policyConflictAnswer, policyException, policyInForce } from "@qitong/db/schema";
import { inForce, notOver } from "@qitong/service";

export type InForceRow = typeof policyInForce.$inferSelect;
export type ExceptionRow = typeof policyException.$inferSelect;

/** Not over on a day; it may begin later. */

/** What is in force at campuses on a day, of every policy. */
export function listInForceAt(db: Queryable, campusIds: readonly CampusId[], on: CivilDate): Promise<InForceRow[]> {
  if (campusIds.length === 0) return Promise.resolve([]);
  return db.select().from(policyInForce).where(and(inArray(policyInForce.campusId, [...campusIds]), inForce(policyInForce, on)));
}

/** In force on a day or set to be. */
export function listLiving(db: Queryable, campusIds: readonly CampusId[], on: CivilDate): Promise<InForceRow[]> {
  if (campusIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(policyInForce)
    .where(and(inArray(policyInForce.campusId, [...campusIds]), notOver(policyInForce.endsOn, on)))
    .orderBy(asc(policyInForce.policyId), asc(policyInForce.campusId), asc(policyInForce.version));
}

/** All that ever was in force of a policy at campuses. */
export function listInForceOf(db: Queryable, policyId: PolicyId, campusIds: readonly CampusId[]): Promise<InForceRow[]> {
  if (campusIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(policyInForce)
    .where(and(eq(policyInForce.policyId, policyId), inArray(policyInForce.campusId, [...campusIds])))
    .orderBy(asc(policyInForce.version), asc(policyInForce.campusId));
}

/** The same, held for a decision. */
export function lockInForceOf(tx: Transaction, policyId: PolicyId, campusIds: readonly CampusId[]): Promise<InForceRow[]> {
  if (campusIds.length === 0) return Promise.resolve([]);
  return tx
    .select()
    .from(policyInForce)
    .where(and(eq(policyInForce.policyId, policyId), inArray(policyInForce.campusId, [...campusIds])))
    .orderBy(asc(policyInForce.campusId), asc(policyInForce.version))
    .for("update");
}

export async function insertInForce(tx: Transaction, rows: readonly (typeof policyInForce.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(policyInForce).values([...rows]);
}

/** Ends what has not ended by the day. */
export async function endInForce(tx: Transaction, policyId: PolicyId, campusIds: readonly CampusId[], on: CivilDate): Promise<void> {
  if (campusIds.length === 0) return;
  await tx
    .update(policyInForce)
    .set({ endsOn: on })
    .where(and(eq(policyInForce.policyId, policyId), inArray(policyInForce.campusId, [...campusIds]), notOver(policyInForce.endsOn, on)));
}

export interface ExceptionOf {
  readonly policyIds: readonly PolicyId[];
  readonly campusIds: readonly CampusId[];
}

const among = ({ policyIds, campusIds }: ExceptionOf): SQL | undefined =>
  and(inArray(policyException.policyId, [...policyIds]), inArray(policyException.campusId, [...campusIds]));
const isNothing = ({ policyIds, campusIds }: ExceptionOf): boolean => policyIds.length === 0 || campusIds.length === 0;

export function listExceptions(db: Queryable, of: ExceptionOf): Promise<ExceptionRow[]> {
  return isNothing(of) ? Promise.resolve([]) : db.select().from(policyException).where(among(of)).orderBy(asc(policyException.startsOn), asc(policyException.id));
}

export function lockExceptions(tx: Transaction, of: ExceptionOf): Promise<ExceptionRow[]> {
  return isNothing(of) ? Promise.resolve([]) : tx.select().from(policyException).where(among(of)).orderBy(asc(policyException.id)).for("update");
}

/** With the name of who allowed it, for a page. */
export async function listNamedExceptions(db: Queryable, of: ExceptionOf): Promise<(ExceptionRow & { readonly allowedByName: string | null })[]> {
  if (isNothing(of)) return [];
  const rows = await db
    .select({ exception: policyException, allowedByName: person.name })
    .from(policyException)
    .leftJoin(person, eq(person.id, policyException.allowedBy))
    .where(among(of))
    .orderBy(asc(policyException.startsOn), asc(policyException.id));
  return rows.map(({ exception, allowedByName }) => ({ ...exception, allowedByName }));
}

export async function findException(db: Queryable, policyId: PolicyId, id: PolicyExceptionId): Promise<ExceptionRow | undefined> {
  const [row] = await db.select().from(policyException).where(and(eq(policyException.policyId, policyId), eq(policyException.id, id))).for("update");
  return row;
}

export async function insertExceptions(tx: Transaction, rows: readonly (typeof policyException.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(policyException).values([...rows]);
}

export interface Ending {
  readonly by: PersonId;
  readonly at: Date;
  readonly reason: string;
}

export async function endException(tx: Transaction, id: PolicyExceptionId, endsOn: CivilDate, { by, at, reason }: Ending): Promise<void> {
  await tx.update(policyException).set({ endsOn, endedBy: by, endedAt: at, endReason: reason }).where(eq(policyException.id, id));
}

/** Writes what the answers to conflicts do: exceptions that end, and those that follow them under the policy published. */
export async function writeExceptionChanges(tx: Transaction, policyId: PolicyId, changes: ExceptionChanges, ending: Ending): Promise<void> {
  for (const { exceptionId, endsOn } of changes.ends) await endException(tx, exceptionId, endsOn, ending);
  await insertExceptions(
    tx,
    changes.adds.map((added) => ({
      ...added, id: newId<PolicyExceptionId>(), policyId, allowedUntil: added.endsOn, allowedBy: ending.by, allowedAt: ending.at,
    })),
  );
}

export async function insertAnswers(tx: Transaction, rows: readonly (typeof policyConflictAnswer.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(policyConflictAnswer).values([...rows]);
}

export function listAnswers(db: Queryable, policyId: PolicyId) {
  return db
    .select({
      version: policyConflictAnswer.version, answer: policyConflictAnswer.answer, campusId: policyException.campusId, instead: policyException.instead,
    })
    .from(policyConflictAnswer)
    .innerJoin(policyException, eq(policyException.id, policyConflictAnswer.exceptionId))
    .where(eq(policyConflictAnswer.policyId, policyId));
}

export function listAcknowledgements(db: Queryable, policyIds: readonly PolicyId[], personId?: PersonId) {
  if (policyIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(policyAcknowledgement)
    .where(and(inArray(policyAcknowledgement.policyId, [...policyIds]), personId === undefined ? undefined : eq(policyAcknowledgement.personId, personId)));
}

export async function insertAcknowledgement(tx: Transaction, row: typeof policyAcknowledgement.$inferInsert): Promise<void> {
  await tx.insert(policyAcknowledgement).values(row);
}

