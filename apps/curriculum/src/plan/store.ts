/** Plans with their courses, periods and variants, and what was done with them. */
import { and, asc, desc, eq, inArray, max } from "drizzle-orm";
import type { CurriculumPlanId, DistrictId, EntityId, PersonId } from "@qitong/domain";
import { isNational, type PlanContent, type PlanCourse } from "@qitong/domain/curriculum";
import type { Subject } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { curriculumCourse, curriculumEvent, curriculumPeriods, curriculumPlan, curriculumVariant, legalEntity, person } from "@qitong/db/schema";
import { absent, findEntityChain, type At } from "@qitong/service";

export type PlanRow = typeof curriculumPlan.$inferSelect;

/** A plan belongs to its entity, and to what is above it. */
export const atPlan: At<{ planId: CurriculumPlanId }> = async (db, { planId }) => {
  const [row] = await db.select({ entityId: curriculumPlan.entityId }).from(curriculumPlan).where(eq(curriculumPlan.id, planId));
  return row && findEntityChain(db, row.entityId);
};

/** Those of a school year: of one entity, or of a district; the latest first. */
export async function listPlans(db: Queryable, of: { readonly entityId: EntityId } | { readonly districtId: DistrictId }, schoolYear: number): Promise<PlanRow[]> {
  const where = "entityId" in of ? eq(curriculumPlan.entityId, of.entityId) : eq(curriculumPlan.districtId, of.districtId);
  return db.select().from(curriculumPlan).where(and(where, eq(curriculumPlan.schoolYear, schoolYear))).orderBy(desc(curriculumPlan.id));
}

export async function findPlanInForce(db: Queryable, entityId: EntityId, schoolYear: number): Promise<PlanRow | undefined> {
  return (await listPlans(db, { entityId }, schoolYear)).find(({ status }) => status === "in-force");
}

/** The school years for which an entity has or had a plan, newest first. */
export async function listYears(db: Queryable, entityId: EntityId): Promise<number[]> {
  const rows = await db
    .selectDistinct({ schoolYear: curriculumPlan.schoolYear })
    .from(curriculumPlan)
    .where(and(eq(curriculumPlan.entityId, entityId), inArray(curriculumPlan.status, ["draft", "in-force", "replaced"])))
    .orderBy(desc(curriculumPlan.schoolYear));
  return rows.map(({ schoolYear }) => schoolYear);
}

export async function getPlan(db: Queryable, planId: CurriculumPlanId): Promise<PlanRow> {
  const [row] = await db.select().from(curriculumPlan).where(eq(curriculumPlan.id, planId));
  if (!row) throw absent();
  return row;
}

/**
 * The entity first, and then its plans of the year in id order: two who open, keep or adopt at once do it one after the other.
 * @throws absent
 */
export async function lockEntity(tx: Transaction, entityId: EntityId): Promise<{ readonly districtId: DistrictId }> {
  const [row] = await tx.select({ districtId: legalEntity.districtId }).from(legalEntity).where(eq(legalEntity.id, entityId)).for("update");
  if (!row) throw absent();
  return row;
}

export async function lockPlans(tx: Transaction, entityId: EntityId, schoolYear: number): Promise<PlanRow[]> {
  return tx
    .select()
    .from(curriculumPlan)
    .where(and(eq(curriculumPlan.entityId, entityId), eq(curriculumPlan.schoolYear, schoolYear)))
    .orderBy(asc(curriculumPlan.id))
    .for("update");
}

/** @throws absent */
export async function lockPlan(tx: Transaction, planId: CurriculumPlanId): Promise<PlanRow> {
  const [row] = await tx.select().from(curriculumPlan).where(eq(curriculumPlan.id, planId)).for("update");
  if (!row) throw absent();
  return row;
}

type Head = Pick<PlanRow, "id" | "periodMinutes" | "interdisciplinaryPercent">;

