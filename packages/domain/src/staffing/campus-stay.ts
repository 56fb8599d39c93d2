/** How long a teacher has been at one place without a break. */
import { isWithin, type CivilDate, type Period } from "../civil-date";
import type { CampusId } from "../identifier";

export interface CampusPeriod extends Period {
  readonly campusId: CampusId;
}

/** Start of the unbroken time in which the day lies; periods that touch are one. */
export function findUnbrokenPeriodStart(periods: readonly Period[], on: CivilDate): CivilDate | undefined {
  let start = periods.find((one) => isWithin(one, on))?.startsOn;
  while (start !== undefined) {
    const present: CivilDate = start;
    const before = periods.find((one) => one.startsOn < present && one.endsOn !== null && one.endsOn >= present);
    if (!before) return present;
    start = before.startsOn;
  }
  return undefined;
}

/**
 * Start of the unbroken time at the campus where the teacher is on that day. Periods that touch are one stay, so
 * neither a merger (the campus keeps its id) nor a row that was closed and opened again interrupts it.
 */
export function findUnbrokenStart(assignments: readonly CampusPeriod[], on: CivilDate): CivilDate | undefined {
  const current = assignments.find((one) => isWithin(one, on));
  return current && findUnbrokenPeriodStart(assignments.filter(({ campusId }) => campusId === current.campusId), on);
}
