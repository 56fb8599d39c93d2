/**
 * The objective: Σ CV² over stages and measures.
 * Teachers are only moved, so a stage's total C of a measure and with it the mean is constant; then
 * CV² = Σ f_i(c_i) with f_i(c) = (n_i/N) (c N / (n_i C) − 1)²: separable, convex, and c_i a whole number.
 * A chord between each two neighbouring whole numbers is therefore exact in a linear model, not an approximation.
 */
import type { CampusId } from "@qitong/domain";
import { indexOf, staffMeasures, type CampusIndex, type CampusStage, type ReallocationFacts, type StaffMeasure } from "@qitong/domain/staffing";

export interface ImbalanceTerm {
  readonly campusId: CampusId;
  readonly measure: StaffMeasure;
  readonly count: number;
  /** The count at which the campus equals the mean. */
  readonly ideal: number;
  readonly valueAt: (count: number) => number;
}

function termsOf(stage: readonly CampusIndex[], measure: StaffMeasure): ImbalanceTerm[] {
  const isUnknown = stage.some(({ campus, unknown }) => unknown[measure] > 0 || campus.pupils <= 0);
  const total = stage.reduce((sum, { counts }) => sum + counts[measure], 0);
  if (isUnknown || total === 0) return [];
  const pupils = stage.reduce((sum, { campus }) => sum + campus.pupils, 0);
  return stage.map(({ campus, counts }) => {
    const share = campus.pupils / pupils;
    const ideal = total * share;
    return {
      campusId: campus.campusId,
      measure,
      count: counts[measure],
      ideal,
      valueAt: (count) => share * (count / ideal - 1) ** 2,
    };
  });
}

/** Measures that the facts do not give for every campus of a stage have no CV and are left out, as on the board. */
export function imbalanceTerms(facts: ReallocationFacts): ImbalanceTerm[] {
  const stages = new Map<CampusStage, CampusIndex[]>();
  for (const campus of indexOf(facts).campuses.values()) {
    const stage = stages.get(campus.campus.stage);
    if (stage) stage.push(campus);
    else stages.set(campus.campus.stage, [campus]);
  }
  return [...stages.values()].flatMap((stage) => staffMeasures.flatMap((measure) => termsOf(stage, measure)));
}
