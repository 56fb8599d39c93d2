/**
 * What a plan rested on when it was submitted, kept with it, so that whoever decides later is told what has changed:
 * of each teacher who moves, and of each campus that loses or gains one. All as of the plan's day of effect, so that
 * time alone changes nothing.
 */
import { z } from "zod";
import { CampusId, PersonId } from "../identifier";
import type { RotationBar } from "./eligibility";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";

const SeenTeacher = z.object({
  personId: PersonId,
  campusId: CampusId,
  subject: z.string(),
  /** Null where the register did not say. */
  backbone: z.boolean().nullable(),
  aboveDegree: z.boolean().nullable(),
  isClassHead: z.boolean(),
  /** Kinds of the reasons why the teacher is not asked to rotate; an official may have moved one nevertheless. */
  bars: z.array(z.string()),
});

const SeenCampus = z.object({
  campusId: CampusId,
  pupils: z.number(),
  teachers: z.number(),
});

export const PlanSight = z.object({ teachers: z.array(SeenTeacher), campuses: z.array(SeenCampus) });
export type PlanSight = z.infer<typeof PlanSight>;

/** The facts under these moves; a teacher or a campus that is not there (any more) is left out. */
export function sightOf(moves: readonly TransferMove[], facts: ReallocationFacts): PlanSight {
  const moved = new Set(moves.map(({ personId }) => personId));
  const touched = new Set(moves.flatMap(({ fromCampusId, toCampusId }) => [fromCampusId, toCampusId]));
  const teachersAt = new Map<CampusId, number>();
  for (const { campusId } of facts.teachers) teachersAt.set(campusId, (teachersAt.get(campusId) ?? 0) + 1);
  return {
    teachers: facts.teachers
      .filter(({ personId }) => moved.has(personId))
      .map(({ personId, campusId, subject, backbone, aboveDegree, isClassHead = false, bars }) => ({
        personId, campusId, subject, backbone, aboveDegree, isClassHead, bars: bars.map(({ kind }) => kind).toSorted(),
      })),
    campuses: facts.campuses
      .filter(({ campusId }) => touched.has(campusId))
      .map(({ campusId, pupils }) => ({ campusId, pupils, teachers: teachersAt.get(campusId) ?? 0 })),
  };
}

export type FactChange =
  | { readonly kind: "teacher-gone"; readonly personId: PersonId }
  | { readonly kind: "teacher-elsewhere"; readonly personId: PersonId; readonly campusId: CampusId }
  | { readonly kind: "teacher-subject"; readonly personId: PersonId; readonly before: string; readonly after: string }
  | { readonly kind: "teacher-backbone" | "teacher-degree"; readonly personId: PersonId; readonly after: boolean | null }
  | { readonly kind: "teacher-heads"; readonly personId: PersonId; readonly after: boolean }
  | { readonly kind: "teacher-barred"; readonly personId: PersonId; readonly bar: RotationBar }
  | { readonly kind: "campus-gone"; readonly campusId: CampusId }
  | { readonly kind: "campus-pupils" | "campus-teachers"; readonly campusId: CampusId; readonly before: number; readonly after: number };

type SeenTeacher = z.infer<typeof SeenTeacher>;

/** Each difference between what was seen and the facts now, teachers first; none when the plan may be decided as it was submitted. */
export function findFactChanges(seen: PlanSight, moves: readonly TransferMove[], facts: ReallocationFacts): FactChange[] {
  const teachers = new Map(facts.teachers.map((teacher) => [teacher.personId, teacher]));
  const campuses = new Map(sightOf(moves, facts).campuses.map((campus) => [campus.campusId, campus]));
  return [
    ...seen.teachers.flatMap((teacher) => teacherChanges(teacher, teachers.get(teacher.personId))),
    ...seen.campuses.flatMap(({ campusId, pupils, teachers: before }): FactChange[] => {
      const after = campuses.get(campusId);
      if (!after) return [{ kind: "campus-gone", campusId }];
      return [
        ...(pupils === after.pupils ? [] : [{ kind: "campus-pupils" as const, campusId, before: pupils, after: after.pupils }]),
        ...(before === after.teachers ? [] : [{ kind: "campus-teachers" as const, campusId, before, after: after.teachers }]),
      ];
    }),
  ];
}

function teacherChanges(seen: SeenTeacher, now: TransferTeacher | undefined): FactChange[] {
  const { personId } = seen;
  if (!now) return [{ kind: "teacher-gone", personId }];
  const { campusId, subject, backbone, aboveDegree, isClassHead = false } = now;
  const newBars = now.bars.filter(({ kind }) => !seen.bars.includes(kind));
  // Said once: becoming the head of a class may itself be the bar.
  const isSaid = newBars.some(({ kind }) => kind === "class-head");
  return [
    ...(campusId === seen.campusId ? [] : [{ kind: "teacher-elsewhere" as const, personId, campusId }]),
    ...(subject === seen.subject ? [] : [{ kind: "teacher-subject" as const, personId, before: seen.subject, after: subject }]),
    ...(backbone === seen.backbone ? [] : [{ kind: "teacher-backbone" as const, personId, after: backbone }]),
    ...(aboveDegree === seen.aboveDegree ? [] : [{ kind: "teacher-degree" as const, personId, after: aboveDegree }]),
    ...(isClassHead === seen.isClassHead || isSaid ? [] : [{ kind: "teacher-heads" as const, personId, after: isClassHead }]),
    ...newBars.map((bar) => ({ kind: "teacher-barred" as const, personId, bar })),
  ];
}

/** Against forwarding and approving: each change is named, and the plan waits until its official has looked again. */
export interface FactsChangedRefusal {
  readonly kind: "facts-changed";
  readonly change: FactChange;
}

export function factsChangedRefusals(changes: readonly FactChange[]): FactsChangedRefusal[] {
  return changes.map((change) => ({ kind: "facts-changed", change }));
}
