/** Two plans beside each other, cell by cell; and a plan carried over into another year. */
import type { CampusId } from "../identifier";
import { courseName, type CourseCode, type PlanCourse } from "./course";
import { grades, gradesOfAll, type Grade } from "./grade";
import { cellReader, periodsOf, type CampusVariant, type PlanContent } from "./plan";
import { teaches, type PlanCampus } from "./plan-check";

export interface CellChange {
  readonly code: CourseCode;
  readonly grade: Grade;
  /** Null: of the plan itself. */
  readonly campusId: CampusId | null;
  readonly before: number;
  readonly after: number;
}

export interface PlanChanges {
  readonly added: readonly PlanCourse[];
  readonly removed: readonly PlanCourse[];
  /** Own courses under another name. */
  readonly renamed: readonly { readonly before: PlanCourse; readonly after: PlanCourse }[];
  /** Periods a week. Of an added or removed course too. */
  readonly cells: readonly CellChange[];
}

/** The same course by its code: a copied plan keeps the codes of the one it was copied from. */
export function comparePlans(before: PlanContent, after: PlanContent): PlanChanges {
  const find = (courses: readonly PlanCourse[], code: CourseCode) => courses.find((course) => course.code === code);
  const codes = [...new Set([...before.courses, ...after.courses].map(({ code }) => code))];
  const campusIds = [...new Set([...before.variants, ...after.variants].map(({ campusId }) => campusId))];
  const changesAt = (campusId?: CampusId): CellChange[] => {
    const [was, is] = [cellReader(before, campusId), cellReader(after, campusId)];
    return codes.flatMap((code) =>
      grades.flatMap((grade): CellChange[] =>
        was(code, grade) === is(code, grade) ? [] : [{ code, grade, campusId: campusId ?? null, before: periodsOf(was(code, grade)), after: periodsOf(is(code, grade)) }],
      ),
    );
  };
  const own = changesAt();
  const isOwn = (change: CellChange) => own.some(({ code, grade, after: is, before: was }) => code === change.code && grade === change.grade && is === change.after && was === change.before);
  return {
    added: after.courses.filter(({ code }) => !find(before.courses, code)),
    removed: before.courses.filter(({ code }) => !find(after.courses, code)),
    renamed: after.courses.flatMap((course) => {
      const earlier = find(before.courses, course.code);
      return earlier && courseName("zh", earlier) !== courseName("zh", course) ? [{ before: earlier, after: course }] : [];
    }),
    cells: [...own, ...campusIds.flatMap((campusId) => changesAt(campusId).filter((change) => !isOwn(change)))],
  };
}

export const countChanges = ({ added, removed, renamed, cells }: PlanChanges): number => added.length + removed.length + renamed.length + cells.length;

export interface CarriedPlan {
  readonly content: PlanContent;
  /** Of a campus that has left the entity, or a grade it no longer teaches; also what no longer differs. */
  readonly left: readonly CampusVariant[];
}

/**
 * A grade's row stands for the grade, not for its pupils: grade 3 of the next year has what grade 3 has now. What the new year's
 * rules make wrong is kept as it is, and the check of the new plan shows it.
 */
export function carryOver(content: PlanContent, campuses: readonly PlanCampus[]): CarriedPlan {
  const taught = gradesOfAll(campuses.map(({ stage }) => stage));
  const stays = ({ campusId, grade }: CampusVariant) => campuses.some((campus) => campus.campusId === campusId && teaches(campus, grade));
  return {
    content: { ...content, cells: content.cells.filter(({ grade }) => taught.includes(grade)), variants: content.variants.filter(stays) },
    left: content.variants.filter((variant) => !stays(variant)),
  };
}
