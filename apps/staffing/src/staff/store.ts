/** The staff register as a list: one row an assignment in force on the day. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { CampusId, CivilDate, PersonId } from "@qitong/domain";
import type { ExemptionKind, StaffFilter } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { assignment, campusName, duty, employment, exemption, person, qualification } from "@qitong/db/schema";
import { inForce } from "@qitong/service";
import { staffConditions } from "./filter";

export interface StaffRow {
  readonly personId: PersonId;
  readonly name: string;
  readonly staffNumber: string | null;
  readonly sex: "female" | "male" | null;
  readonly employmentKind: "established" | "contract" | null;
  readonly campusId: CampusId;
  readonly campusName: string | null;
  readonly subject: string | null;
  readonly degree: string | null;
  readonly title: string | null;
  readonly backboneLevel: string | null;
  readonly startsOn: CivilDate;
  readonly isClassHead: boolean;
  readonly exemptions: readonly ExemptionKind[];
}

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Who works at these campuses on a day, in name order. */
export async function listStaff(
  db: Queryable,
  campusIds: readonly CampusId[],
  on: CivilDate,
  filter: StaffFilter,
  page: Page,
): Promise<StaffRow[]> {
  if (campusIds.length === 0) return [];
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      staffNumber: employment.staffNumber,
      sex: person.sex,
      employmentKind: employment.kind,
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
    .where(and(inArray(assignment.campusId, [...campusIds]), inForce(assignment, on), ...staffConditions(db, filter, on)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(page.limit)
    .offset(page.offset);
  const personIds = rows.map((row) => row.personId);
  const [exemptions, classHeads] = await Promise.all([findExemptions(db, personIds, on), findClassHeads(db, personIds, on)]);
  return rows.map((row) => ({
    ...row,
    isClassHead: classHeads.has(row.personId),
    exemptions: exemptions.get(row.personId) ?? [],
  }));
}

export async function countStaff(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, filter: StaffFilter): Promise<number> {
  if (campusIds.length === 0) return 0;
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(and(inArray(assignment.campusId, [...campusIds]), inForce(assignment, on), ...staffConditions(db, filter, on)));
  return row?.count ?? 0;
}

async function findExemptions(db: Queryable, personIds: readonly PersonId[], on: CivilDate): Promise<Map<PersonId, ExemptionKind[]>> {
  const found = new Map<PersonId, ExemptionKind[]>();
  if (personIds.length === 0) return found;
  const rows = await db
    .select({ personId: exemption.personId, kind: exemption.kind })
    .from(exemption)
    .where(and(inArray(exemption.personId, [...personIds]), inForce(exemption, on)));
  for (const row of rows) found.set(row.personId, [...(found.get(row.personId) ?? []), row.kind]);
  return found;
}

async function findClassHeads(db: Queryable, personIds: readonly PersonId[], on: CivilDate): Promise<Set<PersonId>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .select({ personId: duty.personId })
    .from(duty)
    .where(and(inArray(duty.personId, [...personIds]), eq(duty.kind, "class-head"), inForce(duty, on)));
  return new Set(rows.map((row) => row.personId));
}
