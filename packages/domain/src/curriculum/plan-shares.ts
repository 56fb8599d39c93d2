/**
 * Shares of the learning areas. They are shares of nine years, so only an entity that teaches all nine grades is judged by them.
 * Of one that teaches a part, the rest of the nine years is another school's: no share of its own grades says whether the whole will
 * do. So it is told what the other grades would have to give, and judged only where no plan of theirs could mend it (decision 0025).
 */
import { areaOf, courseGrades, gradesFrom, nationalCodes, type PlanCourse } from "./course";
import { grades, hasAllGrades, type Grade } from "./grade";
import { nineYearTotal, readShares, weeksOf, yearlyTotalOf, type ShareRange } from "./national-plan";
import { planSource, planSourceFromMemory, type Source } from "./plan-source";
import { setAreas, type CurriculumSettings, type SetArea } from "./curriculum-settings";
import { learningAreaKeys, type LearningArea } from "./learning-area";
import { periodsOf } from "./plan";
import type { FindingKind, Severity } from "./plan-finding";

export const isSetArea = (area: LearningArea): area is SetArea => (setAreas as readonly LearningArea[]).includes(area);

export function shareRange(area: LearningArea, { curriculumShareLeast: least, curriculumShareMost: most }: CurriculumSettings): ShareRange {
  return isSetArea(area) ? { least: least[area], most: most[area] } : readShares[area as keyof typeof readShares];
}

export interface AreaShare {
  readonly area: LearningArea;
  /** Periods of a year of these grades, all together. */
  readonly periods: number;
  /** Per cent of the national total of these grades; of nine years where all are taught. */
  readonly share: number;
  /** The range of nine years. */
  readonly range: ShareRange;
  /** Periods a week that the other grades of the area have to give on average; null where all are taught here. */
  readonly rest: ShareRange | null;
  readonly source: Source;
}

const rounded = (percent: number): number => Math.round(percent * 10) / 10;
/** Periods are halves times whole weeks: what is nearer than this is the same. */
const tolerance = 1e-9;

const othersOf = (area: LearningArea, taught: readonly Grade[], settings: CurriculumSettings): Grade[] =>
  areaGrades(area, settings).filter((grade) => !taught.includes(grade));

/** In which grades an area may be taught at all; local and school courses in each. */
function areaGrades(area: LearningArea, settings: CurriculumSettings): readonly Grade[] {
  if (area === "practice-local") return grades;
  const taught = nationalCodes.filter((code) => areaOf(code) === area).flatMap((code) => gradesFrom(courseGrades(code, settings)));
  return grades.filter((grade) => taught.includes(grade));
}

/** What is left to the grades of the area that are not taught here, a week. */
function restOf(periods: number, range: ShareRange, others: readonly Grade[]): ShareRange {
  const weeks = others.reduce((sum, grade) => sum + weeksOf(grade).teaching, 0);
  const left = (percent: number) => (weeks === 0 ? 0 : Math.max(0, (percent / 100) * nineYearTotal - periods) / weeks);
  return { least: left(range.least), most: left(range.most) };
}

export function areaShares(
  courses: readonly PlanCourse[],
  read: (code: string, grade: Grade) => number,
  taught: readonly Grade[],
  settings: CurriculumSettings,
): AreaShare[] {
  if (taught.length === 0) return [];
  const total = yearlyTotalOf(taught);
  return learningAreaKeys.map((area) => {
    const own = courses.filter(({ code }) => areaOf(code) === area);
    const periods = own.reduce((sum, { code }) => sum + taught.reduce((year, grade) => year + periodsOf(read(code, grade)) * weeksOf(grade).teaching, 0), 0);
    const range = shareRange(area, settings);
    return {
      area, periods, range, share: (100 * periods) / total,
      rest: hasAllGrades(taught) ? null : restOf(periods, range, othersOf(area, taught, settings)),
      source: isSetArea(area) ? planSourceFromMemory : planSource,
    };
  });
}

type Judged = FindingKind & { readonly severity: Severity; readonly source: Source };

/** An excess of PE is a warning: districts give a lesson a day from local periods. */
const overSeverity = (area: LearningArea): Severity => (area === "pe" ? "warning" : "error");

export function shareFindings(shares: readonly AreaShare[], taught: readonly Grade[], settings: CurriculumSettings): Judged[] {
  return shares.flatMap((one): Judged[] => (hasAllGrades(taught) ? judgeNineYears(one) : judgePart(one, taught, settings)));
}

function judgeNineYears({ area, share, range, source }: AreaShare): Judged[] {
  const figure = rounded(share);
  if (share < range.least - tolerance) return [{ kind: "share-short", severity: "error", area, figure, limit: range.least, source }];
  if (share > range.most + tolerance) return [{ kind: "share-over", severity: overSeverity(area), area, figure, limit: range.most, source }];
  return [];
}

/** Over when the own grades alone are over; short when the others could not fill it with all that they have. */
function judgePart({ area, periods, range, source }: AreaShare, taught: readonly Grade[], settings: CurriculumSettings): Judged[] {
  const ofNine = (periodsOfArea: number): number => (100 * periodsOfArea) / nineYearTotal;
  const figure = rounded(ofNine(periods));
  if (ofNine(periods) > range.most + tolerance) {
    return [{ kind: "share-over-for-certain", severity: overSeverity(area), area, figure, limit: range.most, source }];
  }
  const possible = periods + yearlyTotalOf(othersOf(area, taught, settings));
  return ofNine(possible) < range.least - tolerance ? [{ kind: "share-short-for-certain", severity: "error", area, figure, limit: range.least, source }] : [];
}
