/** A case that keeps every rule, for the tests: 2026, district 新华区. */
import { type CivilDate, civilDate } from "../civil-date";
import { type MergerCase, type RecordedStep, statusOfSteps } from "./merger-case";
import type { MergerStep } from "./merger-step-name";

const days = {
  argumentation: "2026-03-02",
  "public-notice": "2026-03-09",
  hearing: "2026-03-17",
  approval: "2026-04-01",
  "liquidation-group": "2026-04-08",
  "creditors-told": "2026-04-15",
  "announcement-1": "2026-04-16",
  "announcement-2": "2026-04-23",
  "announcement-3": "2026-04-30",
  "change-registration": "2026-05-06",
  "change-decision": "2026-05-20",
  "liquidation-end": "2026-07-20",
  deregistration: "2026-07-30",
  "deregistration-decision": "2026-07-31",
  "certificate-handed-in": "2026-07-31",
} as const satisfies Record<MergerStep, string>;

export const journey: readonly RecordedStep[] = Object.entries(days).map(([step, on]) => ({
  step: step as MergerStep,
  doneOn: civilDate(on),
}));

/** The case after the steps up to and including `last`. */
export function caseUpTo(last: MergerStep | null): MergerCase {
  const steps = journey.slice(0, journey.findIndex(({ step }) => step === last) + 1);
  // Put forward and agreed to as soon as it could be.
  const submission = steps.some(({ step }) => step === "hearing") ? "agreed" : "none";
  return { status: statusOfSteps(steps), submission, steps, effectiveOn: null, newRepresentative: null, appointmentDocument: null, removalDocument: null };
}

export function scheduledCase(effectiveOn: CivilDate): MergerCase {
  return { ...caseUpTo("announcement-3"), status: "scheduled", effectiveOn };
}
