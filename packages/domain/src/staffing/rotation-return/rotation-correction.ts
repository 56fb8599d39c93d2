/**
 * 学年中调整: after a plan has taken effect one teacher's move is corrected by a new dated fact with its reason and
 * paper. What was in force until that day stays as it was; the district's leader decides, never the one who proposed it.
 */
import { z } from "zod";
import { CivilDate } from "../../civil-date";
import { CampusId, RotationId, type PersonId } from "../../identifier";
import { isOwnSubmission } from "../../permission";
import type { Words } from "../vocabulary";
import type { RotationStatus, RunningRotation } from "./rotation";

export const correctionKinds = ["cancel", "other-campus", "other-end"] as const;
export const CorrectionKind = z.enum(correctionKinds);
export type CorrectionKind = z.infer<typeof CorrectionKind>;
export const correctionKindWords = {
  cancel: { zh: "撤销交流", en: "Cancel the rotation" },
  "other-campus": { zh: "改派其他校区", en: "Send to another campus" },
  "other-end": { zh: "变更期满日期", en: "Change the end" },
} as const satisfies Record<CorrectionKind, Words>;

export const correctionStatuses = ["proposed", "approved", "rejected", "withdrawn", "applied", "lapsed"] as const;
export type CorrectionStatus = (typeof correctionStatuses)[number];
export const correctionStatusWords = {
  proposed: { zh: "待审批", en: "Waits for approval" },
  approved: { zh: "已批准，待执行", en: "Approved, not yet in effect" },
  rejected: { zh: "不予通过", en: "Rejected" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
  applied: { zh: "已执行", en: "In effect" },
  lapsed: { zh: "情况变化，未执行", en: "Not applied: things have changed" },
} as const satisfies Record<CorrectionStatus, Words>;

export const correctionActs = ["approve", "reject", "withdraw", "apply", "lapse"] as const;
export type CorrectionAct = (typeof correctionActs)[number];

/** The lifecycle as data; the last two are done by a date. */
export const correctionLifecycle: Readonly<Record<CorrectionStatus, Partial<Readonly<Record<CorrectionAct, CorrectionStatus>>>>> = {
  proposed: { approve: "approved", reject: "rejected", withdraw: "withdrawn", lapse: "lapsed" },
  approved: { apply: "applied", lapse: "lapsed" },
  rejected: {},
  withdrawn: {},
  applied: {},
  lapsed: {},
};

export const NewCorrection = z.object({
  rotationId: RotationId,
  kind: CorrectionKind,
  /** The day from which it holds; for another end, that end. */
  on: CivilDate,
  toCampusId: CampusId.nullable(),
  reason: z.string().trim().max(300),
  /** 依据文号 */
  paper: z.string().trim().max(100),
});
export type NewCorrection = z.infer<typeof NewCorrection>;

export type CorrectionRefusal =
  | { readonly kind: "correction-rotation-over"; readonly status: RotationStatus }
  | { readonly kind: "correction-in-past"; readonly field: "on"; readonly today: CivilDate }
  | { readonly kind: "correction-after-end"; readonly field: "on"; readonly endsOn: CivilDate }
  | { readonly kind: "correction-same-end"; readonly field: "on" }
  | { readonly kind: "correction-campus-missing"; readonly field: "toCampusId" }
  | { readonly kind: "correction-campus-same"; readonly field: "toCampusId" }
  | { readonly kind: "correction-campus-closed"; readonly field: "toCampusId"; readonly closedOn: CivilDate }
  | { readonly kind: "correction-reason-missing"; readonly field: "reason" }
  | { readonly kind: "correction-paper-missing"; readonly field: "paper" }
  | { readonly kind: "correction-already-open" }
  | { readonly kind: "correction-held-by-plan"; readonly planTitle: string };

export interface CorrectionFacts {
  /** Another correction of the same rotation waits or is approved. */
  readonly hasOpen: boolean;
  readonly heldBy: string | null;
  /** When the campus it leads to closes; null while it is open. */
  readonly closedOn: CivilDate | null;
}

/** Where the teacher is from the day on, or null when only the end changes. */
export function correctionTarget(rotation: RunningRotation, wanted: Pick<NewCorrection, "kind" | "toCampusId">): CampusId | null {
  if (wanted.kind === "cancel") return rotation.homeCampusId;
  return wanted.kind === "other-campus" ? wanted.toCampusId : null;
}

export function findCorrectionRefusals(rotation: RunningRotation, wanted: Omit<NewCorrection, "rotationId">, facts: CorrectionFacts, today: CivilDate): CorrectionRefusal[] {
  const { kind, on } = wanted;
  const refusals: CorrectionRefusal[] = [];
  if (rotation.status !== "running") refusals.push({ kind: "correction-rotation-over", status: rotation.status });
  if (on <= today || on <= rotation.startsOn) refusals.push({ kind: "correction-in-past", field: "on", today });
  if (kind !== "other-end" && rotation.endsOn !== null && on >= rotation.endsOn) refusals.push({ kind: "correction-after-end", field: "on", endsOn: rotation.endsOn });
  if (kind === "other-end" && on === rotation.endsOn) refusals.push({ kind: "correction-same-end", field: "on" });
  if (kind === "other-campus") {
    if (wanted.toCampusId === null) refusals.push({ kind: "correction-campus-missing", field: "toCampusId" });
    // Back to the own school is a cancellation, and is to be called one.
    if (wanted.toCampusId === rotation.awayCampusId || wanted.toCampusId === rotation.homeCampusId) refusals.push({ kind: "correction-campus-same", field: "toCampusId" });
  }
  if (kind !== "other-end" && facts.closedOn !== null && facts.closedOn <= on) refusals.push({ kind: "correction-campus-closed", field: "toCampusId", closedOn: facts.closedOn });
  if (wanted.reason === "") refusals.push({ kind: "correction-reason-missing", field: "reason" });
  if (wanted.paper === "") refusals.push({ kind: "correction-paper-missing", field: "paper" });
  if (facts.hasOpen) refusals.push({ kind: "correction-already-open" });
  if (facts.heldBy !== null) refusals.push({ kind: "correction-held-by-plan", planTitle: facts.heldBy });
  return refusals;
}

export type CorrectionDecisionRefusal =
  | { readonly kind: "correction-status-forbids"; readonly status: CorrectionStatus }
  | { readonly kind: "correction-own-submission" }
  | { readonly kind: "correction-rotation-over"; readonly status: RotationStatus }
  | { readonly kind: "correction-decided-too-late"; readonly on: CivilDate }
  | { readonly kind: "correction-reason-missing"; readonly field: "reason" };

export interface ProposedCorrection {
  readonly status: CorrectionStatus;
  readonly on: CivilDate;
  readonly proposedBy: PersonId;
  readonly rotationStatus: RotationStatus;
}

export interface CorrectionDecision {
  readonly act: "approve" | "reject";
  readonly by: PersonId;
  readonly onBehalfOf: PersonId | null;
  readonly reason: string;
}

export function findCorrectionDecisionRefusals(correction: ProposedCorrection, decision: CorrectionDecision, today: CivilDate): CorrectionDecisionRefusal[] {
  const { status, on, proposedBy, rotationStatus } = correction;
  const { act, by, onBehalfOf, reason } = decision;
  return [
    ...(correctionLifecycle[status][act] ? [] : [{ kind: "correction-status-forbids" as const, status }]),
    ...(isOwnSubmission(proposedBy, by, onBehalfOf) ? [{ kind: "correction-own-submission" as const }] : []),
    ...(act === "approve" && rotationStatus !== "running" ? [{ kind: "correction-rotation-over" as const, status: rotationStatus }] : []),
    // A day that has passed would be written into the past.
    ...(act === "approve" && on <= today ? [{ kind: "correction-decided-too-late" as const, on }] : []),
    ...(act === "reject" && reason === "" ? [{ kind: "correction-reason-missing" as const, field: "reason" as const }] : []),
  ];
}
