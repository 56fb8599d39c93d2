/** What the service answers, and the small readings that the parts share. */
import type { ForecastAssumptions } from "@qitong/domain/staffing";
import { formatNumber, type Language } from "@qitong/ui";
import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["forecast"];
export type Facts = Answers["facts"];
export type Scenario = Answers["scenarios"][number];

/** One digit: expected numbers are not whole, and parts should be seen to add up. */
export const tenths = (language: Language, value: number): string => formatNumber(language, value, 1);

export const isSame = (a: ForecastAssumptions, b: ForecastAssumptions): boolean =>
  (["pupilGrowth", "leaveRate", "resignationRate", "hiresPerYear", "earliestShare", "latestShare"] as const).every((key) => a[key] === b[key]) &&
  a.pupilsPerStaff.primary === b.pupilsPerStaff.primary && a.pupilsPerStaff.junior === b.pupilsPerStaff.junior;
