/** What a teaching load rests on: classes with their heads, and who is at which campus on which days of the year, transfers that are decided included. */
import { and, asc, desc, eq, gt, inArray, isNull, lt, lte, or } from "drizzle-orm";
import type { CampusId, CivilDate, PersonId } from "@qitong/domain";
import { periodOfSchoolYear } from "@qitong/domain/calendar";
import { gradeOfClass, type LoadClass, type LoadTeacher, type PlanCampus } from "@qitong/domain/curriculum";
import type { Queryable } from "@qitong/db";
import { assignment, campus, duty, partTimeService, person, qualification, schoolClass, schoolClassName, transferMove, transferPlan } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** The classes of the campuses in that year, the first grade first; with who leads each. */
export async function listLoadClasses(db: Queryable, campuses: readonly PlanCampus[], schoolYear: number, on: CivilDate): Promise<LoadClass[]> {
  const ids = campuses.map(({ campusId }) => campusId);
  if (ids.length === 0) return [];
  const rows = await db
    .select({ classId: schoolClass.id, campusId: schoolClass.campusId, entryYear: schoolClass.entryYear, name: schoolClassName.name, headId: duty.personId })
    .from(schoolClass)
    .leftJoin(schoolClassName, and(eq(schoolClassName.classId, schoolClass.id), inForce(schoolClassName, on)))
    .leftJoin(duty, and(eq(duty.classId, schoolClass.id), eq(duty.kind, "class-head"), inForce(duty, on)))
    .where(and(inArray(schoolClass.campusId, ids), inForce(schoolClass, on)))
    .orderBy(asc(schoolClass.campusId), desc(schoolClass.entryYear), asc(schoolClass.id));
  const seen = new Set<string>();
  return rows.flatMap(({ entryYear, name, ...row }): LoadClass[] => {
    const stage = campuses.find(({ campusId }) => campusId === row.campusId)?.stage;
    const grade = stage && gradeOfClass(stage, entryYear, schoolYear);
    if (grade === undefined || seen.has(row.classId)) return [];
    seen.add(row.classId);
    return [{ ...row, grade, name: name ?? row.classId }];
  });
}

type Dated = { readonly personId: PersonId; readonly campusId: CampusId; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null };

/** Everyone who is at one of the campuses on some day of the year, with all places of the year. */
export async function listLoadTeachers(db: Queryable, campuses: readonly PlanCampus[], schoolYear: number, on: CivilDate): Promise<LoadTeacher[]> {
  const year = periodOfSchoolYear(schoolYear);
  const ids = campuses.map(({ campusId }) => campusId);
  if (ids.length === 0) return [];
  const touches = (table: typeof assignment | typeof partTimeService) => and(lt(table.startsOn, year.endsOn), or(isNull(table.endsOn), gt(table.endsOn, year.startsOn)));
  const moves = await listDecidedMoves(db, schoolYear);
  const here = await db.select({ id: assignment.personId }).from(assignment).where(and(inArray(assignment.campusId, ids), touches(assignment)));
  const guests = await db.select({ id: partTimeService.personId }).from(partTimeService).where(and(inArray(partTimeService.hostCampusId, ids), touches(partTimeService)));
  const coming = moves.filter(({ toCampusId }) => ids.includes(toCampusId)).map(({ personId }) => ({ id: personId }));
  const personIds = [...new Set([...here, ...guests, ...coming].map(({ id }) => id))];
  if (personIds.length === 0) return [];
  const [people, stays, visits] = await Promise.all([
    db
      .select({ personId: person.id, name: person.name, subject: qualification.subject, led: duty.personId, stage: campus.stage })
      .from(person)
      .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
      .leftJoin(duty, and(eq(duty.personId, person.id), eq(duty.kind, "class-head"), inForce(duty, on)))
      .leftJoin(assignment, and(eq(assignment.personId, person.id), inForce(assignment, on)))
      .leftJoin(campus, eq(campus.id, assignment.campusId))
      .where(inArray(person.id, personIds))
      .orderBy(asc(person.id)),
    db
      .select({ personId: assignment.personId, campusId: assignment.campusId, startsOn: assignment.startsOn, endsOn: assignment.endsOn })
      .from(assignment)
      .where(and(inArray(assignment.personId, personIds), touches(assignment))),
    db
      .select({ personId: partTimeService.personId, campusId: partTimeService.hostCampusId, startsOn: partTimeService.startsOn, endsOn: partTimeService.endsOn, lessons: partTimeService.lessons })
      .from(partTimeService)
      .where(and(inArray(partTimeService.personId, personIds), touches(partTimeService))),
  ]);
  const unique = new Map(people.map((one) => [one.personId, one]));
  return [...unique.values()].map(({ personId, name, subject, led, stage }) => {
    const move = moves.find((one) => one.personId === personId);
    const own = stays.filter((stay) => stay.personId === personId);
    return {
      personId, name, subject, stage: stage ?? "primary", isClassHead: led !== null,
      stays: moved(own, move).map(withoutPerson), visits: visits.filter((visit) => visit.personId === personId).map((visit) => ({ ...withoutPerson(visit), lessons: visit.lessons })),
    };
  });
}

const withoutPerson = ({ campusId, startsOn, endsOn }: Dated) => ({ campusId, startsOn, endsOn });

interface Move {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
  readonly effectiveOn: CivilDate;
}

/** A move that is decided and not done yet is done here: the place ends on its day, and the next one begins. */
function moved(stays: readonly Dated[], move: Move | undefined): Dated[] {
  if (!move) return [...stays];
  const { personId, fromCampusId, toCampusId, effectiveOn } = move;
  const ended = stays.map((stay) => (stay.campusId === fromCampusId && (stay.endsOn === null || stay.endsOn > effectiveOn) ? { ...stay, endsOn: effectiveOn } : stay));
  return [...ended, { personId, campusId: toCampusId, startsOn: effectiveOn, endsOn: null }];
}

/** Of plans that were approved and have not taken effect; what has is in the assignments. */
async function listDecidedMoves(db: Queryable, schoolYear: number): Promise<Move[]> {
  const { endsOn } = periodOfSchoolYear(schoolYear);
  return db
    .select({ personId: transferMove.personId, fromCampusId: transferMove.fromCampusId, toCampusId: transferMove.toCampusId, effectiveOn: transferPlan.effectiveOn })
    .from(transferPlan)
    .innerJoin(transferMove, eq(transferMove.alternativeId, transferPlan.chosenAlternativeId))
    .where(and(inArray(transferPlan.status, ["in-notice", "scheduled"]), lte(transferPlan.effectiveOn, endsOn)));
}
