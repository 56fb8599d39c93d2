/** The clock of a request: when an answer is due, and how near that is. */
import { addWorkingDays, workingDaysBetween, type WorkingDayDate } from "../calendar/working-day";
import { addDays, type CivilDate } from "../civil-date";
import type { RequestSettings } from "./request-category";
import { isRunning, type RequestStatus } from "./request-lifecycle";

/** The day by which an answer is promised: working days after the day on which the clock began. */
export const dueAfter = (startsOn: CivilDate, promiseDays: number): WorkingDayDate => addWorkingDays(startsOn, promiseDays);

export const clockColours = ["late", "today", "soon", "calm", "stopped"] as const;
export type ClockColour = (typeof clockColours)[number];

export interface ClockFacts {
  readonly status: RequestStatus;
  readonly dueOn: CivilDate;
}

export interface RequestClock {
  readonly colour: ClockColour;
  /** Working days until the due day, or past it; 0 on the day itself. */
  readonly workingDays: number;
}

export function requestClock({ status, dueOn }: ClockFacts, today: CivilDate, { requestReminderDays }: Pick<RequestSettings, "requestReminderDays">): RequestClock {
  if (!isRunning(status)) return { colour: "stopped", workingDays: 0 };
  // A due day is a working day, so a weekend after it is late although no working day has passed.
  if (today > dueOn) return { colour: "late", workingDays: workingDaysBetween(dueOn, today).days };
  const left = workingDaysBetween(today, dueOn).days;
  if (today === dueOn) return { colour: "today", workingDays: 0 };
  return { colour: left <= requestReminderDays ? "soon" : "calm", workingDays: left };
}

export interface RequestReminderFacts extends ClockFacts {
  /** The due day for which the handler was reminded, and the one for which it was noted as past; null when never. */
  readonly remindedFor: CivilDate | null;
  readonly overdueFor: CivilDate | null;
}

/** What the clock has to do for an open request today: remind once before the due day, note once that it has passed. */
export function dueReminders(facts: RequestReminderFacts, today: CivilDate, settings: Pick<RequestSettings, "requestReminderDays">): ("reminded" | "overdue")[] {
  const { colour } = requestClock(facts, today, settings);
  const isNear = colour === "soon" || colour === "today";
  if (isNear && facts.remindedFor !== facts.dueOn) return ["reminded"];
  if (colour === "late" && facts.overdueFor !== facts.dueOn) return ["overdue"];
  return [];
}

/** The last day on which an answer may be rated, and the request opened again. */
export const lastDayToRespond = (answeredOn: CivilDate, { requestReopenDays }: Pick<RequestSettings, "requestReopenDays">): CivilDate =>
  addDays(answeredOn, requestReopenDays);
