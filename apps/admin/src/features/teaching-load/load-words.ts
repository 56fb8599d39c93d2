/** Findings with class, course and teacher in words. */
import type { LoadFinding } from "@qitong/domain/curriculum";
import type { Language } from "@qitong/ui";
import { courseWord } from "../curriculum-plan/finding-texts";
import type { SchoolLoad } from "./load-rows";
import { loadFindingTexts } from "./load-texts";

export type Naming = Pick<SchoolLoad, "classes" | "teachers" | "campuses"> & { readonly content: NonNullable<SchoolLoad["content"]> };

export const nameOfTeacher = ({ teachers }: Pick<Naming, "teachers">, id: string | null): string => teachers.find(({ personId }) => personId === id)?.name ?? "—";

export function sayLoadFinding(language: Language, finding: LoadFinding, naming: Naming): string {
  const { classes, campuses, content } = naming;
  const className = "classId" in finding ? (classes.find(({ classId }) => classId === finding.classId)?.name ?? "—") : "";
  const campusName = "campusId" in finding ? (campuses.find(({ campusId }) => campusId === finding.campusId)?.name ?? "—") : "";
  const course = "code" in finding ? courseWord(language, content, finding.code) : "";
  const personId = finding.kind === "uncovered" ? finding.left : "personId" in finding ? finding.personId : null;
  const where = campusName || (language === "zh" ? `${className}${course}` : [className, course].filter(Boolean).join(" "));
  return loadFindingTexts.say(language, { ...finding, where, who: nameOfTeacher(naming, personId) });
}
