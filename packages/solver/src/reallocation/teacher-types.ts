/** Eligible teachers who are alike for the plan are one type: the model counts types, people are named afterwards. */
import type { CampusId } from "@qitong/domain";
import { goalIndexOf, isEligible, type Goal, type ReallocationFacts, type TransferTeacher } from "@qitong/domain/staffing";
import type { FixedMoves } from "./demand";
import { groupBy } from "./grouping";

export interface TeacherType {
  readonly key: string;
  /** The same for like teachers of every campus. */
  readonly kindKey: string;
  readonly campusId: CampusId;
  /** Any of its teachers: they agree in all that is counted. */
  readonly example: TransferTeacher;
  /** Longest at the campus first: they are asked first. */
  readonly teachers: readonly TransferTeacher[];
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byTimeAtCampus(a: TransferTeacher, b: TransferTeacher): number {
  return text(a.atCampusSince ?? "9999", b.atCampusSince ?? "9999") || text(a.personId, b.personId);
}

function kindKeyOf({ subject, aboveDegree, backbone, peOrArts }: TransferTeacher): string {
  return JSON.stringify([subject, aboveDegree, backbone, peOrArts]);
}

/** What is the person's own: like teachers with another past or other wishes are not alike for the goals that ask for it. */
function personalKeys(facts: ReallocationFacts, fixed: FixedMoves, goals: ReadonlySet<Goal>): (teacher: TransferTeacher) => string {
  const apart = new Set([...fixed.pinned, ...fixed.forbidden].map(({ personId }) => personId));
  const { preferencesOf } = goalIndexOf(facts);
  return ({ personId, isClassHead, rotations }) => {
    if (apart.has(personId)) return personId;
    const own = goals.has("preferences") ? preferencesOf.get(personId) : undefined;
    return [
      goals.has("continuity") && isClassHead ? "class head" : "",
      goals.has("fairness") && rotations ? rotations.times : "",
      own ? JSON.stringify([[...own.wishes].toSorted(), [...own.refusals].toSorted()]) : "",
    ].join(" ");
  };
}

/** In a fixed order, whatever the order of the facts: the same input gives the same plan. */
export function groupTeachers(facts: ReallocationFacts, fixed: FixedMoves, goals: ReadonlySet<Goal>): TeacherType[] {
  const personalKey = personalKeys(facts, fixed, goals);
  const eligible = facts.teachers.filter(isEligible);
  const groups = groupBy(eligible, (teacher) => `${teacher.campusId} ${kindKeyOf(teacher)} ${personalKey(teacher)}`);
  return [...groups.entries()]
    .sort(([a], [b]) => text(a, b))
    .flatMap(([key, teachers]) => {
      const sorted = teachers.sort(byTimeAtCampus);
      const example = sorted[0];
      if (!example) return [];
      return [{ key, kindKey: kindKeyOf(example), campusId: example.campusId, example, teachers: sorted }];
    });
}
