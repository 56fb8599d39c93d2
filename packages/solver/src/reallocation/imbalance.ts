/**
 * The balance goals: Σ CV² over stages and measures, across campuses or across legal entities.
 * Teachers are only moved, so a stage's total C of a measure and with it the mean is constant; then
 * CV² = Σ f_i(c_i) with f_i(c) = (n_i/N) (c N / (n_i C) − 1)²: separable, convex, and c_i a whole number.
 * A chord between each two neighbouring whole numbers is therefore exact in a linear model, not an approximation.
 */
import type { CampusId } from "@qitong/domain";
import { indexOf, staffMeasures, type BalanceGoal, type CampusIndex, type ReallocationFacts, type StaffMeasure } from "@qitong/domain/staffing";
import { groupBy } from "./grouping";

export interface ImbalanceTerm {
  /** One campus, or those of one legal entity in one stage. */
  readonly campusIds: readonly CampusId[];
  readonly measure: StaffMeasure;
  readonly count: number;
  /** The count at which the unit equals the mean. */
  readonly ideal: number;
  readonly valueAt: (count: number) => number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function unitsOf(stage: readonly CampusIndex[], goal: BalanceGoal): CampusIndex[][] {
  if (goal === "campus-balance") return stage.map((campus) => [campus]);
  return [...groupBy(stage, ({ campus }) => campus.entityId).values()];
}

function termsOf(units: readonly (readonly CampusIndex[])[], measure: StaffMeasure): ImbalanceTerm[] {
  const pupilsOf = (unit: readonly CampusIndex[]): number => sum(unit.map(({ campus }) => campus.pupils));
  const countOf = (unit: readonly CampusIndex[]): number => sum(unit.map(({ counts }) => counts[measure]));
  const isUnknown = units.some((unit) => pupilsOf(unit) <= 0 || unit.some(({ unknown }) => unknown[measure] > 0));
  const total = sum(units.map(countOf));
  if (isUnknown || total === 0) return [];
  const pupils = sum(units.map(pupilsOf));
  return units.map((unit) => {
    const share = pupilsOf(unit) / pupils;
    const ideal = total * share;
    return {
      campusIds: unit.map(({ campus }) => campus.campusId),
      measure,
      count: countOf(unit),
      ideal,
      valueAt: (count) => share * (count / ideal - 1) ** 2,
    };
  });
}

/** Measures that the facts do not give for every unit of a stage have no CV and are left out, as on the board. */
export function imbalanceTerms(facts: ReallocationFacts, goal: BalanceGoal): ImbalanceTerm[] {
  const stages = groupBy(indexOf(facts).campuses.values(), ({ campus }) => campus.stage);
  return [...stages.values()].flatMap((stage) => staffMeasures.flatMap((measure) => termsOf(unitsOf(stage, goal), measure)));
}
