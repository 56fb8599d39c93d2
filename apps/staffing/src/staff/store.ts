/** The staff register as a list: one row an assignment in force on the day. */
import { and, asc, count, eq, inArray } from "drizzle-orm";
import type { CampusId, CivilDate, PersonId } from "@qitong/domain";
import type { ExemptionKind, PartTimeSlot, StaffFilter } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { assignment, campusName, duty, employment, exemption, person, qualification } from "@qitong/db/schema";
import { everyRow, inForce, type Page } from "@qitong/service";
import { listAtCampuses, type PartTimeRow } from "../part-time/store";
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
  /** 走教: whether the person comes here from another campus on some weekdays, or goes from here to another. */
  readonly partTime: readonly RowPartTime[];
}

export interface RowPartTime {
  readonly direction: "from" | "to";
  readonly campusId: CampusId;
  readonly campusName: string | null;
  readonly slots: readonly PartTimeSlot[];
  readonly lessons: number;
}

interface StaffPage extends Page {
  /** Nobody but these. */
  readonly personIds?: readonly PersonId[];
}

/** Who works at these campuses on a day, in name order. */
export async function listStaff(
  db: Queryable,
  campusIds: readonly CampusId[],
  on: CivilDate,
  filter: StaffFilter,
  page: StaffPage,
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
    .where(and(
      inArray(assignment.campusId, [...campusIds]), inForce(assignment, on), ...staffConditions(db, filter, on),
      page.personIds && inArray(person.id, [...page.personIds]),
    ))
    .orderBy(asc(person.name), asc(person.id))
    .limit(page.limit)
    .offset(page.offset);
  const personIds = rows.map((row) => row.personId);
  const [exemptions, classHeads, away] = await Promise.all([
    findExemptions(db, personIds, on), findClassHeads(db, personIds, on), listAtCampuses(db, campusIds, on),
  ]);
  return rows.map((row) => ({
    ...row,
    isClassHead: classHeads.has(row.personId),
    exemptions: exemptions.get(row.personId) ?? [],
    partTime: away.filter((one) => one.personId === row.personId && one.homeCampusId === row.campusId).map(goesTo),
  }));
}

const goesTo = ({ hostCampusId: campusId, hostCampusName: campusName, slots, lessons }: PartTimeRow): RowPartTime =>
  ({ direction: "to", campusId, campusName, slots, lessons });
const comesFrom = ({ homeCampusId: campusId, homeCampusName: campusName, slots, lessons }: PartTimeRow): RowPartTime =>
  ({ direction: "from", campusId, campusName, slots, lessons });

/** Who comes to one of these campuses on some weekdays: rows of the host campus, in the subject taught there. */
export async function listVisitors(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, filter: StaffFilter): Promise<StaffRow[]> {
  const { subject, ...rest } = filter;
  const visits = (await listAtCampuses(db, campusIds, on)).filter(
    (one) => campusIds.includes(one.hostCampusId) && (subject === undefined || one.subject === subject),
  );
  if (visits.length === 0) return [];
  const homes = [...new Set(visits.map((visit) => visit.homeCampusId))];
  const rows = await listStaff(db, homes, on, rest, { ...everyRow, personIds: visits.map((visit) => visit.personId) });
  const people = new Map(rows.map((row) => [`${row.personId} ${row.campusId}`, row]));
  return visits.flatMap((visit): StaffRow[] => {
    const row = people.get(`${visit.personId} ${visit.homeCampusId}`);
    if (!row) return [];
    const { hostCampusId: campusId, hostCampusName, startsOn } = visit;
    return [{ ...row, campusId, campusName: hostCampusName, subject: visit.subject, startsOn, isClassHead: false, partTime: [comesFrom(visit)] }];
  });
}

export async function countStaff(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, filter: StaffFilter): Promise<{ count: number }[]> {
  if (campusIds.length === 0) return [];
  return db
    .select({ count: count() })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(and(inArray(assignment.campusId, [...campusIds]), inForce(assignment, on), ...staffConditions(db, filter, on)));
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
