/**
 * 交流期: from the day on which a plan moves a teacher until the teacher returns, stays for good or is moved again.
 * Who says nothing returns: an extension and a transfer for good (调动) are what somebody has to decide, with a reason.
 */
import { z } from "zod";
import { addDays, addMonths, type CivilDate } from "../../civil-date";
import type { CampusId, PersonId, TransferPlanId } from "../../identifier";
import type { Words } from "../vocabulary";

export const rotationStatuses = [
  "running", // 交流中
  "returned", // 已返回
  "stayed", // 已转为调动
  "superseded", // 已由后续方案调整
  "left", // 已离岗
  "cancelled", // 已撤销: a correction took the move back
] as const;
export type RotationStatus = (typeof rotationStatuses)[number];

export const rotationStatusWords = {
  running: { zh: "交流中", en: "Running" },
  returned: { zh: "已返回", en: "Returned" },
  stayed: { zh: "已转为调动", en: "Stays for good" },
  superseded: { zh: "已另行交流", en: "Moved on by a later plan" },
  left: { zh: "已离岗", en: "No longer in post" },
  cancelled: { zh: "已撤销", en: "Cancelled" },
} as const satisfies Record<RotationStatus, Words>;

export const endDecisions = ["return", "extend", "stay"] as const;
export const EndDecision = z.enum(endDecisions);
export type EndDecision = z.infer<typeof EndDecision>;

export const endDecisionWords = {
  return: { zh: "期满返回", en: "Return at the end" },
  extend: { zh: "延长一年", en: "Extend by a year" },
  stay: { zh: "转为调动", en: "Stay for good" },
} as const satisfies Record<EndDecision, Words>;

/** Each is a dated row that stays: what the end was, at any time. "planned" comes with the plan, "corrected" with a correction. */
export type RotationStep = "planned" | EndDecision | "corrected";

export interface RunningRotation {
  readonly status: RotationStatus;
  readonly startsOn: CivilDate;
  /** First day back at the campus of origin; null when it has no end any more. */
  readonly endsOn: CivilDate | null;
  readonly homeCampusId: CampusId;
  readonly awayCampusId: CampusId;
}

/** The end as it is planned with the move: so many school years after its first day. */
export function plannedEnd(startsOn: CivilDate, years: number): CivilDate {
  return addMonths(startsOn, years * 12);
}

export const RotationReason = z.string().trim().max(300);

export type RotationRefusal =
  | { readonly kind: "rotation-not-running"; readonly status: RotationStatus }
  | { readonly kind: "rotation-changed" }
  | { readonly kind: "rotation-reason-missing"; readonly field: "reason" }
  | { readonly kind: "rotation-held-by-plan"; readonly planId: TransferPlanId; readonly planTitle: string };

export interface EndChoice {
  readonly decision: EndDecision;
  readonly reason: string;
  /** The version that was on screen. */
  readonly version: number;
}

export interface HoldingPlan {
  readonly planId: TransferPlanId;
  readonly planTitle: string;
}

export function findEndChoiceRefusals(rotation: RunningRotation & { readonly version: number }, choice: EndChoice, held: HoldingPlan | undefined): RotationRefusal[] {
  const { status } = rotation;
  return [
    ...(status === "running" && rotation.endsOn !== null ? [] : [{ kind: "rotation-not-running" as const, status }]),
    ...(rotation.version === choice.version ? [] : [{ kind: "rotation-changed" as const }]),
    ...(choice.decision !== "return" && choice.reason === "" ? [{ kind: "rotation-reason-missing" as const, field: "reason" as const }] : []),
    // An open plan was judged on where the teacher is to be: who extends first ends the plan's hold.
    ...(choice.decision !== "return" && held ? [{ kind: "rotation-held-by-plan" as const, ...held }] : []),
  ];
}

/** What a decision makes of the rotation. */
export function afterEndChoice(rotation: RunningRotation, decision: EndDecision): Pick<RunningRotation, "status" | "endsOn"> {
  const { status, endsOn } = rotation;
  if (decision === "stay") return { status: "stayed", endsOn: null };
  return { status, endsOn: decision === "extend" && endsOn !== null ? addMonths(endsOn, 12) : endsOn };
}

/** From this day on it is on the lists of those who decide. */
export function isEndNear(rotation: RunningRotation, today: CivilDate, weeks: number): boolean {
  return rotation.status === "running" && rotation.endsOn !== null && addDays(rotation.endsOn, -7 * weeks) <= today;
}

export function isReturnDue(rotation: RunningRotation, today: CivilDate): boolean {
  return rotation.status === "running" && rotation.endsOn !== null && rotation.endsOn <= today;
}

export interface ReturnFacts {
  /** First day on which the campus of origin is no longer open; null while it is. After a merger it goes on as a campus of the successor. */
  readonly homeClosedOn: CivilDate | null;
  /** The open plan that holds the teacher, if one does. */
  readonly held: HoldingPlan | undefined;
}

export type ReturnRefusal =
  | { readonly kind: "home-campus-closed"; readonly closedOn: CivilDate }
  | { readonly kind: "rotation-held-by-plan"; readonly planId: TransferPlanId; readonly planTitle: string };

/** Why a return that is due is not done by itself: someone has to arrange it otherwise. */
export function findReturnRefusals(rotation: RunningRotation, { homeClosedOn, held }: ReturnFacts): ReturnRefusal[] {
  const on = rotation.endsOn;
  return [
    ...(on !== null && homeClosedOn !== null && homeClosedOn <= on ? [{ kind: "home-campus-closed" as const, closedOn: homeClosedOn }] : []),
    ...(held ? [{ kind: "rotation-held-by-plan" as const, ...held }] : []),
  ];
}

/** A move of a plan that is not yet in effect. */
export interface LaterMove extends HoldingPlan {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
  readonly effectiveOn: CivilDate;
}

export type ReturnConflict =
  | (LaterMove & { readonly kind: "moved-before-return" })
  | (LaterMove & { readonly kind: "moved-from-where-left" });

/** A later plan counts on the teacher at the campus that the return leaves, or takes the teacher away before the return. */
export function findReturnConflicts(rotation: RunningRotation & { readonly personId: PersonId }, later: readonly LaterMove[]): ReturnConflict[] {
  const { endsOn, status, personId, awayCampusId } = rotation;
  if (status !== "running" || endsOn === null) return [];
  return later
    .filter((move) => move.personId === personId && move.fromCampusId === awayCampusId)
    .map((move) => ({ ...move, kind: move.effectiveOn <= endsOn ? ("moved-before-return" as const) : ("moved-from-where-left" as const) }));
}
