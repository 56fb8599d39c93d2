/** What each campus sends and receives in a week. */
import type { CampusId } from "@qitong/domain";
import type { BoardPerson } from "./part-time-types";

export interface CampusSum {
  readonly campusId: CampusId;
  readonly name: string;
  sent: number;
  received: number;
  /** Lessons that others give here, and the working days that this campus bears for them. */
  lessons: number;
  days: number;
  /** Of how many of them the days are not known, as their lessons at home are not recorded. */
  daysUnknown: number;
}

export function sumByCampus(people: readonly BoardPerson[]): CampusSum[] {
  const sums = new Map<CampusId, CampusSum>();
  const at = (campusId: CampusId, name: string | null): CampusSum => {
    const known = sums.get(campusId) ?? { campusId, name: name ?? "—", sent: 0, received: 0, lessons: 0, days: 0, daysUnknown: 0 };
    sums.set(campusId, known);
    return known;
  };
  for (const { homeCampusId, homeCampusName, arrangements, load } of people) {
    at(homeCampusId, homeCampusName).sent += 1;
    const hosts = new Map(arrangements.map((one) => [one.hostCampusId, one.hostCampusName]));
    for (const [campusId, name] of hosts) {
      const sum = at(campusId, name);
      sum.received += 1;
      const part = load.parts.find((one) => one.campusId === campusId);
      sum.lessons += arrangements.filter((one) => one.hostCampusId === campusId).reduce((lessons, one) => lessons + one.lessons, 0);
      if (part) sum.days += part.days;
      else sum.daysUnknown += 1;
    }
  }
  return [...sums.values()];
}
