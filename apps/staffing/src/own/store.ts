import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { CivilDate, PersonId } from "@qitong/domain";
import { publicPlanStatuses, type PlanStatus } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { campusName, post, transferMove, transferPlan } from "@qitong/db/schema";
import { inForce, notOver } from "@qitong/service";

/** Plans that a teacher may know of: past submission, and not yet part of the history. */
const openToTeachers = publicPlanStatuses.filter((status) => status !== "effective");

/** Open plans whose chosen alternative moves this person. */
export async function listOwnMoves(db: Queryable, personId: PersonId, on: CivilDate) {
  const fromName = alias(campusName, "from_name");
  const toName = alias(campusName, "to_name");
  const rows = await db
    .select({
      planId: transferPlan.id,
      title: transferPlan.title,
      schoolYear: transferPlan.schoolYear,
      status: transferPlan.status,
      effectiveOn: transferPlan.effectiveOn,
      noticeStartsOn: transferPlan.noticeStartsOn,
      noticeEndsOn: transferPlan.noticeEndsOn,
      fromCampusName: fromName.name,
      toCampusName: toName.name,
    })
    .from(transferMove)
    .innerJoin(transferPlan, eq(transferPlan.chosenAlternativeId, transferMove.alternativeId))
    .leftJoin(fromName, and(eq(fromName.campusId, transferMove.fromCampusId), inForce(fromName, on)))
    .leftJoin(toName, and(eq(toName.campusId, transferMove.toCampusId), inForce(toName, on)))
    .where(and(eq(transferMove.personId, personId), inArray(transferPlan.status, [...openToTeachers])))
    .orderBy(asc(transferPlan.effectiveOn));
  return rows.flatMap((row) => {
    const status: PlanStatus | undefined = openToTeachers.find((open) => open === row.status);
    return status === undefined ? [] : [{ ...row, status }];
  });
}

/** Posts in force, and those that begin later. */
export function listOwnPosts(db: Queryable, personId: PersonId, on: CivilDate) {
  return db
    .select({ id: post.id, role: post.role, title: post.title, startsOn: post.startsOn, endsOn: post.endsOn })
    .from(post)
    .where(and(eq(post.personId, personId), notOver(post.endsOn, on)))
    .orderBy(asc(post.startsOn));
}
