/** Leave is taken by halves of days: from Monday afternoon to Tuesday noon is one day. */
import { isWorkingDay } from "../../calendar/working-day";
import { addDays, daysBetween, type CivilDate } from "../../civil-date";

export interface HalfDays {
  readonly from: CivilDate;
  readonly fromHalf: "am" | "pm";
  readonly to: CivilDate;
  /** The last half that is taken. */
  readonly toHalf: "am" | "pm";
}

/** A value from a browser may name any two days; beyond this nothing is counted day by day. */
const longest = 3660;

/** In days, to the half; by working days with their make-up days (调休), or by the calendar. */
export function countHalfDays({ from, fromHalf, to, toHalf }: HalfDays, counts: "working" | "calendar"): number {
  if (to < from || daysBetween(from, to) > longest) return 0;
  let halves = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (counts === "working" && !isWorkingDay(day)) continue;
    const hasMorning = day !== from || fromHalf === "am";
    const hasAfternoon = day !== to || toHalf === "pm";
    halves += Number(hasMorning) + Number(hasAfternoon);
  }
  return halves / 2;
}
