/** The rows of the teacher list: who is shown under which filters. */
import type { CampusId } from "@qitong/domain";
import type { Filters } from "@qitong/ui";
import type { PinyinMatch } from "../../shell/scope-options";
import type { PlanTeacher } from "../plan/plan-types";

export const teacherFilterKeys = ["q", "campus", "subject", "show"] as const;
export const shownKinds = ["eligible", "moved", "backbone"] as const;

export interface TeacherView {
  readonly toCampusOf: { readonly has: (personId: PlanTeacher["personId"]) => boolean; readonly get: (personId: PlanTeacher["personId"]) => CampusId | undefined };
  readonly pinyin: PinyinMatch | undefined;
}

/** A campus shows those who work there and those whom the plan brings there. */
export function filterTeachers(teachers: readonly PlanTeacher[], filters: Filters, { toCampusOf, pinyin }: TeacherView): PlanTeacher[] {
  const { campus, subject, show } = filters;
  const wanted = filters["q"]?.trim().toLowerCase().replace(/\s+/g, "") ?? "";
  const isShown = (teacher: PlanTeacher): boolean => {
    if (show === "eligible") return teacher.bars.length === 0;
    if (show === "moved") return toCampusOf.has(teacher.personId);
    return show !== "backbone" || teacher.backbone === true;
  };
  const isFound = ({ name, staffNumber }: PlanTeacher): boolean =>
    wanted === "" || name.toLowerCase().includes(wanted) || staffNumber.toLowerCase().includes(wanted) || (pinyin?.(name, wanted) ?? false);
  return teachers.filter(
    (teacher) =>
      (campus === undefined || teacher.campusId === campus || toCampusOf.get(teacher.personId) === campus) &&
      (subject === undefined || teacher.subject === subject) &&
      isShown(teacher) &&
      isFound(teacher),
  );
}
