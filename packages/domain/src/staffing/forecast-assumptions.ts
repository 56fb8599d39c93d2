/** What an official may assume about the years ahead, and a named set of it (方案) that the district shares. */
import { z } from "zod";
import { DistrictId } from "../identifier";
import { PupilsPerStaff } from "./establishment-settings";

const share = (most: number) => z.number().min(0).max(most);

export const ForecastAssumptions = z.object({
  /** More or fewer pupils each year, on top of what is entered or moved up. */
  pupilGrowth: z.number().min(-0.2).max(0.2),
  /** Of the staff that are absent at least; what is on record counts where it is more. */
  leaveRate: share(0.3),
  /** Of the staff that leave in a year for other reasons than age. */
  resignationRate: share(0.3),
  /** Taken on in a year in the whole area looked at, each where the lack is greatest. */
  hiresPerYear: z.int().min(0).max(1000),
  pupilsPerStaff: PupilsPerStaff,
  /** Of those who may: retire at the earliest day, at the latest day; the rest at the statutory one. */
  earliestShare: share(1),
  latestShare: share(1),
});
export type ForecastAssumptions = z.infer<typeof ForecastAssumptions>;

/** Nothing is assumed beyond what is on record: the base that every set is compared with. */
export function baseAssumptions(pupilsPerStaff: PupilsPerStaff): ForecastAssumptions {
  return { pupilGrowth: 0, leaveRate: 0, resignationRate: 0, hiresPerYear: 0, pupilsPerStaff, earliestShare: 0, latestShare: 0 };
}

export type AssumptionRefusal = { readonly kind: "flexible-shares-above-one"; readonly field: "latestShare"; readonly sum: number };

export function findAssumptionRefusals({ earliestShare, latestShare }: ForecastAssumptions): AssumptionRefusal[] {
  const sum = earliestShare + latestShare;
  return sum > 1 + 1e-9 ? [{ kind: "flexible-shares-above-one", field: "latestShare", sum }] : [];
}

export const longestScenarioName = 40;

export const NewForecastScenario = z.object({
  districtId: DistrictId,
  name: z.string().max(100).transform((typed) => typed.normalize("NFKC").trim()),
  assumptions: ForecastAssumptions,
});
export type NewForecastScenario = z.infer<typeof NewForecastScenario>;

export type ScenarioRefusal =
  | AssumptionRefusal
  | { readonly kind: "scenario-name-length"; readonly field: "name"; readonly most: number }
  | { readonly kind: "scenario-name-taken"; readonly field: "name"; readonly name: string };

/** A set is never changed under its name: others may have printed it. A new one takes another name. */
export function findScenarioRefusals(wish: Omit<NewForecastScenario, "districtId">, names: readonly string[]): ScenarioRefusal[] {
  const refusals: ScenarioRefusal[] = [...findAssumptionRefusals(wish.assumptions)];
  if (wish.name.length < 2 || wish.name.length > longestScenarioName) {
    refusals.push({ kind: "scenario-name-length", field: "name", most: longestScenarioName });
  }
  if (names.includes(wish.name)) refusals.push({ kind: "scenario-name-taken", field: "name", name: wish.name });
  return refusals;
}
