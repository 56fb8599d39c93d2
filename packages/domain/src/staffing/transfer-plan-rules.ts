/** Every reason against each act on a plan. */
import { periodOfSchoolYear, type SchoolYear } from "../calendar";
import { isWithin, type CivilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId, TransferPlanId } from "../identifier";
import { isOwnSubmission } from "../permission";
import type { FactsChangedRefusal } from "./plan-sight";
import type { TransferMove } from "./reallocation-facts";
import type { TransferRefusal } from "./reallocation-rules";
import { mayAct, type PlanAct, type PlanSettings, type PlanStatus, type TransferPlan } from "./transfer-plan";
import type { AnswerDue, AnswerState, SeenAnswer } from "./transfer-plan-answers";
import { noticePeriod } from "./transfer-plan-notice";

export type PlanActRefusal =
  | { readonly kind: "status-forbids"; readonly act: PlanAct; readonly status: PlanStatus }
  | { readonly kind: "not-approved-yet"; readonly status: PlanStatus }
  | { readonly kind: "no-alternative-chosen" }
  | { readonly kind: "no-moves" }
  | { readonly kind: "effective-too-soon"; readonly field: "effectiveOn"; readonly effectiveOn: CivilDate; readonly earliest: CivilDate }
  | { readonly kind: "effective-outside-year"; readonly field: "effectiveOn"; readonly startsOn: CivilDate; readonly endsOn: CivilDate }
  | { readonly kind: "teacher-in-other-plan"; readonly personId: PersonId; readonly planId: TransferPlanId; readonly planTitle: string }
  | { readonly kind: "own-submission" }
  | { readonly kind: "plan-changed" }
  | FactsChangedRefusal
  | { readonly kind: "question-changed"; readonly personId: PersonId }
  | { readonly kind: "reason-missing"; readonly field: "reason"; readonly personId?: PersonId }
  | { readonly kind: "not-asked"; readonly personId: PersonId }
  | { readonly kind: "answers-missing"; readonly count: number; readonly entityIds: readonly EntityId[] };

/** The editor's own: another official changed the same teacher first. */
export interface ChangedMeanwhile {
  readonly kind: "changed-meanwhile";
  readonly personId: PersonId;
  readonly by: string;
  readonly at: string;
  /** Where the other official sends the teacher; null when the move was taken out. */
  readonly toCampusId: CampusId | null;
}

export type SubmitRefusal = PlanActRefusal | TransferRefusal;

function statusRefusals(plan: TransferPlan, act: PlanAct): PlanActRefusal[] {
  return mayAct(plan.status, act) ? [] : [{ kind: "status-forbids", act, status: plan.status }];
}

/** The notice starts on the day of approval at the earliest, and has to be over on the day of effect. */
function effectiveDateRefusals(plan: Pick<TransferPlan, "effectiveOn" | "settings">, approvedOn: CivilDate): PlanActRefusal[] {
  const earliest = noticePeriod(approvedOn, plan.settings.noticeWorkingDays).endsOn;
  const { effectiveOn } = plan;
  return effectiveOn < earliest ? [{ kind: "effective-too-soon", field: "effectiveOn", effectiveOn, earliest }] : [];
}

function reasonRefusals(reason: string | null | undefined): PlanActRefusal[] {
  return reason ? [] : [{ kind: "reason-missing", field: "reason" }];
}

export interface HeldElsewhere {
  readonly personId: PersonId;
  readonly planId: TransferPlanId;
  readonly planTitle: string;
}

export interface SubmissionFacts {
  readonly moves: readonly TransferMove[];
  /** From findTransferRefusals on the same moves. */
  readonly transferRefusals: readonly TransferRefusal[];
  /** Teachers of these moves whom another open plan holds. */
  readonly heldElsewhere: readonly HeldElsewhere[];
}

/** What a person saw on screen of one move. */
export type SeenMove = Pick<TransferMove, "personId" | "toCampusId">;

export function findSubmitRefusals(plan: TransferPlan, facts: SubmissionFacts, today: CivilDate): SubmitRefusal[] {
  const status = statusRefusals(plan, "submit");
  if (plan.chosenAlternativeId === null) return [...status, { kind: "no-alternative-chosen" }, ...effectiveDateRefusals(plan, today)];
  return [
    ...status,
    ...(facts.moves.length === 0 ? [{ kind: "no-moves" as const }] : facts.transferRefusals),
    ...effectiveDateRefusals(plan, today),
    ...facts.heldElsewhere.map((held) => ({ kind: "teacher-in-other-plan" as const, ...held })),
  ];
}

/** What a plan says of itself when it is made or changed. */
export interface PlanOutline {
  readonly schoolYear: SchoolYear;
  readonly effectiveOn: CivilDate;
  readonly settings: PlanSettings;
}

/** A plan takes effect inside its school year, and not before its notice could end. */
export function findOutlineRefusals(outline: PlanOutline, today: CivilDate): PlanActRefusal[] {
  const { startsOn, endsOn } = periodOfSchoolYear(outline.schoolYear);
  const inside = isWithin({ startsOn, endsOn }, outline.effectiveOn);
  return [
    ...(inside ? [] : [{ kind: "effective-outside-year" as const, field: "effectiveOn" as const, startsOn, endsOn }]),
    ...effectiveDateRefusals(outline, today),
  ];
}

