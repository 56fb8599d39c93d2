/**
 * What a forecast is computed from: counts of a campus by subject. Who they are and when they were born is folded away
 * here, in the service; only how many retire in which school year goes on to the screen.
 */
import { civilDate, isWithin, type CivilDate, type Period } from "../civil-date";
import type { Stage } from "../school-stage";
import { forecastYears, type PupilYear } from "./pupil-projection";
import type { CampusStage } from "./reallocation-facts";
import { retirementRule, type Sex } from "./retirement";
import { retirementWindow } from "./retirement-window";

/** Today, then each 1 September. */
export function forecastPoints(on: CivilDate, presentYear: number): CivilDate[] {
  return [on, ...Array.from({ length: forecastYears }, (_none, index) => civilDate(`${presentYear + 1 + index}-09-01`))];
}

/** One stay at a campus: in force today, or arranged for a day ahead. */
export interface StaffStay {
  readonly campusId: string;
  /** Null when the staff list does not say. */
  readonly subject: string | null;
  readonly bornOn: CivilDate | null;
  readonly sex: Sex | null;
  readonly startsOn: CivilDate;
  /** The end of the stay or of the contract, whichever is first, where one is on record. */
  readonly endsOn: CivilDate | null;
  /** Pregnancy, nursing and serious illness, as recorded. */
  readonly leave: readonly Period[];
}

/** Retirements between one point and the next; the first number also holds whoever is past the day and still in post. */
export interface RetirementCounts {
  readonly earliest: readonly number[];
  readonly statutory: readonly number[];
  readonly latest: readonly number[];
}

export interface ForecastCell {
  readonly subject: string | null;
  readonly inPost: number;
  /** Still in post today after the statutory day: their papers should be looked at. */
  readonly overdue: number;
  /** Without a date of birth or sex on the list: they are in post, and never counted as retiring. */
  readonly unknownBirth: number;
  readonly retiring: RetirementCounts;
  /** Stays and contracts that end before their holder retires. */
  readonly ending: readonly number[];
  readonly arriving: readonly number[];
  /** On leave on record at each point, today included. */
  readonly onLeave: readonly number[];
}

export interface ForecastCampus {
  readonly campusId: string;
  readonly name: string;
  readonly entityId: string;
  readonly entityName: string;
  readonly stage: CampusStage;
  readonly classes: number | null;
  /** By stage that is taught; null while pupils were not reported: then nothing is forecast for the campus. */
  readonly pupils: Readonly<Partial<Record<Stage, readonly PupilYear[]>>> | null;
  readonly cells: readonly ForecastCell[];
}

export interface ForecastFacts {
  readonly points: readonly CivilDate[];
  readonly campuses: readonly ForecastCampus[];
}

interface Tally {
  inPost: number;
  overdue: number;
  unknownBirth: number;
  earliest: number[];
  statutory: number[];
  latest: number[];
  ending: number[];
  arriving: number[];
  onLeave: number[];
}

function emptyTally(flows: number): Tally {
  const zeros = () => Array.from({ length: flows }, () => 0);
  return {
    inPost: 0, overdue: 0, unknownBirth: 0,
    earliest: zeros(), statutory: zeros(), latest: zeros(), ending: zeros(), arriving: zeros(), onLeave: [0, ...zeros()],
  };
}

const addTo = (counts: number[], index: number): void => {
  if (index >= 0 && index < counts.length) counts[index] = (counts[index] ?? 0) + 1;
};

/** The cells of each campus, by subject. */
export function foldStays(stays: readonly StaffStay[], points: readonly CivilDate[]): Map<string, ForecastCell[]> {
  const tallies = new Map<string, Map<string | null, Tally>>();
  for (const stay of stays) {
    const ofCampus = tallies.get(stay.campusId) ?? new Map<string | null, Tally>();
    const tally = ofCampus.get(stay.subject) ?? emptyTally(points.length - 1);
    tallies.set(stay.campusId, ofCampus.set(stay.subject, tally));
    tallyStay(tally, stay, points);
  }
  return new Map(
    [...tallies].map(([campusId, ofCampus]) => [
      campusId,
      [...ofCampus].map(([subject, { earliest, statutory, latest, ...counts }]): ForecastCell => ({
        subject, ...counts, retiring: { earliest, statutory, latest },
      })),
    ]),
  );
}

function tallyStay(tally: Tally, stay: StaffStay, points: readonly CivilDate[]): void {
  const { startsOn, endsOn, bornOn, sex } = stay;
  const today = points[0];
  if (today === undefined) return;
  /** The flow that a day falls into: up to and with the 1 September that ends it. */
  const flowOf = (day: CivilDate): number => points.findIndex((point, index) => index > 0 && day <= point) - 1;
  const begins = startsOn > today ? flowOf(startsOn) : 0;
  if (begins < 0) return;
  if (startsOn <= today) tally.inPost += 1;
  else addTo(tally.arriving, begins);
  const isKnown = bornOn !== null && sex !== null;
  // Most are too young by years: six thousand windows would be computed for a few hundred.
  const isNear = isKnown && Number(bornOn.slice(0, 4)) + retirementRule.ageBefore[sex] <= Number(points.at(-1)?.slice(0, 4));
  const window = isNear ? retirementWindow(bornOn, sex) : undefined;
  if (!isKnown) tally.unknownBirth += 1;
  else if (window && window.statutory <= today && startsOn <= today) tally.overdue += 1;
  const isEndingFirst = endsOn !== null && (window === undefined || endsOn < window.statutory);
  // Nobody leaves before having come; what lies behind the last point is not counted.
  const leaves = (day: CivilDate) => (flowOf(day) < 0 ? -1 : Math.max(begins, flowOf(day)));
  if (isEndingFirst) addTo(tally.ending, leaves(endsOn));
  else if (window) {
    addTo(tally.earliest, leaves(window.earliest));
    addTo(tally.statutory, leaves(window.statutory));
    addTo(tally.latest, leaves(window.latest));
  }
  const leavesOn = isEndingFirst ? endsOn : (window?.statutory ?? null);
  for (const [index, point] of points.entries()) {
    const isHere = startsOn <= point && (leavesOn === null || leavesOn > point);
    // Leave without an end is leave today; how long it goes on is not for us to guess.
    const isAway = stay.leave.some((period) => isWithin(period, point) && (index === 0 || period.endsOn !== null));
    if (isHere && isAway) addTo(tally.onLeave, index);
  }
}
