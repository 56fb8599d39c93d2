/** Which figures a suggestion cannot balance, because some campus leaves them open: the optimiser passes over them. */
import type { CampusId } from "../identifier";
import type { CampusStage, ReallocationFacts } from "./reallocation-facts";
import { planImpact } from "./reallocation-impact";
import type { StaffMeasure } from "./reallocation-index";

export interface LeftOutMeasure {
  readonly stage: CampusStage;
  readonly measure: StaffMeasure;
  /** Where it is not known; with what is filled in there, the figure is there for the whole stage. */
  readonly campusIds: readonly CampusId[];
}

export function leftOutMeasures(facts: ReallocationFacts): LeftOutMeasure[] {
  return planImpact([], facts).stages.flatMap(({ stage, measures, campuses }) =>
    measures.flatMap(({ measure, byCampus }): LeftOutMeasure[] => {
      if (byCampus.before.kind !== "missing") return [];
      const unknown = new Set(byCampus.before.missing.map(({ unitId }) => unitId));
      return [{ stage, measure, campusIds: campuses.map(({ campusId }) => campusId).filter((campusId) => unknown.has(campusId)) }];
    }),
  );
}