/** Against edits of the plan, its alternatives or its moves. */
export function findEditRefusals(plan: TransferPlan): PlanActRefusal[] {
  return statusRefusals(plan, "edit");
}

/** `asked` are the answers that are due from the entity whose principal answers, `moves` those of the plan today. */
export function findAnswerRefusals(
  plan: TransferPlan,
  answers: readonly SeenAnswer[],
  asked: readonly AnswerDue[],
  moves: readonly TransferMove[],
): PlanActRefusal[] {
  const destinationOf = new Map(moves.map((move) => [move.personId, move.toCampusId]));
  return [
    ...statusRefusals(plan, "answer"),
    ...answers.flatMap((answer): PlanActRefusal[] => {
      const { personId, side } = answer;
      if (!asked.some((due) => due.personId === personId && due.side === side)) return [{ kind: "not-asked", personId }];
      // Recalled, changed and submitted again since the question was on screen: the answer was to another one.
      if (destinationOf.get(personId) !== answer.toCampusId) return [{ kind: "question-changed", personId }];
      return answer.agrees || answer.reason ? [] : [{ kind: "reason-missing", field: "reason", personId }];
    }),
  ];
}

export function findForwardRefusals(plan: TransferPlan, state: Pick<AnswerState, "missing">): PlanActRefusal[] {
  const { missing } = state;
  const entityIds = [...new Set(missing.map((due) => due.entityId))];
  return [
    ...statusRefusals(plan, "forward"),
    ...(missing.length > 0 ? [{ kind: "answers-missing" as const, count: missing.length, entityIds }] : []),
  ];
}

/** Whoever decides has seen the plan as it stands, not as it was before it was recalled and submitted again. */
export function findPlanChangedRefusals(seenVersion: number, version: number): PlanActRefusal[] {
  return seenVersion === version ? [] : [{ kind: "plan-changed" }];
}

/** Whoever submits answers for these moves: a colleague's that came in meanwhile are to be looked at first. */
export function findMovesChangedRefusals(seen: readonly SeenMove[], moves: readonly SeenMove[]): PlanActRefusal[] {
  const destinationOf = new Map(moves.map((move) => [move.personId, move.toCampusId]));
  const isSame = seen.length === moves.length && seen.every((move) => destinationOf.get(move.personId) === move.toCampusId);
  return isSame ? [] : [{ kind: "plan-changed" }];
}

/** Whoever submitted a plan does not decide on it, nor does a deputy or delegate of who submitted it. */
export function findDecisionRefusals(
  plan: TransferPlan,
  act: "approve" | "return" | "reject",
  decision: { readonly by: PersonId; readonly onBehalfOf?: PersonId | null; readonly reason: string | null },
  today: CivilDate,
): PlanActRefusal[] {
  return [
    ...statusRefusals(plan, act),
    ...(isOwnSubmission(plan.submittedBy, decision.by, decision.onBehalfOf ?? null) ? [{ kind: "own-submission" as const }] : []),
    ...(act === "approve" ? effectiveDateRefusals(plan, today) : reasonRefusals(decision.reason)),
  ];
}

/** A new look keeps the plan as it is only where it still keeps every rule; otherwise it is recalled and changed. */
export function findReviewRefusals(plan: TransferPlan, transferRefusals: readonly TransferRefusal[]): SubmitRefusal[] {
  return [...statusRefusals(plan, "review"), ...transferRefusals];
}

export function findRecallRefusals(plan: TransferPlan): PlanActRefusal[] {
  return statusRefusals(plan, "recall");
}

export function findWithdrawRefusals(plan: TransferPlan, reason: string | null): PlanActRefusal[] {
  return [...statusRefusals(plan, "withdraw"), ...reasonRefusals(reason)];
}

/** A teacher is told on paper once the plan is approved, not before. */
export function findNoticeRefusals(plan: Pick<TransferPlan, "status">): PlanActRefusal[] {
  const isDecided = plan.status === "in-notice" || plan.status === "scheduled" || plan.status === "effective";
  return isDecided ? [] : [{ kind: "not-approved-yet", status: plan.status }];
}

/** What a date does to a plan today; undefined when nothing is due. */
export function actDue(plan: TransferPlan, today: CivilDate): "end-notice" | "apply" | undefined {
  if (plan.status === "in-notice" && plan.noticeEndsOn !== null && plan.noticeEndsOn <= today) return "end-notice";
  if (plan.status === "scheduled" && plan.effectiveOn <= today) return "apply";
  return undefined;
}

/**
 * What has changed since the approval so that a teacher cannot be moved as decided: left, was moved, became exempt.
 * Quotas were judged at submission and are not judged again; but a decided plan is never applied in part.
 */
export function findLapseReasons(refusals: readonly TransferRefusal[]): TransferRefusal[] {
  return refusals.filter((refusal) => lapsing.has(refusal.kind));
}

const lapsing: ReadonlySet<TransferRefusal["kind"]> = new Set([
  "unknown-teacher", "unknown-campus", "moved-meanwhile", "same-campus", "exempt", "protected", "class-head",
]);
