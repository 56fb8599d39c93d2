/**
 * What a plan asks of the teachers of each campus, and whether those there can give it. Teachers give what staffing counts everywhere
 * (campus-state.ts): the upper end of the district's weekly load, less what leading a class counts as, with part-time service.
 */
import type { CampusId } from "../identifier";
import { classHeadLessons, loadNorm, type LoadSettings } from "../staffing/load-settings";
import type { Subject } from "../staffing/vocabulary";
import { subjectOf } from "./course";
import { givenByAnyone, kindredSubjects } from "./given-by";
import { gradesOf, type Grade } from "./grade";
import { cellReader, periodsOf, type PlanContent } from "./plan";
import type { PlanCampus } from "./plan-check";

/** register: classes of the register. carried: as register, with the newcomers' year counted like this year's. report: the reported number, even over the grades. */
export type ClassBasis = "register" | "carried" | "report";

export interface GradeClasses {
  readonly basis: ClassBasis;
  readonly byGrade: Readonly<Partial<Record<Grade, number>>>;
}

export interface SubjectTeachers {
  readonly subject: string;
  readonly teachers: number;
  readonly heads: number;
  /** Lessons that guests give here, less those that the own give elsewhere. */
  readonly guests: number;
}

export interface CoverCampus extends PlanCampus {
  readonly name: string;
  /** Null where neither register nor report says: then nothing is claimed. */
  readonly classes: GradeClasses | null;
  readonly staff: readonly SubjectTeachers[];
}

export interface SubjectCover {
  readonly subject: Subject;
  /** Lessons a week that the plan asks for. */
  readonly needed: number;
  /** What the teachers of the subject give. */
  readonly own: number;
  /** What teachers of all subjects (全科), and those with time left, take over. */
  readonly byOthers: number;
  readonly missing: number;
}

export interface CampusCover {
  readonly campusId: CampusId;
  readonly basis: ClassBasis;
  readonly needed: number;
  /** What all teachers there could give. */
  readonly given: number;
  readonly missing: number;
  readonly subjects: readonly SubjectCover[];
}

function demands(content: PlanContent, { campusId, stage }: CoverCampus, byGrade: GradeClasses["byGrade"]): Map<Subject, number> {
  const read = cellReader(content, campusId);
  const needed = new Map<Subject, number>();
  for (const course of content.courses) {
    const lessons = gradesOf(stage).reduce((sum, grade) => sum + (byGrade[grade] ?? 0) * periodsOf(read(course.code, grade)), 0);
    if (lessons > 0) needed.set(subjectOf(course), (needed.get(subjectOf(course)) ?? 0) + lessons);
  }
  return needed;
}

function given({ subject, teachers, heads, guests }: SubjectTeachers, { stage }: CoverCampus, load: LoadSettings): number {
  const norm = loadNorm(stage, subject, load);
  return Math.max(0, teachers * norm.most - heads * classHeadLessons(norm, load) + guests);
}

/** Null where the number of classes is not known. Each lesson of a teacher is counted once. */
export function coverOf(content: PlanContent, campus: CoverCampus, load: LoadSettings): CampusCover | null {
  if (!campus.classes) return null;
  const left = new Map(campus.staff.map((one) => [one.subject, given(one, campus, load)]));
  const all = [...left.values()].reduce((sum, lessons) => sum + lessons, 0);
  const take = (from: string, wanted: number): number => {
    const taken = Math.min(wanted, left.get(from) ?? 0);
    left.set(from, (left.get(from) ?? 0) - taken);
    return taken;
  };
  const rows = [...demands(content, campus, campus.classes.byGrade)].map(([subject, needed]) => ({ subject, needed, own: take(subject, needed), byOthers: 0 }));
  const missing = (row: (typeof rows)[number]) => row.needed - row.own - row.byOthers;
  const takeFrom = (sources: (subject: Subject) => Iterable<string>) => {
    for (const row of rows) for (const source of sources(row.subject)) row.byOthers += take(source, missing(row));
  };
  takeFrom(kindredSubjects);
  takeFrom((subject) => (givenByAnyone.includes(subject) ? [] : ["generalist"]));
  takeFrom((subject) => (givenByAnyone.includes(subject) ? [...left.keys()] : []));
  const subjects = rows.map((row): SubjectCover => ({ ...row, missing: missing(row) }));
  return {
    campusId: campus.campusId, basis: campus.classes.basis, given: all,
    needed: subjects.reduce((sum, row) => sum + row.needed, 0),
    missing: subjects.reduce((sum, row) => sum + row.missing, 0),
    subjects,
  };
}
