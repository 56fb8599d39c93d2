/** Whether two teachers can change places: the rules of each move, and what a swap asks beyond them. */
import type { CivilDate } from "../civil-date";
import type { PersonId } from "../identifier";
import type { RotationBar } from "./eligibility";
import { findNotOpen, type PreferenceWindow, type WindowNotOpen } from "./preference-window";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";
import { indexOf } from "./reallocation-index";
import { commuteRefusal } from "./reallocation-move-rules";
import { swapStatusAfter, type SwapAct, type SwapStatus } from "./swap";
import type { TransferSettings } from "./transfer-settings";

interface OfTeacher {
  readonly personId: PersonId;
}

export type PairRefusal =
  | ({ readonly kind: "swap-not-a-teacher" } & OfTeacher)
  | { readonly kind: "swap-same-campus" }
  | { readonly kind: "swap-other-stage" }
  | { readonly kind: "swap-other-subject" }
  | ({ readonly kind: "swap-not-eligible"; readonly bars: readonly RotationBar[] } & OfTeacher)
  | { readonly kind: "swap-too-far"; readonly minutes: number; readonly limit: number }
  | { readonly kind: "swap-way-unknown" }
  /** The teacher is no longer where the two agreed to change from. */
  | ({ readonly kind: "swap-moved-meanwhile" } & OfTeacher)
  /** Held by a submitted plan. */
  | ({ readonly kind: "swap-in-plan" } & OfTeacher)
  /** In another open swap of the school year. */
  | ({ readonly kind: "swap-open-already" } & OfTeacher);

export type SwapRefusal =
  | PairRefusal
  | WindowNotOpen
  /** All that a teacher is told of a colleague: why is the colleague's own matter. */
  | { readonly kind: "swap-partner-unavailable" }
  | { readonly kind: "swap-status-forbids"; readonly status: SwapStatus; readonly act: SwapAct }
  | { readonly kind: "swap-other-year"; readonly schoolYear: number };

export interface SwapSituation {
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  /** Teachers whom a submitted plan holds. */
  readonly inPlan: ReadonlySet<PersonId>;
  /** Teachers who have offered or agreed to another swap of the school year that is still open. */
  readonly inSwap: ReadonlySet<PersonId>;
}

/**
 * Two teachers of one subject at campuses of one stage: neither campus loses or gains a teacher of the subject, so
 * a swap leaves the lessons of both covered, and asks nothing of the quotas.
 */
export function findPairRefusals(one: PersonId, other: PersonId, situation: SwapSituation): PairRefusal[] {
  const { teachers } = indexOf(situation.facts);
  const pair = [teachers.get(one), teachers.get(other)] as const;
  const [first, second] = pair;
  const unknown = [one, other].filter((personId) => !teachers.has(personId));
  if (!first || !second) return unknown.map((personId) => ({ kind: "swap-not-a-teacher", personId }));
  return [...pair.flatMap((teacher) => (teacher ? teacherRefusals(teacher, situation) : [])), ...betweenRefusals(first, second, situation)];
}

function teacherRefusals({ personId, bars }: TransferTeacher, { inPlan, inSwap }: SwapSituation): PairRefusal[] {
  return [
    ...(bars.length > 0 ? [{ kind: "swap-not-eligible" as const, personId, bars }] : []),
    ...(inPlan.has(personId) ? [{ kind: "swap-in-plan" as const, personId }] : []),
    ...(inSwap.has(personId) ? [{ kind: "swap-open-already" as const, personId }] : []),
  ];
}

function betweenRefusals(first: TransferTeacher, second: TransferTeacher, { facts, settings }: SwapSituation): PairRefusal[] {
  if (first.campusId === second.campusId) return [{ kind: "swap-same-campus" }];
  const { campuses } = indexOf(facts);
  const [from, to] = [campuses.get(first.campusId), campuses.get(second.campusId)];
  const refusals: PairRefusal[] = first.subject === second.subject ? [] : [{ kind: "swap-other-subject" }];
  if (!from || !to) return refusals;
  if (from.campus.stage !== to.campus.stage) refusals.push({ kind: "swap-other-stage" });
  const commute = commuteRefusal(from, to, settings);
  if (commute?.kind === "commute-too-far") refusals.push({ kind: "swap-too-far", minutes: commute.minutes, limit: commute.limit });
  if (commute?.kind === "commute-unknown") refusals.push({ kind: "swap-way-unknown" });
  return refusals;
}

/** What one of the two is told: the own reasons in full, of the colleague's only that there are some. */
export function asSeenBy(personId: PersonId, refusals: readonly PairRefusal[]): SwapRefusal[] {
  const isOfColleague = (refusal: PairRefusal): boolean => "personId" in refusal && refusal.personId !== personId;
  const open: SwapRefusal[] = refusals.filter((refusal) => !isOfColleague(refusal));
  return refusals.some(isOfColleague) ? [...open, { kind: "swap-partner-unavailable" }] : open;
}

/** The two moves of a swap. */
export function movesOfSwap(one: TransferTeacher, other: TransferTeacher): [TransferMove, TransferMove] {
  return [
    { personId: one.personId, fromCampusId: one.campusId, toCampusId: other.campusId },
    { personId: other.personId, fromCampusId: other.campusId, toCampusId: one.campusId },
  ];
}

export function findSwapActRefusals(status: SwapStatus, act: SwapAct): SwapRefusal[] {
  return swapStatusAfter(status, act) === undefined ? [{ kind: "swap-status-forbids", status, act }] : [];
}

/** A proposal is made and answered while the window is open. */
export function findSwapWindowRefusals(window: PreferenceWindow | null, today: CivilDate): SwapRefusal[] {
  return findNotOpen(window, today);
}
