/**
 * Civil dates: days of the Chinese calendar of offices and schools, without time or zone ("2026-09-01").
 * They are strings, so they compare, sort and store as they are written.
 */
export type CivilDate = string & { readonly __civilDate: true };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMilliseconds = 86_400_000;

/** The date if `text` is a day that exists ("2026-02-30" does not), else undefined. */
export function findCivilDate(text: string): CivilDate | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return undefined;
  return text as CivilDate;
}

/** @throws RangeError when the day does not exist; for literals and stored values, not for input. */
export function civilDate(text: string): CivilDate {
  const date = findCivilDate(text);
  if (!date) throw new RangeError(`not a civil date: ${text}`);
  return date;
}

/** As an office writes it in a paper: 2026年9月1日. */
export function inOfficeForm(date: CivilDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

const toDayNumber = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date((toDayNumber(date) + days) * dayMilliseconds).toISOString().slice(0, 10) as CivilDate;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Adds months and keeps the day where it exists, else takes the month's last day (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10) as CivilDate;
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Full years from `from` to `on`; what an official calls 满几年. */
export function fullYearsBetween(from: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  return on.slice(5) < from.slice(5) ? years - 1 : years;
}

/** A half-open period `[startsOn, endsOn)`; an open end is null. */
export interface Period {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export function isWithin(period: Period, date: CivilDate): boolean {
  return period.startsOn <= date && (period.endsOn === null || date < period.endsOn);
}

/** The day in China at an instant; offices there keep one time zone (UTC+8, no summer time since 1991). */
export function civilDateInChina(instant: Date): CivilDate {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as CivilDate;
}
