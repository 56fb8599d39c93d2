/** What the rehearsal reads of both schools: contracts, places of work, classes, posts, figures, open plans. */
import { and, asc, eq, inArray, isNull, notInArray, or } from "drizzle-orm";
import type { ReportedFigure } from "@qitong/domain/legal-entity";
import { approvalLifecycle, approvalStatuses, FlowHead } from "@qitong/domain/management/approval";
import type { PlanStatus } from "@qitong/domain/staffing";
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import {
  approval, approvalFlowVersion, assignment, campusFigure, employment, entitySuccession, person, planAlternative, post, schoolClass, schoolClassName,
  transferMove, transferPlan,
} from "@qitong/db/schema";
import { notOver } from "@qitong/service";

/** Reads for a decision take their rows with them until the transaction ends; a rehearsal takes nothing. */
export interface Reading {
  readonly db: Queryable;
  readonly on: CivilDate;
  readonly isLocking: boolean;
}


const locked = <Rows>(
  select: { for(strength: "update"): PromiseLike<Rows> } & PromiseLike<Rows>,
  isLocking: boolean,
): PromiseLike<Rows> => (isLocking ? select.for("update") : select);

/** The entity and all that were merged into it before: its contracts are still with those. */
export async function listWithPredecessors(db: Queryable, entityId: EntityId): Promise<EntityId[]> {
  const found = [entityId];
  for (let last = found; last.length > 0; ) {
    const rows = await db.select({ id: entitySuccession.fromEntityId }).from(entitySuccession).where(inArray(entitySuccession.toEntityId, last));
    last = rows.map(({ id }) => id).filter((id) => !found.includes(id));
    found.push(...last);
  }
  return found;
}

/** Contracts with these entities that are in force on the day or begin later, in id order. */
export async function listEmployments({ db, on, isLocking }: Reading, entityIds: readonly EntityId[]) {
  const rows = await locked(
    db
      .select({ id: employment.id, personId: employment.personId, entityId: employment.entityId, staffNumber: employment.staffNumber, startsOn: employment.startsOn })
      .from(employment)
      .where(and(inArray(employment.entityId, [...entityIds]), notOver(employment.endsOn, on)))
      .orderBy(asc(employment.id)),
    isLocking,
  );
  return rows;
}

export async function listAssignments({ db, on, isLocking }: Reading, campusIds: readonly CampusId[]) {
  if (campusIds.length === 0) return [];
  return locked(
    db
      .select({ id: assignment.id, personId: assignment.personId, campusId: assignment.campusId, startsOn: assignment.startsOn })
      .from(assignment)
      .where(and(inArray(assignment.campusId, [...campusIds]), notOver(assignment.endsOn, on)))
      .orderBy(asc(assignment.id)),
    isLocking,
  );
}

export async function listClasses({ db, on, isLocking }: Reading, campusIds: readonly CampusId[]) {
  if (campusIds.length === 0) return [];
  return locked(
    db
      .select({ id: schoolClass.id, campusId: schoolClass.campusId, name: schoolClassName.name })
      .from(schoolClass)
      .innerJoin(schoolClassName, and(eq(schoolClassName.classId, schoolClass.id), isNull(schoolClassName.endsOn)))
      .where(and(inArray(schoolClass.campusId, [...campusIds]), notOver(schoolClass.endsOn, on)))
      .orderBy(asc(schoolClass.entryYear), asc(schoolClass.id)),
    isLocking,
  );
}

/** Posts at the entities, and those of the heads of the campuses. */
export async function listPosts({ db, on, isLocking }: Reading, entityIds: readonly EntityId[], campusIds: readonly CampusId[]) {
  const atEntities = and(eq(post.placeKind, "entity"), inArray(post.placeId, [...entityIds]));
  const atCampuses = and(eq(post.placeKind, "campus"), inArray(post.placeId, [...campusIds, ""]), eq(post.role, "campus-head"));
  return locked(
    db.select().from(post).where(and(or(atEntities, atCampuses), notOver(post.endsOn, on))).orderBy(asc(post.id)),
    isLocking,
  );
}

