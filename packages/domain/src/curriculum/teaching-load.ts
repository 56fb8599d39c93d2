/** 任课安排: who gives which course to which class in a school year; a course may be split between two, and change hands on a day. */
import { z } from "zod";
import { SchoolYear } from "../calendar/school-year";
import { CivilDate, type Period } from "../civil-date";
import { ClassId, EntityId, PersonId, type CampusId } from "../identifier";
import type { CampusStage } from "../legal-entity/campus-stage";
import { givenByAnyone, kindredSubjects } from "./given-by";
import { subjectOf, type CourseCode, type PlanCourse } from "./course";
import type { Grade } from "./grade";
import { cellReader, HalfPeriods, type PlanContent } from "./plan";

/** A part of a cell: one teacher, so many half periods a week, from a day until another. Null: from the year's first day, to its last. */
export const TaughtPart = z.object({ personId: PersonId, halfPeriods: HalfPeriods.min(1), startsOn: CivilDate.nullable(), endsOn: CivilDate.nullable() });
export interface TaughtPart {
  readonly personId: PersonId;
  readonly halfPeriods: number;
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

export const mostParts = 6;

export const LoadCell = z.object({ classId: ClassId, code: z.string().min(1).max(30), parts: z.array(TaughtPart).max(mostParts).readonly() });
export interface LoadCell {
  readonly classId: ClassId;
  readonly code: CourseCode;
  readonly parts: readonly TaughtPart[];
}

/** Only the cells that were changed; the version is of all of them. 0 where nothing was kept yet. */
export const TeachingLoadKeeping = z.object({
  entityId: EntityId, schoolYear: SchoolYear, version: z.int().min(0), cells: z.array(LoadCell).min(1).max(2000).readonly(),
});
export type TeachingLoadKeeping = z.infer<typeof TeachingLoadKeeping>;

export interface LoadClass {
  readonly classId: ClassId;
  readonly name: string;
  readonly campusId: CampusId;
  readonly grade: Grade;
  /** 班主任, where the register says who leads it. */
  readonly headId: PersonId | null;
}

export interface Stay extends Period {
  readonly campusId: CampusId;
}

export interface LoadTeacher {
  readonly personId: PersonId;
  readonly name: string;
  /** Of the register; null where it has none. */
  readonly subject: string | null;
  readonly stage: CampusStage;
  readonly isClassHead: boolean;
  /** Assignments that touch the year: a transfer with its day ends one. */
  readonly stays: readonly Stay[];
  /** Service at a second campus, with the lessons that were arranged. */
  readonly visits: readonly (Stay & { readonly lessons: number })[];
}

export interface Demand {
  readonly class: LoadClass;
  readonly course: PlanCourse;
  readonly halfPeriods: number;
}

/** What the plan asks for, class by class, with what each campus does otherwise. */
export function demandsOf(content: PlanContent, classes: readonly LoadClass[]): Demand[] {
  const readers = new Map([...new Set(classes.map(({ campusId }) => campusId))].map((campusId) => [campusId, cellReader(content, campusId)]));
  return classes.flatMap((one) =>
    content.courses.flatMap((course): Demand[] => {
      const halfPeriods = readers.get(one.campusId)?.(course.code, one.grade) ?? 0;
      return halfPeriods === 0 ? [] : [{ class: one, course, halfPeriods }];
    }),
  );
}

export const cellKey = (classId: ClassId, code: CourseCode): string => `${classId} ${code}`;

/** How near a teacher's subject is to a course; undefined where the teacher may not be counted on for it. */
export const fits = ["own-subject", "kindred-subject", "generalist", "any-subject"] as const;
export type Fit = (typeof fits)[number];

export function fitOf({ subject }: Pick<LoadTeacher, "subject">, course: PlanCourse): Fit | undefined {
  const wanted = subjectOf(course);
  if (subject === wanted) return "own-subject";
  if (kindredSubjects(wanted).some((kindred) => kindred === subject)) return "kindred-subject";
  if (givenByAnyone.includes(wanted)) return "any-subject";
  return subject === "generalist" ? "generalist" : undefined;
}

const covers = ({ startsOn, endsOn }: Period, day: CivilDate): boolean => startsOn <= day && (endsOn === null || day < endsOn);

/** Whether a teacher is at a campus on a day: at work there, or serving there. */
export function isAt({ stays, visits }: LoadTeacher, campusId: CampusId, day: CivilDate): boolean {
  return [...stays, ...visits].some((stay) => stay.campusId === campusId && covers(stay, day));
}

export const isHomeAt = ({ stays }: LoadTeacher, campusId: CampusId, day: CivilDate): boolean => stays.some((stay) => stay.campusId === campusId && covers(stay, day));
