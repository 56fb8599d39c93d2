/** Eligible teachers who are alike for the plan are one type: the model counts types, people are named afterwards. */
import type { CampusId } from "@qitong/domain";
import { isEligible, type ReallocationFacts, type TransferTeacher } from "@qitong/domain/staffing";

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

/** In a fixed order, whatever the order of the facts: the same input gives the same plan. */
export function groupTeachers(facts: ReallocationFacts): TeacherType[] {
  const groups = new Map<string, TransferTeacher[]>();
  for (const teacher of facts.teachers) {
    if (!isEligible(teacher)) continue;
    const key = `${teacher.campusId} ${kindKeyOf(teacher)}`;
    const group = groups.get(key);
    if (group) group.push(teacher);
    else groups.set(key, [teacher]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => text(a, b))
    .flatMap(([key, teachers]) => {
      const sorted = teachers.sort(byTimeAtCampus);
      const example = sorted[0];
      if (!example) return [];
      return [{ key, kindKey: kindKeyOf(example), campusId: example.campusId, example, teachers: sorted }];
    });
}
