/**
 * 义务教育课程方案（2022年版）: every figure with where it was read. S was read in a secondary copy; M is from memory, so what a
 * district goes by is its setting, with these as defaults (curriculum-settings.ts).
 */
import type { Grade } from "./grade";
import type { LearningArea } from "./learning-area";

/** 周课时总量. */
const weeklyTotals: Readonly<Record<Grade, number>> = { 1: 26, 2: 26, 3: 30, 4: 30, 5: 30, 6: 30, 7: 34, 8: 34, 9: 34 };
export const weeklyTotal = (grade: Grade): number => weeklyTotals[grade];

/** 每课时分钟数. */
export const periodMinutes = [40, 45] as const;
export type PeriodMinutes = (typeof periodMinutes)[number];

export interface SchoolWeeks {
  readonly teaching: number;
  /** 复习考试. */
  readonly exam: number;
  /** 学校机动. */
  readonly flexible: number;
}
const usualWeeks: SchoolWeeks = { teaching: 35, exam: 2, flexible: 2 };
const lastYearWeeks: SchoolWeeks = { teaching: 33, exam: 4, flexible: 2 };
export const weeksOf = (grade: Grade): SchoolWeeks => (grade === 9 ? lastYearWeeks : usualWeeks);

/** Periods of the teaching weeks of a year. */
export const yearlyTotal = (grade: Grade): number => weeklyTotal(grade) * weeksOf(grade).teaching;

/** 九年总课时. It is the sum of the years above: a test adds it up again. */
export const nineYearTotal = 9522;

export const yearlyTotalOf = (taught: readonly Grade[]): number => taught.reduce((sum, grade) => sum + yearlyTotal(grade), 0);

/** 跨学科主题学习: of each course's periods, at least. */
export const interdisciplinaryLeastPercent = 10;

/** In per cent of the nine years' periods: never a cap of one week or one year. */
export interface ShareRange {
  readonly least: number;
  readonly most: number;
}

/** Areas whose range was read; the others' are settings. */
export const readShares = {
  chinese: { least: 20, most: 22 },
  mathematics: { least: 13, most: 15 },
  "foreign-language": { least: 6, most: 8 },
  science: { least: 8, most: 10 },
  pe: { least: 10, most: 11 },
  arts: { least: 9, most: 11 },
  "practice-local": { least: 14, most: 18 },
} as const satisfies Partial<Record<LearningArea, ShareRange>>;