export async function listPeople(db: Queryable, ids: readonly PersonId[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: person.id, name: person.name, identityNumber: person.identityNumber })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)].sort()))
    .orderBy(asc(person.id));
}

export async function listFigures(db: Queryable, campusIds: readonly CampusId[]): Promise<ReportedFigure[]> {
  if (campusIds.length === 0) return [];
  return db
    .select({ campusId: campusFigure.campusId, schoolYear: campusFigure.schoolYear, measure: campusFigure.measure, value: campusFigure.value })
    .from(campusFigure)
    .where(inArray(campusFigure.campusId, [...campusIds]));
}

/** Which of these staff numbers the district has given to anyone, ever. */
export async function listNumbersTaken(db: Queryable, districtId: DistrictId, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .select({ staffNumber: employment.staffNumber })
    .from(employment)
    .where(and(eq(employment.districtId, districtId), inArray(employment.staffNumber, [...numbers])));
  return rows.map(({ staffNumber }) => staffNumber);
}

/** Approvals under way that were begun at one of the two schools, counted by their flow: titles may be personal. */
export async function listOpenApprovals(db: Queryable, entityIds: readonly EntityId[], campusIds: readonly CampusId[]) {
  const atCampuses = campusIds.length > 0 ? inArray(approval.campusId, [...campusIds]) : undefined;
  const open = approvalStatuses.filter((status) => !approvalLifecycle[status].isOver);
  const rows = await db
    .select({ flowId: approvalFlowVersion.flowId, head: approvalFlowVersion.head })
    .from(approval)
    .innerJoin(approvalFlowVersion, eq(approvalFlowVersion.id, approval.flowVersionId))
    .where(and(inArray(approval.status, open), or(inArray(approval.entityId, [...entityIds]), atCampuses)))
    .orderBy(asc(approvalFlowVersion.flowId), asc(approvalFlowVersion.number));
  const flows = new Map<string, { name: FlowHead["name"]; count: number }>();
  for (const { flowId, head } of rows) flows.set(flowId, { name: FlowHead.parse(head).name, count: (flows.get(flowId)?.count ?? 0) + 1 });
  return [...flows].map(([flowId, flow]) => ({ flowId, ...flow }));
}

const overPlans: readonly PlanStatus[] = ["effective", "rejected", "withdrawn"];

/** Transfer plans under way that move someone from or to one of the campuses; a submitted one by its chosen alternative. */
export async function listOpenPlans(db: Queryable, districtId: DistrictId, campusIds: readonly CampusId[]) {
  if (campusIds.length === 0) return [];
  const ids = [...campusIds];
  const rows = await db
    .selectDistinct({
      id: transferPlan.id, title: transferPlan.title, status: transferPlan.status, effectiveOn: transferPlan.effectiveOn,
      chosen: transferPlan.chosenAlternativeId, alternativeId: planAlternative.id, personId: transferMove.personId,
    })
    .from(transferPlan)
    .innerJoin(planAlternative, eq(planAlternative.planId, transferPlan.id))
    .innerJoin(transferMove, eq(transferMove.alternativeId, planAlternative.id))
    .where(
      and(
        eq(transferPlan.districtId, districtId),
        notInArray(transferPlan.status, [...overPlans]),
        or(inArray(transferMove.fromCampusId, ids), inArray(transferMove.toCampusId, ids)),
      ),
    )
    .orderBy(asc(transferPlan.effectiveOn), asc(transferPlan.id));
  const counted = rows.filter((row) => row.chosen === null || row.chosen === row.alternativeId);
  return [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
    const ofPlan = counted.filter((row) => row.id === id);
    const [first] = ofPlan;
    if (!first) return [];
    const { title, status, effectiveOn } = first;
    return [{ id, title, status: status as PlanStatus, effectiveOn, people: new Set(ofPlan.map(({ personId }) => personId)).size }];
  });
}
