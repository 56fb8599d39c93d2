/**
 * A school year is named by the year in which it starts: 2026 is 2026-09-01 … 2027-08-31.
 * The provincial calendar moves the first lesson of the second term with the Spring Festival, so the day on which
 * the second term starts is a setting; a term here is an administrative period, without gaps.
 */
import { z } from "zod";
import { addDays, type CivilDate, civilDate, type Period } from "../civil-date";

export const SchoolYear = z.int().min(1990).max(2100);
/** The year in which the school year starts. */
export type SchoolYear = z.infer<typeof SchoolYear>;

export const TermNumber = z.literal([1, 2]);
export type TermNumber = z.infer<typeof TermNumber>;

export interface Term {
  readonly schoolYear: SchoolYear;
  readonly term: TermNumber;
}

export interface TermCalendar {
  /** "MM-DD" */
  readonly firstTermStarts: string;
  readonly secondTermStarts: string;
  readonly source: string;
}

export const defaultTermCalendar: TermCalendar = {
  firstTermStarts: "09-01",
  secondTermStarts: "03-01",
  source: "校历由省级教育行政部门发布；未设置时按 9 月 1 日、3 月 1 日起算",
};

export function schoolYearOf(date: CivilDate, calendar: TermCalendar = defaultTermCalendar): SchoolYear {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= calendar.firstTermStarts ? year : year - 1;
}

export function termOf(date: CivilDate, calendar: TermCalendar = defaultTermCalendar): Term {
  const schoolYear = schoolYearOf(date, calendar);
  const second = periodOfTerm({ schoolYear, term: 2 }, calendar);
  return { schoolYear, term: date >= second.startsOn ? 2 : 1 };
}

function startOfTerm({ schoolYear, term }: Term, calendar: TermCalendar): CivilDate {
  return term === 1
    ? civilDate(`${schoolYear}-${calendar.firstTermStarts}`)
    : civilDate(`${schoolYear + 1}-${calendar.secondTermStarts}`);
}

export interface ClosedPeriod extends Period {
  readonly endsOn: CivilDate;
}

/** Half-open, as every period: `endsOn` is the first day of the next school year. */
export function periodOfSchoolYear(
  schoolYear: SchoolYear,
  calendar: TermCalendar = defaultTermCalendar,
): ClosedPeriod {
  return {
    startsOn: startOfTerm({ schoolYear, term: 1 }, calendar),
    endsOn: startOfTerm({ schoolYear: schoolYear + 1, term: 1 }, calendar),
  };
}

export function periodOfTerm(term: Term, calendar: TermCalendar = defaultTermCalendar): ClosedPeriod {
  const next: Term =
    term.term === 1 ? { ...term, term: 2 } : { schoolYear: term.schoolYear + 1, term: 1 };
  return { startsOn: startOfTerm(term, calendar), endsOn: startOfTerm(next, calendar) };
}

/** The last day that still belongs to a period, as people write it. */
export function lastDayOf(period: ClosedPeriod): CivilDate {
  return addDays(period.endsOn, -1);
}
