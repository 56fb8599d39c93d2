/** 课程计划（课程安排表）: of a legal entity for a school year, grade × course → periods a week; both campuses have the same one. */
import { z } from "zod";
import { SchoolYear } from "../calendar/school-year";
import type { CivilDate } from "../civil-date";
import { CampusId, CurriculumPlanId, EntityId } from "../identifier";
import { plainLine } from "../plain-text";
import { PlanCourse, type CourseCode } from "./course";
import { Grade } from "./grade";
import { periodMinutes, type PeriodMinutes } from "./national-plan";

/** What is done with a plan in each state, and what becomes of it. A plan that is in force is never edited: the next one replaces it. */
export const curriculumPlanLifecycle = {
  draft: { keep: "draft", adopt: "in-force", discard: "discarded" },
  "in-force": { replace: "replaced" },
  replaced: {},
  discarded: {},
} as const;
export type CurriculumPlanStatus = keyof typeof curriculumPlanLifecycle;
export const curriculumPlanStatuses = Object.keys(curriculumPlanLifecycle) as readonly CurriculumPlanStatus[];
export type CurriculumPlanAct = "keep" | "adopt" | "discard" | "replace";

export function mayBe(act: CurriculumPlanAct, status: CurriculumPlanStatus): boolean {
  return act in curriculumPlanLifecycle[status];
}

/** In half periods, so that a lesson every second week (单双周) is a whole number in storage: 3 is 1.5 a week. */
export const HalfPeriods = z.int().min(0).max(40);
export const periodsOf = (halfPeriods: number): number => halfPeriods / 2;
export const halfPeriodsOf = (periods: number): number => periods * 2;

export const PlanCell = z.object({ code: z.string().min(1).max(30), grade: Grade, halfPeriods: HalfPeriods });
export interface PlanCell {
  readonly code: CourseCode;
  readonly grade: Grade;
  readonly halfPeriods: number;
}

export const longestReason = 200;

/** What one campus does otherwise (校区差异): a recorded difference to a cell of the plan, never a second plan. */
export const CampusVariant = PlanCell.extend({ campusId: CampusId, reason: plainLine(0, longestReason) });
export interface CampusVariant extends PlanCell {
  readonly campusId: CampusId;
  readonly reason: string;
}

export const mostCourses = 60;

export const PlanContent = z.object({
  periodMinutes: z.literal(periodMinutes),
  /** 跨学科主题学习: per cent of each course's periods that are set aside. */
  interdisciplinaryPercent: z.int().min(0).max(100),
  courses: z.array(PlanCourse).max(mostCourses).readonly(),
  /** Only cells with periods. */
  cells: z.array(PlanCell).max(mostCourses * 9).readonly(),
  variants: z.array(CampusVariant).max(500).readonly(),
});
export interface PlanContent {
  readonly periodMinutes: PeriodMinutes;
  readonly interdisciplinaryPercent: number;
  readonly courses: readonly PlanCourse[];
  readonly cells: readonly PlanCell[];
  readonly variants: readonly CampusVariant[];
}

/** From what a new draft is made: the product's example, the plan of the year before, or the one in force in this year. */
export const planOrigins = ["example", "last-year", "in-force"] as const;
export type PlanOrigin = (typeof planOrigins)[number];

export const NewCurriculumPlan = z.object({ entityId: EntityId, schoolYear: SchoolYear, origin: z.enum(planOrigins) });
export type NewCurriculumPlan = z.infer<typeof NewCurriculumPlan>;

/** The version that was on screen: nobody keeps a plan over what they have not seen. */
export const OfCurriculumPlan = z.object({ planId: CurriculumPlanId, version: z.int().positive() });
export type OfCurriculumPlan = z.infer<typeof OfCurriculumPlan>;

export const CurriculumPlanKeeping = OfCurriculumPlan.extend({ content: PlanContent });
export type CurriculumPlanKeeping = z.infer<typeof CurriculumPlanKeeping>;

export interface PlanPeriod {
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

const keyOf = (code: CourseCode, grade: Grade): string => `${code} ${grade}`;

/** Half periods by cell, with the variants of one campus over the plan's own. */
export function cellReader({ cells, variants }: Pick<PlanContent, "cells" | "variants">, campusId?: CampusId): (code: CourseCode, grade: Grade) => number {
  const index = new Map(cells.map(({ code, grade, halfPeriods }) => [keyOf(code, grade), halfPeriods]));
  for (const variant of variants) {
    if (variant.campusId === campusId) index.set(keyOf(variant.code, variant.grade), variant.halfPeriods);
  }
  return (code, grade) => index.get(keyOf(code, grade)) ?? 0;
}

/** Periods a week of a grade, all courses together. */
export function weeklySum({ courses }: Pick<PlanContent, "courses">, read: ReturnType<typeof cellReader>, grade: Grade): number {
  return periodsOf(courses.reduce((sum, { code }) => sum + read(code, grade), 0));
}
