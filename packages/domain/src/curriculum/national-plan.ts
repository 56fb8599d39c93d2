/**
 * 义务教育课程方案（2022年版）: every figure with where it was read. S was read in a secondary copy; M is from memory, so what a
 * district goes by is its setting, with these as defaults (curriculum-settings.ts).
 */
import type { Grade } from "./grade";

export type Certainty = "S" | "M";
export interface Source {
  readonly document: string;
  readonly certainty: Certainty;
}

const document = "义务教育课程方案（2022年版）";
export const planSource: Source = { document, certainty: "S" };
export const planSourceFromMemory: Source = { document, certainty: "M" };

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

export const learningAreas = {
  chinese: { zh: "语文", en: "Chinese" },
  mathematics: { zh: "数学", en: "Mathematics" },
  "foreign-language": { zh: "外语", en: "Foreign language" },
  morality: { zh: "道德与法治", en: "Morality and law" },
  "history-geography": { zh: "历史、地理", en: "History and geography" },
  science: { zh: "科学（含物理、化学、生物）", en: "Science (with physics, chemistry, biology)" },
  information: { zh: "信息科技", en: "Information technology" },
  pe: { zh: "体育与健康", en: "PE and health" },
  arts: { zh: "艺术", en: "Arts" },
  "practice-local": { zh: "劳动、综合实践、地方与校本", en: "Labour, practice, local and school courses" },
} as const;
export type LearningArea = keyof typeof learningAreas;
export const learningAreaKeys = Object.keys(learningAreas) as readonly LearningArea[];

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
