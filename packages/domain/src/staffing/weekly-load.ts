/** The load of a teacher who serves two campuses: lessons, class, travel, and which campus bears which part of the pay base. */
import type { CampusId } from "../identifier";
import { classHeadLessons, type LoadNorm, type LoadSettings } from "./load-settings";
import { daysAway, schoolDays, type PartTime } from "./part-time";

export interface LoadFacts {
  readonly homeCampusId: CampusId;
  /** Lessons a week at home; null where nobody has recorded them. */
  readonly homeLessons: number | null;
  readonly isClassHead: boolean;
  readonly norm: LoadNorm;
  /** Those in force on the day. */
  readonly partTime: readonly Pick<PartTime, "hostCampusId" | "lessons" | "slots">[];
  /** One way to a host campus, in minutes; undefined where a location is not known. */
  readonly minutesTo: (hostCampusId: CampusId) => number | undefined;
}

export interface CampusPart {
  readonly campusId: CampusId;
  /** In lessons; a class that one leads counts at home. */
  readonly workload: number;
  readonly share: number;
  /** The same share of a week's working days. */
  readonly days: number;
}

export interface WeeklyLoad {
  readonly norm: LoadNorm;
  readonly homeLessons: number | null;
  readonly hostLessons: number;
  readonly classHead: number;
  /** Null without the lessons at home: a part of the load would pass for the whole. */
  readonly total: number | null;
  readonly aboveBy: number;
  readonly travelMinutes: number;
  /** Host campuses to which the way is not known, and so is not in the minutes. */
  readonly travelUnknownTo: readonly CampusId[];
  /** 工资基数分担: empty without the lessons at home. */
  readonly parts: readonly CampusPart[];
}

export function weeklyLoad(facts: LoadFacts, settings: LoadSettings): WeeklyLoad {
  const { homeLessons, norm, partTime } = facts;
  const classHead = facts.isClassHead ? classHeadLessons(norm, settings) : 0;
  const hostLessons = partTime.reduce((sum, one) => sum + one.lessons, 0);
  const total = homeLessons === null ? null : homeLessons + hostLessons + classHead;
  return {
    norm, homeLessons, hostLessons, classHead, total,
    aboveBy: total === null ? 0 : Math.max(0, total - norm.most),
    ...travelOf(facts),
    parts: homeLessons === null ? [] : campusParts(facts, homeLessons + classHead),
  };
}

/** There and back on each day away; it says where the way is not known instead of counting it as nought. */
function travelOf({ partTime, minutesTo }: LoadFacts): Pick<WeeklyLoad, "travelMinutes" | "travelUnknownTo"> {
  let travelMinutes = 0;
  const travelUnknownTo: CampusId[] = [];
  for (const { hostCampusId, slots } of partTime) {
    const minutes = minutesTo(hostCampusId);
    if (minutes === undefined) travelUnknownTo.push(hostCampusId);
    else travelMinutes += 2 * minutes * daysAway(slots);
  }
  return { travelMinutes, travelUnknownTo };
}

function campusParts({ homeCampusId, partTime }: LoadFacts, atHome: number): CampusPart[] {
  const workloads = new Map<CampusId, number>([[homeCampusId, atHome]]);
  for (const { hostCampusId, lessons } of partTime) workloads.set(hostCampusId, (workloads.get(hostCampusId) ?? 0) + lessons);
  const all = [...workloads.values()].reduce((sum, workload) => sum + workload, 0);
  if (all === 0) return [];
  return [...workloads].map(([campusId, workload]) => ({
    campusId, workload, share: workload / all, days: (schoolDays.length * workload) / all,
  }));
}
