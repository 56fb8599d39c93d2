/**
 * Working days as the State Council announces them: holidays on weekdays, and weekends that are worked instead (调休).
 * The announcement for a year comes out in the November before it. For a year without one only the weekends are
 * known; every result says so instead of pretending.
 */
import announcements from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { addDays, type CivilDate, weekday } from "../civil-date";

const holidays: Readonly<Record<string, string>> = announcements.holidays;
const makeUpDays: Readonly<Record<string, string>> = announcements.workdays;

const yearOf = (date: string): number => Number(date.slice(0, 4));

const announcedYears: ReadonlySet<number> = new Set(Object.keys(holidays).map(yearOf));

/** Whether the State Council's holiday announcement for the year is known to the platform. */
export function holidaysAnnounced(year: number): boolean {
  return announcedYears.has(year);
}

export type HolidayName = { readonly zh: string; readonly en: string };

export type Day =
  | { readonly kind: "working" }
  | { readonly kind: "weekend" }
  /** A weekday or weekend that is free because of `name`. */
  | { readonly kind: "holiday"; readonly name: HolidayName }
  /** A weekend that is worked in exchange for the holiday `name`. */
  | { readonly kind: "make-up"; readonly name: HolidayName };

/** The source writes "Spring Festival,春节,4". */
function holidayName(entry: string): HolidayName {
  const [en = "", zh = ""] = entry.split(",");
  return { zh, en };
}

export function dayOf(date: CivilDate): Day {
  const holiday = holidays[date];
  if (holiday !== undefined) return { kind: "holiday", name: holidayName(holiday) };
  const makeUpDay = makeUpDays[date];
  if (makeUpDay !== undefined) return { kind: "make-up", name: holidayName(makeUpDay) };
  return [0, 6].includes(weekday(date)) ? { kind: "weekend" } : { kind: "working" };
}

export function isWorkingDay(date: CivilDate): boolean {
  const { kind } = dayOf(date);
  return kind === "working" || kind === "make-up";
}

/** What a count of working days rests on. */
export type HolidayBasis =
  | { readonly kind: "announced" }
  | { readonly kind: "weekends-only"; readonly unannouncedYears: readonly number[] };

function basisOf(from: CivilDate, to: CivilDate): HolidayBasis {
  const unannouncedYears: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!holidaysAnnounced(year)) unannouncedYears.push(year);
  }
  return unannouncedYears.length === 0 ? { kind: "announced" } : { kind: "weekends-only", unannouncedYears };
}

export interface WorkingDayDate {
  readonly date: CivilDate;
  readonly basis: HolidayBasis;
}

/**
 * The `count`th working day after `start`. The first day is not counted (民法典 Art. 201), so a notice put up on a
 * Friday for five working days runs until the next Friday. With 0 it is `start` itself, or the next working day.
 */
export function addWorkingDays(start: CivilDate, count: number): WorkingDayDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of working days: ${count}`);
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  while (!isWorkingDay(date)) date = addDays(date, 1);
  return { date, basis: basisOf(start, date) };
}

export interface WorkingDayCount {
  readonly days: number;
  readonly basis: HolidayBasis;
}

/** Working days after `from` up to and including `to`: the inverse of `addWorkingDays`. */
export function workingDaysBetween(from: CivilDate, to: CivilDate): WorkingDayCount {
  let days = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date)) days += 1;
  }
  return { days, basis: basisOf(from, to < from ? from : to) };
}
