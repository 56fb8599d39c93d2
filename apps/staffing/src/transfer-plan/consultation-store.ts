/** Answers of the principals, and who is asked. */
import { aliasedTable, and, eq, inArray, isNotNull } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, TransferPlanId } from "@qitong/domain";
import { answersDue, answerState, publicPlanStatuses, type AnswerState, type EntityOf, type TransferMove } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { campus, campusAffiliation, person, post, transferAnswer, transferMove, transferPlan } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** To whom each campus of the district belongs on a day. */
export async function findEntities(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<EntityOf> {
  const rows = await db
    .select({ campusId: campusAffiliation.campusId, entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .innerJoin(campus, and(eq(campus.id, campusAffiliation.campusId), eq(campus.districtId, districtId)))
    .where(inForce(campusAffiliation, on));
  const entities = new Map(rows.map((row) => [row.campusId, row.entityId]));
  return (campusId) => entities.get(campusId);
}

async function listEntitiesWithPrincipal(db: Queryable, entityIds: readonly EntityId[], on: CivilDate): Promise<Set<string>> {
  if (entityIds.length === 0) return new Set();
  const rows = await db
    .select({ entityId: post.placeId })
    .from(post)
    .where(and(eq(post.role, "principal"), eq(post.placeKind, "entity"), inArray(post.placeId, [...entityIds]), inForce(post, on)));
  return new Set(rows.map((row) => row.entityId));
}

const answerer = aliasedTable(person, "answerer");

export async function listAnswers(db: Queryable, planId: TransferPlanId) {
  return db
    .select({
      personId: transferAnswer.personId,
      side: transferAnswer.side,
      agrees: transferAnswer.agrees,
      reason: transferAnswer.reason,
      answeredByName: answerer.name,
      answeredAt: transferAnswer.answeredAt,
    })
    .from(transferAnswer)
    .leftJoin(answerer, eq(answerer.id, transferAnswer.answeredBy))
    .where(eq(transferAnswer.planId, planId));
}

/** What is due, what is missing, and the noes of a plan, by the entities and principals of the day. */
export async function loadAnswerState(
  db: Queryable,
  plan: { readonly id: TransferPlanId; readonly districtId: DistrictId },
  moves: readonly TransferMove[],
  on: CivilDate,
): Promise<AnswerState> {
  const due = answersDue(moves, await findEntities(db, plan.districtId, on));
  const withPrincipal = await listEntitiesWithPrincipal(db, [...new Set(due.map((one) => one.entityId))], on);
  return answerState(due, await listAnswers(db, plan.id), (entityId) => withPrincipal.has(entityId));
}

/** Plans past submission whose chosen moves leave or join one of these campuses. */
export async function listPlanIdsTouching(db: Queryable, campusIds: readonly CampusId[]): Promise<TransferPlanId[]> {
  if (campusIds.length === 0) return [];
  const touching = async (column: typeof transferMove.fromCampusId | typeof transferMove.toCampusId) =>
    db
      .selectDistinct({ id: transferPlan.id })
      .from(transferPlan)
      .innerJoin(transferMove, eq(transferMove.alternativeId, transferPlan.chosenAlternativeId))
      .where(and(
        isNotNull(transferPlan.chosenAlternativeId),
        inArray(transferPlan.status, [...publicPlanStatuses]),
        inArray(column, [...campusIds]),
      ));
  const rows = [...(await touching(transferMove.fromCampusId)), ...(await touching(transferMove.toCampusId))];
  return [...new Set(rows.map((row) => row.id))];
}
