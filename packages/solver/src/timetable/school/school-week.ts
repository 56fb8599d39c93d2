/** A school's week as the solver counts it: one row of times for both campuses, period by period. */
import type { CampusId } from "@qitong/domain";
import { beginsOf, minutesOf, periodsOfDay, weekdays, type BellTimes, type Slot, type TimetableFacts, type Weekday } from "@qitong/domain/curriculum";

export interface SchoolWeek {
  /** In a day, at the campus that has the most. */
  readonly periods: number;
  readonly timeOf: (slot: Slot) => number;
  readonly slotOf: (time: number) => Slot;
  /** Of every day: the times of periods that a predicate keeps. */
  readonly timesWhere: (keep: (period: number) => boolean) => number[];
}

export function schoolWeek(bells: TimetableFacts["bells"]): SchoolWeek {
  const periods = Math.max(0, ...[...bells.values()].map(periodsOfDay));
  const timeOf = ({ day, period }: Slot): number => (day - 1) * periods + period - 1;
  return {
    periods,
    timeOf,
    slotOf: (time) => ({ day: (Math.floor(time / periods) + 1) as Weekday, period: (time % periods) + 1 }),
    timesWhere: (keep) => weekdays.flatMap((day) => Array.from({ length: periods }, (_, index) => index + 1).filter(keep).map((period) => timeOf({ day, period }))),
  };
}

const endsInTime = (from: BellTimes, to: BellTimes, gap: number, periodMinutes: number, needed: number): boolean =>
  beginsOf(from).every((begin, index) => {
    const next = beginsOf(to)[index + 1 + gap];
    return next === undefined || minutesOf(next) - minutesOf(begin) - periodMinutes >= needed;
  });

/**
 * Periods that must lie free on the way between campuses, so that the way fits at every hour of the day and in both directions. Over noon
 * fewer would do: the model has one number for the day.
 */
export function periodsOnTheWay({ bells, periodMinutes, wayMinutes }: TimetableFacts, campuses: readonly CampusId[]): number {
  const ways = campuses.flatMap((from) => campuses.filter((to) => to !== from).map((to) => ({ from, to })));
  for (let gap = 0; ; gap += 1) {
    const fits = ways.every(({ from, to }) => {
      const [out, there] = [bells.get(from), bells.get(to)];
      return !out || !there || endsInTime(out, there, gap, periodMinutes, wayMinutes(from, to));
    });
    if (fits) return gap;
  }
}
