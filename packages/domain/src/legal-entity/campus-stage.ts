/** The kind of a school by the stages that it teaches: 小学, 初中, 九年一贯. */
import { z } from "zod";

export const campusStages = ["primary", "junior", "nine-year"] as const;
export const CampusStage = z.enum(campusStages);
export type CampusStage = z.infer<typeof CampusStage>;

/** The kind of a school that teaches all that its campuses teach. */
export function combinedStage(campuses: readonly [CampusStage, ...CampusStage[]]): CampusStage {
  const [first, ...others] = campuses;
  return others.every((stage) => stage === first) ? first : "nine-year";
}
