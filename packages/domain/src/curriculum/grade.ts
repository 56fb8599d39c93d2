/** Grades of compulsory schooling (年级), 1 to 9, and the one in which a class is. */
import { z } from "zod";
import type { CampusStage } from "../legal-entity/campus-stage";

export const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export const Grade = z.literal(grades);
export type Grade = (typeof grades)[number];

const lastOfPrimary = 6;

/** Which grades a campus teaches. */
export function gradesOf(stage: CampusStage): readonly Grade[] {
  if (stage === "nine-year") return grades;
  return grades.filter((grade) => (stage === "primary") === grade <= lastOfPrimary);
}

/** In order, each once: what an entity teaches at all of its campuses. */
export function gradesOfAll(stages: readonly CampusStage[]): Grade[] {
  return grades.filter((grade) => stages.some((stage) => gradesOf(stage).includes(grade)));
}

export const hasAllGrades = (taught: readonly Grade[]): boolean => grades.every((grade) => taught.includes(grade));

/** The grade of a class by the year in which its pupils entered the school; undefined when it has left or not begun. */
export function gradeOfClass(stage: CampusStage, entryYear: number, schoolYear: number): Grade | undefined {
  const grade = schoolYear - entryYear + (stage === "junior" ? lastOfPrimary : 0) + 1;
  return gradesOf(stage).find((one) => one === grade);
}
