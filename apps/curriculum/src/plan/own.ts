/** The plans that a teacher teaches by: of the schools where one works, at home or part-time, those in force today. */
import { and, eq } from "drizzle-orm";
import type { EntityId, PersonId } from "@qitong/domain";
import { CurriculumSettings } from "@qitong/domain/curriculum";
import { schoolYearOf } from "@qitong/domain/calendar";
import type { Queryable } from "@qitong/db";
import { assignment, campusAffiliation, partTimeService } from "@qitong/db/schema";
import { getDistrictOf, getDistrictSettings, inForce, listEntityNames, type Asking } from "@qitong/service";
import { listEntityCampuses } from "./facts";
import { findPlanInForce, getContent } from "./store";

export async function listOwnPlans({ db, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const schoolYear = schoolYearOf(today);
  const entityIds = await listEntitiesOf(db, personId, today);
  const names = await listEntityNames(db, entityIds, today);
  const settings = CurriculumSettings.parse(await getDistrictSettings(db, await getDistrictOf(db, { kind: "person", id: personId })));
  return Promise.all(
    entityIds.map(async (entityId) => {
      const plan = await findPlanInForce(db, entityId, schoolYear);
      return {
        entityId, entityName: names.get(entityId) ?? null, schoolYear, settings, campuses: await listEntityCampuses(db, entityId, today),
        plan: plan ? { startsOn: plan.startsOn, content: await getContent(db, plan) } : null,
      };
    }),
  );
}

/** The home school first. */
async function listEntitiesOf(db: Queryable, personId: PersonId, today: Asking["today"]): Promise<EntityId[]> {
  const home = await db
    .select({ entityId: campusAffiliation.entityId })
    .from(assignment)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, assignment.campusId), inForce(campusAffiliation, today)))
    .where(and(eq(assignment.personId, personId), inForce(assignment, today)));
  const hosts = await db
    .select({ entityId: campusAffiliation.entityId })
    .from(partTimeService)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, partTimeService.hostCampusId), inForce(campusAffiliation, today)))
    .where(and(eq(partTimeService.personId, personId), inForce(partTimeService, today)));
  return [...new Set([...home, ...hosts].map(({ entityId }) => entityId))];
}
