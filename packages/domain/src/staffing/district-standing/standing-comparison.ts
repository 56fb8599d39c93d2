/** A kept standing against a recount: every figure by its name, so that a difference can be named and never only told. */
import { indicatorIds, type IndicatorId } from "../../quality";
import type { Stage } from "../../school-stage";
import { stages } from "../../school-stage";
import { planStatuses, type PlanStatus } from "../transfer-plan";
import { rotationFigures, type DistrictStanding, type IndicatorStanding, type RotationStanding } from "./district-standing";

export const standingCounts = ["schools", "campuses", "teachers", "pupils"] as const;
export const indicatorFigures = ["byCampus", "byEntity", "within", "missing"] as const satisfies readonly (keyof IndicatorStanding)[];

export type StandingFigure =
  | { readonly kind: "count"; readonly name: (typeof standingCounts)[number] }
  | { readonly kind: "rotation"; readonly name: keyof RotationStanding }
  | { readonly kind: "imbalance"; readonly name: keyof DistrictStanding["imbalance"] }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "indicator"; readonly stage: Stage; readonly id: IndicatorId; readonly name: (typeof indicatorFigures)[number] }
  | { readonly kind: "plans"; readonly status: PlanStatus };

export type FigureValue = number | string | boolean | null;

export interface StandingDifference {
  readonly figure: StandingFigure;
  readonly kept: FigureValue;
  readonly counted: FigureValue;
}

const everyFigure: readonly StandingFigure[] = [
  ...standingCounts.map((name) => ({ kind: "count", name }) as const),
  ...rotationFigures.map((name) => ({ kind: "rotation", name }) as const),
  ...(["value", "known", "all"] as const).map((name) => ({ kind: "imbalance", name }) as const),
  ...stages.flatMap((stage): StandingFigure[] => [
    { kind: "stage", stage },
    ...indicatorIds.flatMap((id) => indicatorFigures.map((name) => ({ kind: "indicator", stage, id, name }) as const)),
  ]),
  ...planStatuses.map((status) => ({ kind: "plans", status }) as const),
];

/** A stage that the district does not have has no figures: null, as what was not reported. */
export function figureOf(standing: DistrictStanding, figure: StandingFigure): FigureValue {
  switch (figure.kind) {
    case "count":
      return standing[figure.name];
    case "rotation":
      return standing.rotation[figure.name];
    case "imbalance":
      return standing.imbalance[figure.name];
    case "stage":
      return standing.stages.find(({ stage }) => stage === figure.stage)?.campuses ?? null;
    case "indicator":
      return standing.stages.find(({ stage }) => stage === figure.stage)?.indicators[figure.id][figure.name] ?? null;
    case "plans":
      return standing.plans[figure.status];
  }
}

/** Exactly: both are sums over the same rows in the same order, so not even the last bit may differ. */
export function compareStandings(kept: DistrictStanding, counted: DistrictStanding): StandingDifference[] {
  return everyFigure.flatMap((figure) => {
    const [was, is] = [figureOf(kept, figure), figureOf(counted, figure)];
    return was === is ? [] : [{ figure, kept: was, counted: is }];
  });
}
