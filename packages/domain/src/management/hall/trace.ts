/** The course of an application as its applicant reads it: plain steps and what is asked of one, without names of staff and what they tell each other. */
import { findStep, type ApprovalStatus, type CourseEvent, type Flow, type Words } from "../approval";

export interface HappenedEvent extends Pick<CourseEvent, "kind" | "stepId" | "reason"> {
  readonly at: Date;
}

export const applicantTraceKinds = ["received", "passed-step", "returned", "added", "approved", "rejected", "withdrawn", "nobody"] as const;
export type ApplicantTraceKind = (typeof applicantTraceKinds)[number];

export interface ApplicantTrace {
  readonly at: Date;
  readonly kind: ApplicantTraceKind;
  /** The step's name, of those that agreed. */
  readonly step: Words | null;
  /** What the applicant is told: why it came back, or the result. */
  readonly text: string | null;
}

/** A return between two offices is theirs; one to the applicant is answered by the applicant, or waits for it. */
const isToApplicant = (next: HappenedEvent | undefined, status: ApprovalStatus): boolean =>
  next ? next.kind === "resubmitted" || next.kind === "withdrawn" : status === "returned";

export function applicantTrace(events: readonly HappenedEvent[], status: ApprovalStatus, flow: Flow): ApplicantTrace[] {
  return events.flatMap((event, index): ApplicantTrace[] => {
    const { at, reason, stepId } = event;
    const told = (kind: ApplicantTraceKind, text: string | null = null): ApplicantTrace[] => [{ at, kind, step: null, text }];
    switch (event.kind) {
      case "started":
        return told("received");
      case "resubmitted":
        return told("added");
      case "approved":
        return [{ at, kind: "passed-step", step: (stepId !== null && findStep(flow, stepId)?.name) || null, text: null }];
      case "returned":
        return isToApplicant(events[index + 1], status) ? told("returned", reason) : [];
      case "nobody-left":
        return told("nobody");
      case "rejected":
        return isLast(events, index) ? told("rejected", reason) : [];
      case "agreed":
        return told("approved", resultText(events));
      case "withdrawn":
        return told("withdrawn");
      case "passed":
      case "escalated":
      case "moved-up":
        return [];
    }
  });
}

/** Where any one of several is enough, a single no is not the end. */
const isLast = (events: readonly HappenedEvent[], index: number): boolean => !events.slice(index + 1).some(({ kind }) => kind !== "withdrawn");

/** What whoever agreed last has written is the result; the remarks of the steps before are between the offices. */
function resultText(events: readonly HappenedEvent[]): string | null {
  return events.findLast(({ kind }) => kind === "approved")?.reason ?? null;
}
