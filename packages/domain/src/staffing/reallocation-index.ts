/** The facts, indexed once for each facts object: a plan is then edited without walking over all teachers again. */
import type { CampusId, PersonId } from "../identifier";
import { isEligible, type ReallocationFacts, type TransferCampus, type TransferTeacher } from "./reallocation-facts";

export const staffMeasures = ["teachers", "degree", "backbone", "peArts"] as const;
/** Teachers in all, and the official indicators 1 to 3, which people carry with them. */
export type StaffMeasure = (typeof staffMeasures)[number];

/** 1 or 0 for a teacher; null where the source does not say. */
export function countsFor(teacher: TransferTeacher, measure: StaffMeasure): 0 | 1 | null {
  if (measure === "teachers") return 1;
  const has = { degree: teacher.aboveDegree, backbone: teacher.backbone, peArts: teacher.peOrArts }[measure];
  return has === null ? null : has ? 1 : 0;
}

export type MeasureCounts = Record<StaffMeasure, number>;

export interface CampusIndex {
  readonly campus: TransferCampus;
  readonly counts: MeasureCounts;
  /** Teachers of whom the source does not say whether they count. */
  readonly unknown: MeasureCounts;
  readonly bySubject: ReadonlyMap<string, number>;
}

export interface ReallocationIndex {
  readonly teachers: ReadonlyMap<PersonId, TransferTeacher>;
  readonly campuses: ReadonlyMap<CampusId, CampusIndex>;
  readonly eligible: number;
}

const none = (): MeasureCounts => ({ teachers: 0, degree: 0, backbone: 0, peArts: 0 });

function buildIndex(facts: ReallocationFacts): ReallocationIndex {
  const campuses = new Map(
    facts.campuses.map((campus) => [
      campus.campusId,
      { campus, counts: none(), unknown: none(), bySubject: new Map<string, number>() },
    ]),
  );
  const teachers = new Map<PersonId, TransferTeacher>();
  let eligible = 0;
  for (const teacher of facts.teachers) {
    teachers.set(teacher.personId, teacher);
    if (isEligible(teacher)) eligible += 1;
    const home = campuses.get(teacher.campusId);
    if (!home) continue;
    home.bySubject.set(teacher.subject, (home.bySubject.get(teacher.subject) ?? 0) + 1);
    for (const measure of staffMeasures) {
      const counted = countsFor(teacher, measure);
      if (counted === null) home.unknown[measure] += 1;
      else home.counts[measure] += counted;
    }
  }
  return { teachers, campuses, eligible };
}

const indexes = new WeakMap<ReallocationFacts, ReallocationIndex>();

export function indexOf(facts: ReallocationFacts): ReallocationIndex {
  const known = indexes.get(facts);
  if (known) return known;
  const built = buildIndex(facts);
  indexes.set(facts, built);
  return built;
}
