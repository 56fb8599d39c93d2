/** 缺额: by subject, the teachers that keep the lessons taught against those in post; the rule is that of subject coverage. */
import type { CampusStage } from "./reallocation-facts";
import { requiredTeachers } from "./subject-coverage";

export interface VacancyCampus {
  readonly campusId: string;
  readonly entityId: string;
  readonly stage: CampusStage;
  /** Null when not reported: then each subject keeps one. */
  readonly classes: number | null;
  readonly inPost: ReadonlyMap<string, number>;
}

export interface Vacancy {
  readonly subject: string;
  readonly required: number;
  readonly inPost: number;
  /** Teachers that are missing; never less than nothing: too many at one campus teach nobody at another. */
  readonly lack: number;
}

export interface CampusVacancy extends Vacancy {
  readonly campusId: string;
  readonly entityId: string;
}

/** Every subject with a minimum at every campus, greatest lack first. */
export function campusVacancies(campuses: readonly VacancyCampus[]): CampusVacancy[] {
  return campuses
    .flatMap(({ campusId, entityId, stage, classes, inPost }) =>
      Object.entries(requiredTeachers(stage, classes)).map(([subject, required]) => {
        const here = inPost.get(subject) ?? 0;
        return { campusId, entityId, subject, required, inPost: here, lack: Math.max(0, required - here) };
      }),
    )
    .toSorted((a, b) => b.lack - a.lack || b.required - a.required || a.subject.localeCompare(b.subject) || a.campusId.localeCompare(b.campusId));
}

/** The same by subject, over the campuses given. The lack is the sum of the campuses' lacks. */
export function subjectVacancies(campuses: readonly CampusVacancy[]): Vacancy[] {
  const found = new Map<string, Vacancy>();
  for (const { subject, required, inPost, lack } of campuses) {
    const known = found.get(subject) ?? { subject, required: 0, inPost: 0, lack: 0 };
    found.set(subject, { subject, required: known.required + required, inPost: known.inPost + inPost, lack: known.lack + lack });
  }
  return [...found.values()].toSorted((a, b) => b.lack - a.lack || a.subject.localeCompare(b.subject));
}