/** What stands in each of the plans. */
export async function listContents(db: Queryable, plans: readonly Head[]): Promise<Map<CurriculumPlanId, PlanContent>> {
  if (plans.length === 0) return new Map();
  const ids = plans.map(({ id }) => id);
  const [courses, cells, variants] = await Promise.all([
    db.select().from(curriculumCourse).where(inArray(curriculumCourse.planId, ids)).orderBy(asc(curriculumCourse.ordinal)),
    db.select().from(curriculumPeriods).where(inArray(curriculumPeriods.planId, ids)).orderBy(asc(curriculumPeriods.code), asc(curriculumPeriods.grade)),
    db.select().from(curriculumVariant).where(inArray(curriculumVariant.planId, ids)).orderBy(asc(curriculumVariant.campusId), asc(curriculumVariant.grade)),
  ]);
  const of = <Row extends { readonly planId: CurriculumPlanId }>(rows: readonly Row[], id: CurriculumPlanId) => rows.filter(({ planId }) => planId === id);
  return new Map(
    plans.map(({ id, periodMinutes, interdisciplinaryPercent }) => [
      id,
      {
        periodMinutes, interdisciplinaryPercent, courses: of(courses, id).map(toCourse),
        cells: of(cells, id).map(({ code, grade, halfPeriods }) => ({ code, grade, halfPeriods })),
        variants: of(variants, id).map(({ campusId, code, grade, halfPeriods, reason }) => ({ campusId, code, grade, halfPeriods, reason })),
      },
    ]),
  );
}

export async function getContent(db: Queryable, plan: Head): Promise<PlanContent> {
  const content = (await listContents(db, [plan])).get(plan.id);
  if (!content) throw absent();
  return content;
}

function toCourse({ code, kind, name, subject }: typeof curriculumCourse.$inferSelect): PlanCourse {
  if (kind === "national" && isNational(code)) return { kind, code };
  return { kind: kind === "local" ? "local" : "school", code, name: name ?? "", subject: (subject ?? "local") as Subject };
}

/** Writes a plan's content anew; of a new plan there is nothing before. */
export async function putContent(tx: Transaction, planId: CurriculumPlanId, { courses, cells, variants }: PlanContent): Promise<void> {
  for (const table of [curriculumVariant, curriculumPeriods, curriculumCourse]) await tx.delete(table).where(eq(table.planId, planId));
  const rows = courses.map((course, ordinal) => ({
    planId, code: course.code, kind: course.kind, ordinal,
    name: course.kind === "national" ? null : course.name, subject: course.kind === "national" ? null : course.subject,
  }));
  const filled = cells.filter(({ halfPeriods }) => halfPeriods > 0);
  if (rows.length > 0) await tx.insert(curriculumCourse).values(rows);
  if (filled.length > 0) await tx.insert(curriculumPeriods).values(filled.map(({ code, grade, halfPeriods }) => ({ planId, code, grade, halfPeriods })));
  if (variants.length > 0) await tx.insert(curriculumVariant).values(variants.map((variant) => ({ planId, ...variant })));
}

export interface NewEvent {
  readonly planId: CurriculumPlanId;
  readonly kind: (typeof curriculumEvent.$inferSelect)["kind"];
  readonly by: PersonId;
  readonly at: Date;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The plan is locked by whoever writes of it, so no two events have one number. */
export async function insertEvent(tx: Transaction, { detail = {}, ...event }: NewEvent): Promise<void> {
  const [last] = await tx.select({ ordinal: max(curriculumEvent.ordinal) }).from(curriculumEvent).where(eq(curriculumEvent.planId, event.planId));
  await tx.insert(curriculumEvent).values({ ...event, ordinal: (last?.ordinal ?? 0) + 1, detail });
}

/** What was done with these plans, latest first. */
export async function listEvents(db: Queryable, planIds: readonly CurriculumPlanId[]) {
  if (planIds.length === 0) return [];
  return db
    .select({ planId: curriculumEvent.planId, ordinal: curriculumEvent.ordinal, kind: curriculumEvent.kind, at: curriculumEvent.at, detail: curriculumEvent.detail, byName: person.name })
    .from(curriculumEvent)
    .leftJoin(person, eq(person.id, curriculumEvent.by))
    .where(inArray(curriculumEvent.planId, [...planIds]))
    .orderBy(desc(curriculumEvent.at), desc(curriculumEvent.ordinal));
}
