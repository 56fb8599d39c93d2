/** How many classes of each grade a campus has in a school year: from the register, or from what it reported. */
import type { CampusStage } from "../legal-entity/campus-stage";
import { gradeOfClass, gradesOf, type Grade } from "./grade";
import type { GradeClasses } from "./plan-cover";

/**
 * Classes of the register where every grade has one. For a year ahead the newcomers are not registered yet: as many as this year's
 * newcomers stand for them. Else the reported number, spread evenly; null where nothing is known.
 */
export function gradeClasses(stage: CampusStage, schoolYear: number, entryYears: readonly number[], reported: number | null): GradeClasses | null {
  const taught = gradesOf(stage);
  const count = (grade: Grade, year: number) => entryYears.filter((entryYear) => gradeOfClass(stage, entryYear, year) === grade).length;
  const [first] = taught;
  const known = new Map(taught.map((grade) => [grade, count(grade, schoolYear)]));
  const isCarried = first !== undefined && known.get(first) === 0 && count(first, schoolYear - 1) > 0;
  if (first !== undefined && isCarried) known.set(first, count(first, schoolYear - 1));
  if ([...known.values()].every((classes) => classes > 0)) return { basis: isCarried ? "carried" : "register", byGrade: Object.fromEntries(known) };
  if (reported === null) return null;
  return { basis: "report", byGrade: Object.fromEntries(taught.map((grade) => [grade, reported / taught.length])) };
}
