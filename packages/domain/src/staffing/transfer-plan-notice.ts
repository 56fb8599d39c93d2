/** The public notice (公示) of an approved plan. */
import { addWorkingDays, type HolidayBasis } from "../calendar";
import { addDays, type CivilDate } from "../civil-date";

export interface NoticePeriod {
  readonly startsOn: CivilDate;
  /** The last day on which an objection is heard. */
  readonly lastDay: CivilDate;
  /** Half-open, as every period: the first day after the notice. */
  readonly endsOn: CivilDate;
  /** Whether the holidays of all its years are announced. */
  readonly basis: HolidayBasis;
}

/** The day on which it is put up is not counted (民法典 Art. 201). */
export function noticePeriod(putUpOn: CivilDate, workingDays: number): NoticePeriod {
  const { date, basis } = addWorkingDays(putUpOn, workingDays);
  return { startsOn: putUpOn, lastDay: date, endsOn: addDays(date, 1), basis };
}
