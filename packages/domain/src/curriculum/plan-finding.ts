/** What the check of a plan finds, each with its figure, the limit, where the limit is written, and how much it weighs. */
import type { CampusId } from "../identifier";
import type { CourseCode } from "./course";
import type { Grade } from "./grade";
import type { LearningArea } from "./learning-area";
import type { Source } from "./plan-source";

/** An error keeps a plan from being put in force; a warning does not. */
export type Severity = "error" | "warning";

interface AtGrade {
  readonly grade: Grade;
  /** Periods a week. */
  readonly figure: number;
  readonly limit: number;
}
interface AtCell extends AtGrade {
  readonly code: CourseCode;
}
interface OfArea {
  readonly area: LearningArea;
  /** Per cent. */
  readonly figure: number;
}

export type FindingKind =
  | ({ readonly kind: "weekly-total-short" } & AtGrade)
  | ({ readonly kind: "weekly-total-over" } & AtGrade)
  /** The limit is the grade in which the course begins. */
  | ({ readonly kind: "course-before-start" } & AtCell)
  /** The limit is the last grade of the course. */
  | ({ readonly kind: "course-after-end" } & AtCell)
  | ({ readonly kind: "course-missing" } & AtCell)
  | ({ readonly kind: "course-below-least" } & AtCell)
  /** Of nine years: where the entity teaches all of them. */
  | ({ readonly kind: "share-short"; readonly limit: number } & OfArea)
  | ({ readonly kind: "share-over"; readonly limit: number } & OfArea)
  /** Where it teaches a part of them, and no plan of the other grades could mend it. The figure is of the own grades in nine years' periods. */
  | ({ readonly kind: "share-short-for-certain"; readonly limit: number } & OfArea)
  | ({ readonly kind: "share-over-for-certain"; readonly limit: number } & OfArea)
  | { readonly kind: "interdisciplinary-short"; readonly figure: number; readonly limit: number };

export type PlanFinding = FindingKind & {
  readonly severity: Severity;
  readonly source: Source;
  /** Null: of the plan itself; else of what a campus does otherwise. */
  readonly campusId: CampusId | null;
};
export type PlanFindingKind = FindingKind["kind"];

export const planFindingKinds = [
  "weekly-total-short", "weekly-total-over", "course-before-start", "course-after-end", "course-missing", "course-below-least",
  "share-short", "share-over", "share-short-for-certain", "share-over-for-certain", "interdisciplinary-short",
] as const satisfies readonly PlanFindingKind[];

/** Whether it is about one cell of the grid. */
export const isAtCell = (finding: PlanFinding): finding is PlanFinding & AtCell => "code" in finding;
/** Whether it is about the sum of one grade. */
export const isAtGrade = (finding: PlanFinding): finding is PlanFinding & AtGrade => "grade" in finding && !("code" in finding);

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1 };
export const bySeverity = (one: PlanFinding, other: PlanFinding): number => weight[one.severity] - weight[other.severity];
