/** What a plan does to the balance: the staff measures of each campus and their CVs, before and after. */
import type { CampusId } from "../identifier";
import { findVariation, type Amount, type Share, type Variation } from "../quality";
import type { CampusStage, ReallocationFacts, TransferMove } from "./reallocation-facts";
import { countsFor, indexOf, staffMeasures, type CampusIndex, type StaffMeasure } from "./reallocation-index";

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface CampusImpact {
  readonly campusId: CampusId;
  readonly incoming: number;
  readonly outgoing: number;
  /** For 100 pupils; missing where the source does not say or the campus has no pupils. */
  readonly perHundredPupils: Readonly<Record<StaffMeasure, BeforeAfter<Amount>>>;
}

export interface MeasureImpact {
  readonly measure: StaffMeasure;
  readonly byCampus: BeforeAfter<Variation<StaffMeasure>>;
  readonly byEntity: BeforeAfter<Variation<StaffMeasure>>;
}

export interface StageImpact {
  readonly stage: CampusStage;
  readonly campuses: readonly CampusImpact[];
  readonly measures: readonly MeasureImpact[];
}

export interface PlanImpact {
  readonly stages: readonly StageImpact[];
  /** Σ CV² across campuses, over the stages and measures that have a number: what the optimiser minimises. */
  readonly imbalance: BeforeAfter<number>;
}

interface Tally {
  readonly index: CampusIndex;
  readonly change: Record<StaffMeasure, number>;
  /** Teachers who leave or come and of whom the source does not say whether they count. */
  readonly unknownChange: Record<StaffMeasure, number>;
  incoming: number;
  outgoing: number;
}

type Moment = "before" | "after";

const nought = (): Record<StaffMeasure, number> => ({ teachers: 0, degree: 0, backbone: 0, peArts: 0 });

function tallyMoves(moves: readonly TransferMove[], facts: ReallocationFacts): Map<CampusId, Tally> {
  const { teachers, campuses } = indexOf(facts);
  const tallies = new Map<CampusId, Tally>();
  for (const [campusId, index] of campuses) {
    tallies.set(campusId, { index, change: nought(), unknownChange: nought(), incoming: 0, outgoing: 0 });
  }
  for (const move of moves) {
    const teacher = teachers.get(move.personId);
    const from = tallies.get(move.fromCampusId);
    const to = tallies.get(move.toCampusId);
    if (!teacher || !from || !to) continue;
    from.outgoing += 1;
    to.incoming += 1;
    for (const measure of staffMeasures) {
      const counted = countsFor(teacher, measure);
      const field = counted === null ? "unknownChange" : "change";
      from[field][measure] -= counted ?? 1;
      to[field][measure] += counted ?? 1;
    }
  }
  return tallies;
}

function amountAt({ index, change, unknownChange }: Tally, measure: StaffMeasure, moment: Moment): Amount {
  const unknown = index.unknown[measure] + (moment === "after" ? unknownChange[measure] : 0);
  if (unknown > 0) return { missing: "not-in-source" };
  return index.counts[measure] + (moment === "after" ? change[measure] : 0);
}

function perHundredPupils(tally: Tally, measure: StaffMeasure, moment: Moment): Amount {
  const amount = amountAt(tally, measure, moment);
  if (typeof amount !== "number") return amount;
  const { pupils } = tally.index.campus;
  return pupils > 0 ? (amount * 100) / pupils : { missing: "no-pupils" };
}

const bothMoments = <T>(at: (moment: Moment) => T): BeforeAfter<T> => ({ before: at("before"), after: at("after") });

function campusImpact(tally: Tally): CampusImpact {
  const both = (measure: StaffMeasure): BeforeAfter<Amount> => bothMoments((moment) => perHundredPupils(tally, measure, moment));
  return {
    campusId: tally.index.campus.campusId,
    incoming: tally.incoming,
    outgoing: tally.outgoing,
    perHundredPupils: { teachers: both("teachers"), degree: both("degree"), backbone: both("backbone"), peArts: both("peArts") },
  };
}

function campusShares(tallies: readonly Tally[], measure: StaffMeasure, moment: Moment): Share[] {
  return tallies.map((tally) => ({
    unitId: tally.index.campus.campusId,
    pupils: tally.index.campus.pupils,
    resource: amountAt(tally, measure, moment),
  }));
}

function entityShares(tallies: readonly Tally[], measure: StaffMeasure, moment: Moment): Share[] {
  const entities = new Map<string, { unitId: string; pupils: number; resource: Amount }>();
  for (const tally of tallies) {
    const { entityId, pupils } = tally.index.campus;
    const amount = amountAt(tally, measure, moment);
    const sum = entities.get(entityId);
    if (!sum) entities.set(entityId, { unitId: entityId, pupils, resource: amount });
    else {
      sum.pupils += pupils;
      if (typeof amount !== "number") sum.resource = amount;
      else if (typeof sum.resource === "number") sum.resource += amount;
    }
  }
  return [...entities.values()];
}

function stageImpact(stage: CampusStage, tallies: readonly Tally[]): StageImpact {
  return {
    stage,
    campuses: tallies.map(campusImpact),
    measures: staffMeasures.map((measure) => ({
      measure,
      byCampus: bothMoments((moment) => findVariation(campusShares(tallies, measure, moment), measure)),
      byEntity: bothMoments((moment) => findVariation(entityShares(tallies, measure, moment), measure)),
    })),
  };
}

function imbalanceOf(stages: readonly StageImpact[], grouping: "byCampus" | "byEntity", moment: Moment): number {
  let sum = 0;
  for (const { measures } of stages) {
    for (const measure of measures) {
      const variation = measure[grouping][moment];
      if (variation.kind === "value") sum += variation.value ** 2;
    }
  }
  return sum;
}

const stageOrder = ["primary", "junior", "nine-year"] as const satisfies readonly CampusStage[];

export function planImpact(moves: readonly TransferMove[], facts: ReallocationFacts): PlanImpact {
  const tallies = [...tallyMoves(moves, facts).values()];
  const stages = stageOrder.flatMap((stage) => {
    const ofStage = tallies.filter((tally) => tally.index.campus.stage === stage);
    return ofStage.length > 0 ? [stageImpact(stage, ofStage)] : [];
  });
  return { stages, imbalance: bothMoments((moment) => imbalanceOf(stages, "byCampus", moment)) };
}

/** Σ CV² across legal entities: a merger changes it by itself, moves within an entity do not. */
export function entityImbalanceOf({ stages }: Pick<PlanImpact, "stages">): BeforeAfter<number> {
  return bothMoments((moment) => imbalanceOf(stages, "byEntity", moment));
}
