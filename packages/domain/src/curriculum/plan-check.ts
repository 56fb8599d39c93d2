/** The check of a plan, at each key that is typed and again before it is put in force: every finding, of the plan and of each campus's variants. */
import type { CampusStage } from "../legal-entity/campus-stage";
import type { CampusId } from "../identifier";
import { courseGrades, gradesFrom, nationalCodes, nationalCourses, type NationalCode } from "./course";
import { gradesOf, gradesOfAll, type Grade } from "./grade";
import { interdisciplinaryLeastPercent, weeklyTotal } from "./national-plan";
import { planSource, type Source } from "./plan-source";
import type { CurriculumSettings } from "./curriculum-settings";
import { cellReader, periodsOf, weeklySum, type PlanContent } from "./plan";
import { bySeverity, type FindingKind, type PlanFinding, type Severity } from "./plan-finding";
import { areaShares, shareFindings } from "./plan-shares";

export interface PlanCampus {
  readonly campusId: CampusId;
  readonly stage: CampusStage;
}

export interface PlanCheckFacts {
  /** The campuses of the entity in that school year. */
  readonly campuses: readonly PlanCampus[];
  readonly settings: CurriculumSettings;
}

type Judged = FindingKind & { readonly severity: Severity; readonly source: Source };
type Read = ReturnType<typeof cellReader>;

function totalFindings(content: PlanContent, read: Read, taught: readonly Grade[]): Judged[] {
  return taught.flatMap((grade): Judged[] => {
    const [figure, limit] = [weeklySum(content, read, grade), weeklyTotal(grade)];
    if (figure === limit) return [];
    return [{ kind: figure < limit ? "weekly-total-short" : "weekly-total-over", severity: "error", grade, figure, limit, source: planSource }];
  });
}

/**
 * Alternatives of the national plan: 艺术 or 音乐 with 美术; in grades 7 to 9 综合的科学 or 物理、化学、生物. What is taught in the one form
 * is not missed in the other.
 */
function isAsked(code: NationalCode, grade: Grade, read: Read): boolean {
  if (code === "arts") return read("music", grade) + read("fine-art", grade) === 0;
  if (code === "music") return read("arts", grade) === 0 && read("fine-art", grade) > 0;
  if (code === "fine-art") return read("arts", grade) === 0 && read("music", grade) > 0;
  if (code === "physics" || code === "chemistry" || code === "biology") return read("science", grade) === 0;
  if (code === "science" && grade >= 7) return false;
  return true;
}

function courseFindings(read: Read, taught: readonly Grade[], settings: CurriculumSettings): Judged[] {
  return nationalCodes.flatMap((code) => {
    const { from, until, source } = courseGrades(code, settings);
    const { least } = nationalCourses[code];
    return taught.flatMap((grade): Judged[] => {
      const figure = periodsOf(read(code, grade));
      const at = { code, grade, figure, source };
      if (figure > 0 && grade < from) return [{ kind: "course-before-start", severity: "error", limit: from, ...at }];
      if (figure > 0 && grade > until) return [{ kind: "course-after-end", severity: "warning", limit: until, ...at }];
      if (!gradesFrom({ from, until }).includes(grade)) return [];
      if (figure === 0) return isAsked(code, grade, read) ? [{ kind: "course-missing", severity: "error", limit: least, ...at }] : [];
      return figure < least ? [{ kind: "course-below-least", severity: "error", limit: least, ...at }] : [];
    });
  });
}

function interdisciplinaryFindings({ interdisciplinaryPercent: figure }: PlanContent): Judged[] {
  const limit = interdisciplinaryLeastPercent;
  return figure < limit ? [{ kind: "interdisciplinary-short", severity: "error", figure, limit, source: planSource }] : [];
}

function findAll(content: PlanContent, taught: readonly Grade[], settings: CurriculumSettings, campusId?: CampusId): Judged[] {
  const read = cellReader(content, campusId);
  return [
    ...totalFindings(content, read, taught),
    ...courseFindings(read, taught, settings),
    ...shareFindings(areaShares(content.courses, read, taught, settings), taught, settings),
    ...interdisciplinaryFindings(content),
  ];
}

/** All of them, the heavy ones first. A campus is named where its variants bring something that the plan itself does not have. */
export function checkPlan(content: PlanContent, { campuses, settings }: PlanCheckFacts): PlanFinding[] {
  const taught = gradesOfAll(campuses.map(({ stage }) => stage));
  const own = findAll(content, taught, settings);
  const known = new Set(own.map((finding) => JSON.stringify(finding)));
  const ofCampuses = campuses
    .filter(({ campusId }) => content.variants.some((variant) => variant.campusId === campusId))
    .flatMap(({ campusId }) =>
      findAll(content, taught, settings, campusId)
        .filter((finding) => !known.has(JSON.stringify(finding)))
        .map((finding): PlanFinding => ({ ...finding, campusId })),
    );
  return [...own.map((finding): PlanFinding => ({ ...finding, campusId: null })), ...ofCampuses].sort(bySeverity);
}

/** Whether a course may be typed at all in a grade: a variant too is only for grades that its campus teaches. */
export const teaches = ({ stage }: PlanCampus, grade: Grade): boolean => gradesOf(stage).includes(grade);

