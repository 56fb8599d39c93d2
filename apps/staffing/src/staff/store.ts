import { and, asc, eq, inArray, like, or, sql } from "drizzle-orm";
import type { CampusId, CivilDate, PersonId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { assignment, campusName, employment, person, qualification } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export interface StaffFilter {
  readonly search?: string | undefined;
  readonly subject?: string | undefined;
}

export interface StaffRow {
  readonly personId: PersonId;
  readonly name: string;
  readonly staffNumber: string | null;
  readonly campusId: CampusId;
  readonly campusName: string | null;
  readonly subject: string | null;
  readonly degree: string | null;
  readonly title: string | null;
  readonly backboneLevel: string | null;
  readonly startsOn: CivilDate;
}

/** Who works at these campuses on a day, one row an assignment, in name order. */
export async function listStaff(
  db: Queryable,
  campusIds: readonly CampusId[],
  on: CivilDate,
  filter: StaffFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<StaffRow[]> {
  if (campusIds.length === 0) return [];
  return db
    .select({
      personId: person.id,
      name: person.name,
      staffNumber: employment.staffNumber,
      campusId: assignment.campusId,
      campusName: campusName.name,
      subject: qualification.subject,
      degree: qualification.degree,
      title: qualification.title,
      backboneLevel: qualification.backboneLevel,
      startsOn: assignment.startsOn,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(campusName, and(eq(campusName.campusId, assignment.campusId), inForce(campusName, on)))
    .leftJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(and(inArray(assignment.campusId, [...campusIds]), inForce(assignment, on), ...matching(filter)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(page.limit)
    .offset(page.offset);
}

export async function countStaff(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, filter: StaffFilter): Promise<number> {
  if (campusIds.length === 0) return 0;
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(and(inArray(assignment.campusId, [...campusIds]), inForce(assignment, on), ...matching(filter)));
  return row?.count ?? 0;
}

function matching(filter: StaffFilter) {
  const text = filter.search?.trim();
  const pattern = text ? `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : undefined;
  return [
    pattern === undefined ? undefined : or(like(person.name, pattern), like(employment.staffNumber, pattern)),
    filter.subject === undefined ? undefined : eq(qualification.subject, filter.subject),
  ];
}
