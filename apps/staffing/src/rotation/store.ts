/** Who has rotated when: by plans, which left assignments, and before the platform, as far as it was recorded. */
import { aliasedTable, and, asc, eq, lte, sql } from "drizzle-orm";
import type { CivilDate, DistrictId, PersonId, TransferPlanId } from "@qitong/domain";
import { schoolYearOf, type SchoolYear } from "@qitong/domain/calendar";
import { countRotations, type RotationRecord } from "@qitong/domain/staffing";
import { builtOnce, type Queryable } from "@qitong/db";
import { assignment, earlierRotation, fairnessOverride, person } from "@qitong/db/schema";

/** Of a district's people up to a day; who is missing has not rotated. */
export async function loadRotations(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Map<PersonId, RotationRecord>> {
  const moved = await db
    .select({ personId: assignment.personId, startsOn: assignment.startsOn })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), eq(person.districtId, districtId)))
    .where(and(eq(assignment.origin, "transferred"), lte(assignment.startsOn, on)));
  const earlier = await db
    .select({ personId: earlierRotation.personId, schoolYear: earlierRotation.schoolYear })
    .from(earlierRotation)
    .innerJoin(person, and(eq(person.id, earlierRotation.personId), eq(person.districtId, districtId)))
    .where(lte(earlierRotation.schoolYear, schoolYearOf(on)));
  const years = new Map<PersonId, SchoolYear[]>();
  const add = (personId: PersonId, year: SchoolYear): void => void years.set(personId, [...(years.get(personId) ?? []), year]);
  for (const { personId, startsOn } of moved) add(personId, schoolYearOf(startsOn));
  for (const { personId, schoolYear } of earlier) add(personId, schoolYear);
  return new Map([...years].map(([personId, list]) => [personId, countRotations(list)]));
}

/** The school years in which a person rotated by an assignment. */
export async function listRotationYears(db: Queryable, personId: PersonId, on: CivilDate): Promise<SchoolYear[]> {
  const rows = await db
    .select({ startsOn: assignment.startsOn })
    .from(assignment)
    .where(and(eq(assignment.personId, personId), eq(assignment.origin, "transferred"), lte(assignment.startsOn, on)));
  return rows.map(({ startsOn }) => schoolYearOf(startsOn));
}

const earlierQuery = builtOnce((db) =>
  db
    .select({
      schoolYear: earlierRotation.schoolYear,
      fromSchool: earlierRotation.fromSchool,
      toSchool: earlierRotation.toSchool,
      evidence: earlierRotation.evidence,
    })
    .from(earlierRotation)
    .where(eq(earlierRotation.personId, sql.placeholder("personId")))
    .orderBy(asc(earlierRotation.schoolYear))
    .prepare(),
);

/** Those from before the platform, oldest first. */
export const listEarlierRotations = (db: Queryable, personId: PersonId) => earlierQuery(db).execute({ personId });

const decider = aliasedTable(person, "decider");

/** Whom the officials of a plan let go out of their turn, why, and who decided it. */
export function listFairnessOverrides(db: Queryable, planId: TransferPlanId) {
  return db
    .select({
      personId: fairnessOverride.personId,
      reason: fairnessOverride.reason,
      decidedByName: decider.name,
      decidedAt: fairnessOverride.decidedAt,
    })
    .from(fairnessOverride)
    .leftJoin(decider, eq(decider.id, fairnessOverride.decidedBy))
    .where(eq(fairnessOverride.planId, planId))
    .orderBy(asc(fairnessOverride.personId));
}
