/** What is looked at stands in the address, so that a link shows the same board. */
import { findCivilDate, stages, type CivilDate, type Stage } from "@qitong/domain";
import { indicatorIds, type IndicatorId } from "@qitong/domain/quality";

/** In the place of a day: the board is not compared. Absent, it is compared with the day that says most. */
export const noComparison = "none";

export interface BalanceSearch {
  readonly asOf?: CivilDate | undefined;
  readonly compareTo?: CivilDate | typeof noComparison | undefined;
  readonly stage?: Stage | undefined;
  readonly indicator?: IndicatorId | undefined;
  readonly by?: "campus" | "entity" | undefined;
}

const dayIn = (value: unknown): CivilDate | undefined => (typeof value === "string" ? findCivilDate(value) : undefined);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

/** What an address does not say well is as if it were not said. */
export function readBalanceSearch({ asOf, compareTo, stage, indicator, by }: Readonly<Record<string, unknown>>): BalanceSearch {
  return {
    asOf: dayIn(asOf),
    compareTo: compareTo === noComparison ? noComparison : dayIn(compareTo),
    stage: oneOf(stages, stage),
    indicator: oneOf(indicatorIds, indicator),
    by: oneOf(["campus", "entity"], by),
  };
}
