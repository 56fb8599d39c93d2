import { z } from "zod";

/** The local figures of the checklist; a district may set its own. */
export const MergerSettings = z.object({
  mergerNoticeWorkingDays: z.int().min(1).max(60).default(5),
  /** A deadline within so many days is at risk. */
  mergerAtRiskDays: z.int().min(0).max(60).default(7),
});
export type MergerSettings = z.infer<typeof MergerSettings>;
export const defaultMergerSettings: MergerSettings = MergerSettings.parse({});
