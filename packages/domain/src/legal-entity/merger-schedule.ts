/** Setting the day on which two schools become one, and withdrawing a case before it. */
import type { CivilDate } from "../civil-date";
import { doneOn, earliestEffectiveDate, type MergerCase, mergerLifecycle, type MergerStatus } from "./merger-case";
import { claimsDays, mergerChecklist } from "./merger-checklist";
import { type MergerStep, mergerSteps } from "./merger-step-name";
import type { MergerSettings } from "./merger-settings";
import { findRepresentativeNumberRefusals, type RepresentativeNumberRefusal } from "./merger-representative";

export type MergerScheduleRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | { readonly kind: "step-missing"; readonly step: MergerStep }
  | { readonly kind: "decree-number-missing"; readonly field: "decreeNumber" }
  | RepresentativeNumberRefusal
  | { readonly kind: "effective-date-past"; readonly field: "effectiveOn"; readonly today: CivilDate }
  | {
      readonly kind: "effective-date-within-claims-period";
      readonly field: "effectiveOn";
      readonly earliest: CivilDate;
      readonly firstAnnouncement: CivilDate;
      readonly days: number;
    }
  | {
      readonly kind: "effective-date-before-step";
      readonly field: "effectiveOn";
      readonly step: MergerStep;
      readonly on: CivilDate;
    };

export interface ScheduleWish {
  readonly effectiveOn: CivilDate;
  readonly decreeNumber: string | null;
}

function findDateRefusals(merger: MergerCase, effectiveOn: CivilDate, today: CivilDate): MergerScheduleRefusal[] {
  const refusals: MergerScheduleRefusal[] = [];
  if (effectiveOn < today) refusals.push({ kind: "effective-date-past", field: "effectiveOn", today });
  const earliest = earliestEffectiveDate(merger.steps);
  const firstAnnouncement = doneOn(merger.steps, "announcement-1");
  if (earliest !== undefined && firstAnnouncement !== undefined && effectiveOn < earliest) {
    const kind = "effective-date-within-claims-period";
    refusals.push({ kind, field: "effectiveOn", earliest, firstAnnouncement, days: claimsDays });
  }
  for (const { step, doneOn: on } of merger.steps) {
    if (effectiveOn < on) refusals.push({ kind: "effective-date-before-step", field: "effectiveOn", step, on });
  }
  return refusals;
}

/** Why the merger cannot take effect on the day. */
export function findMergerScheduleRefusals(
  merger: MergerCase,
  wish: ScheduleWish,
  today: CivilDate,
  settings: MergerSettings,
): MergerScheduleRefusal[] {
  const checklist = mergerChecklist(settings);
  const missing = mergerSteps.filter(
    (step) => checklist[step].isNeededForEffect && doneOn(merger.steps, step) === undefined,
  );
  const { status } = merger;
  return [
    // An open case that is not far enough is refused for the steps that it lacks, which says more than its status.
    ...(!mergerLifecycle[status].isOpen ? [{ kind: "case-closed", status } as const] : []),
    ...missing.map((step) => ({ kind: "step-missing", step }) as const),
    ...(wish.decreeNumber === null ? [{ kind: "decree-number-missing", field: "decreeNumber" } as const] : []),
    ...findRepresentativeNumberRefusals(merger),
    ...findDateRefusals(merger, wish.effectiveOn, today),
  ];
}

export type MergerWithdrawalRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | { readonly kind: "effective-date-reached"; readonly effectiveOn: CivilDate };

/** Why the case cannot be withdrawn. */
export function findMergerWithdrawalRefusals(merger: MergerCase, today: CivilDate): MergerWithdrawalRefusal[] {
  const { status, effectiveOn } = merger;
  if (!mergerLifecycle[status].mayWithdraw) return [{ kind: "case-closed", status }];
  return effectiveOn !== null && effectiveOn <= today ? [{ kind: "effective-date-reached", effectiveOn }] : [];
}
