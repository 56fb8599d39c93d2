/** How long a teacher has been at one place without a break. */
import { isWithin, type CivilDate, type Period } from "../civil-date";
import type { CampusId } from "../identifier";

export interface CampusPeriod extends Period {
  readonly campusId: CampusId;
}

/**
 * Start of the unbroken time at the campus where the teacher is on that day. Periods that touch are one stay, so
 * neither a merger (the campus keeps its id) nor a row that was closed and opened again interrupts it.
 */
export function findUnbrokenStart(assignments: readonly CampusPeriod[], on: CivilDate): CivilDate | undefined {
  const current = assignments.find((one) => isWithin(one, on));
  if (!current) return undefined;
  let start = current.startsOn;
  for (;;) {
    const before = assignments.find(
      (one) => one.campusId === current.campusId && one.startsOn < start && one.endsOn !== null && one.endsOn >= start,
    );
    if (!before) return start;
    start = before.startsOn;
  }
}
