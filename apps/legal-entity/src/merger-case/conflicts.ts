/** The conflicts of a case with their answers: for the rehearsal, for an answer, and for the day of effect alike. */
import {
  earliestEffectiveDate, findMergerConflicts, openConflicts, type Answers, type ConflictAnswer, type ConflictFacts,
  type MergerConflict, type MergerSide, type RecordedStep,
} from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { listAnswers, type AnswerRow } from "./answer-store";
import type { CaseParties } from "./facts";
import {
  listAssignments, listClasses, listEmployments, listNumbersTaken, listPeople, listPosts, listWithPredecessors, type Reading,
} from "./rehearsal-store";
import type { CaseRow } from "./store";

export interface JudgedConflicts {
  readonly facts: ConflictFacts;
  readonly conflicts: readonly MergerConflict[];
  readonly answers: Answers;
  readonly numbersTaken: readonly string[];
}

/** The day that the rehearsal is told for: the one that is set, or the first that is possible; never a past one. */
export function rehearsedDay(row: CaseRow, steps: readonly RecordedStep[], today: CivilDate): CivilDate {
  const day = row.effectiveOn ?? earliestEffectiveDate(steps) ?? today;
  return day < today && row.effectiveOn === null ? today : day;
}

interface Sides {
  readonly entityIds: Readonly<Record<MergerSide, readonly EntityId[]>>;
  readonly campusIds: Readonly<Record<MergerSide, readonly CampusId[]>>;
}

export async function loadConflictFacts(reading: Reading, row: CaseRow, parties: CaseParties): Promise<ConflictFacts> {
  const { db, on } = reading;
  const sides: Sides = {
    entityIds: { absorbing: await listWithPredecessors(db, row.absorbingEntityId), absorbed: await listWithPredecessors(db, row.absorbedEntityId) },
    campusIds: { absorbing: parties.absorbing.campuses.map(({ id }) => id), absorbed: parties.absorbed.campuses.map(({ id }) => id) },
  };
  const campusIds = [...sides.campusIds.absorbing, ...sides.campusIds.absorbed];
  const sideOfEntity = (id: EntityId): MergerSide => (sides.entityIds.absorbed.includes(id) ? "absorbed" : "absorbing");
  const sideOfCampus = (id: CampusId): MergerSide => (sides.campusIds.absorbed.includes(id) ? "absorbed" : "absorbing");
  // Always in this order, each in id order: two mergers of one school wait for each other and do not meet crosswise.
  const employments = await listEmployments(reading, [...sides.entityIds.absorbing, ...sides.entityIds.absorbed]);
  const assignments = await listAssignments(reading, campusIds);
  const classes = await listClasses(reading, campusIds);
  const posts = await listPosts(reading, [row.absorbingEntityId, ...sides.entityIds.absorbed], campusIds);
  const people = await listPeople(db, [...employments, ...assignments, ...posts].map(({ personId }) => personId));
  return {
    effectiveOn: on,
    people,
    campuses: [...campusesOf(parties, "absorbing", row), ...campusesOf(parties, "absorbed", row)],
    employments: employments.map(({ id, personId, entityId, staffNumber }) => ({ id, personId, side: sideOfEntity(entityId), staffNumber })),
    assignments: assignments.map(({ id, personId, campusId }) => ({ id, personId, campusId, side: sideOfCampus(campusId) })),
    classes: classes.map((one) => ({ ...one, side: sideOfCampus(one.campusId) })),
    posts: posts.map(({ id, personId, role, title, placeKind, placeId }) => {
      const campusId = placeKind === "campus" ? (placeId as CampusId) : null;
      return { id, personId, role, title, campusId, side: campusId === null ? sideOfEntity(placeId as EntityId) : sideOfCampus(campusId) };
    }),
  };
}

function campusesOf(parties: CaseParties, side: MergerSide, row: CaseRow): ConflictFacts["campuses"] {
  const { campuses } = parties[side];
  const isRenamed = side === "absorbed" && campuses.length === 1 && row.newAbsorbedCampusName !== null;
  return campuses.map(({ id, name }) => ({ id, side, name: isRenamed && row.newAbsorbedCampusName ? row.newAbsorbedCampusName : name }));
}

export const answersOf = (rows: readonly AnswerRow[]): Answers =>
  Object.fromEntries(rows.map(({ key, answer }) => [key, answer]));

/** @param given answers that are about to be stored: the numbers that they ask for are looked up too. */
export async function judgeConflicts(
  reading: Reading,
  row: CaseRow,
  parties: CaseParties,
  given: readonly ConflictAnswer[] = [],
): Promise<JudgedConflicts> {
  const facts = await loadConflictFacts(reading, row, parties);
  const conflicts = findMergerConflicts(facts);
  const answers = answersOf(await listAnswers(reading.db, row.id));
  const numbers = [...Object.values(answers), ...given].flatMap((answer) => (answer?.kind === "renumber" ? [answer.staffNumber] : []));
  return { facts, conflicts, answers, numbersTaken: await listNumbersTaken(reading.db, row.districtId, numbers) };
}

/** How many conflicts stand in the way of the effect. */
export async function countOpenConflicts(db: Queryable, row: CaseRow, parties: CaseParties, on: CivilDate): Promise<number> {
  return openConflicts(await judgeConflicts({ db, on, isLocking: false }, row, parties)).length;
}
