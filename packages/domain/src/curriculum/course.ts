/**
 * Courses of a plan (课程). A national course has the code of its subject in the staff register, so that a plan and the register
 * speak of the same thing; a local or school course has the name that the school gave it, and a code that a copied plan keeps.
 */
import { z } from "zod";
import { plainLine } from "../plain-text";
import { Subject, subjects } from "../staffing/vocabulary";
import { grades, type Grade } from "./grade";
import type { LearningArea } from "./learning-area";
import { planSource, planSourceFromMemory, type Source } from "./plan-source";
import type { CurriculumSettings } from "./curriculum-settings";

interface NationalCourse {
  readonly area: LearningArea;
  readonly from: Grade;
  readonly until: Grade;
  /** Periods a week, at least, in each of its grades; 0 where nothing more is said than that it is taught. */
  readonly least: number;
  readonly source: Source;
}

const read = (area: LearningArea, from: Grade, until: Grade, least = 0): NationalCourse => ({ area, from, until, least, source: planSource });
const remembered = (area: LearningArea, from: Grade, until: Grade): NationalCourse => ({ area, from, until, least: 0, source: planSourceFromMemory });

/** In the order of a plan's rows. The grades of those from memory are defaults of the district's settings. */
export const nationalCourses = {
  morality: read("morality", 1, 9),
  chinese: read("chinese", 1, 9),
  // 书法每周 1 课时. That it counts in the share of Chinese is our reading (decision 0025).
  calligraphy: read("chinese", 3, 6, 1),
  mathematics: read("mathematics", 1, 9),
  english: read("foreign-language", 3, 9),
  history: remembered("history-geography", 7, 9),
  geography: remembered("history-geography", 7, 8),
  science: read("science", 1, 9),
  physics: remembered("science", 8, 9),
  chemistry: remembered("science", 9, 9),
  biology: remembered("science", 7, 8),
  information: read("information", 3, 8),
  pe: read("pe", 1, 9),
  arts: read("arts", 1, 9),
  music: read("arts", 1, 9),
  "fine-art": read("arts", 1, 9),
  labour: read("practice-local", 1, 9, 1),
  practice: read("practice-local", 1, 9),
} as const satisfies Partial<Record<Subject, NationalCourse>>;
export type NationalCode = keyof typeof nationalCourses;
export const nationalCodes = Object.keys(nationalCourses) as readonly NationalCode[];

export const ownKinds = ["local", "school"] as const;
export type OwnKind = (typeof ownKinds)[number];

/** `local:1`, `school:3`: unique in its plan, kept by a copy. */
export const OwnCode = z.string().regex(/^(local|school):[1-9]\d{0,2}$/);
export type CourseCode = string;

export const longestCourseName = 20;

export const NationalPlanCourse = z.object({ kind: z.literal("national"), code: z.enum(nationalCodes) });
export const OwnPlanCourse = z.object({
  kind: z.enum(ownKinds),
  code: OwnCode,
  name: plainLine(0, longestCourseName),
  /** Whose teachers give it; `local` where those of any subject may. */
  subject: Subject,
});
export const PlanCourse = z.union([NationalPlanCourse, OwnPlanCourse]);
export type PlanCourse = z.infer<typeof PlanCourse>;

export const isNational = (code: CourseCode): code is NationalCode => code in nationalCourses;

export const areaOf = (code: CourseCode): LearningArea => (isNational(code) ? nationalCourses[code].area : "practice-local");

/** By whose teachers a course is given. */
export const subjectOf = (course: PlanCourse): Subject => (course.kind === "national" ? course.code : course.subject);

export interface CourseGrades {
  readonly from: Grade;
  readonly until: Grade;
  readonly source: Source;
}

/** In which grades a national course stands, in a district of these settings. */
export function courseGrades(code: NationalCode, { curriculumCourseFrom: from, curriculumCourseUntil: until }: CurriculumSettings): CourseGrades {
  const course = nationalCourses[code];
  if (course.source.certainty === "S") return course;
  const set = code as keyof typeof from;
  return { from: from[set] as Grade, until: until[set] as Grade, source: course.source };
}

export const gradesFrom = ({ from, until }: Pick<CourseGrades, "from" | "until">): Grade[] => grades.filter((grade) => grade >= from && grade <= until);

export function courseName(language: "zh" | "en", course: PlanCourse): string {
  return course.kind === "national" ? subjects[course.code][language] : course.name;
}

/** The next free code of a kind. */
export function nextOwnCode(kind: OwnKind, courses: readonly PlanCourse[]): string {
  const taken = courses.flatMap(({ code }) => (code.startsWith(`${kind}:`) ? [Number(code.slice(kind.length + 1))] : []));
  return `${kind}:${Math.max(0, ...taken) + 1}`;
}
