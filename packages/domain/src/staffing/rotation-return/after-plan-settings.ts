/** What a district sets for the time after a plan has taken effect. No document that was read fixes these: each is the district's own. */
import { z } from "zod";

export const AfterPlanSettings = z.object({
  /** 交流期限: school years until a rotated teacher returns. */
  rotationYears: z.int().min(1).max(6),
  /** So many weeks before the end it is on the lists of who has to decide. */
  rotationEndWeeks: z.int().min(1).max(52),
  /** A handover note is due so many days before the plan's day. */
  handoverNoteDays: z.int().min(0).max(60),
  /** Whether a mentor has to have at least the mentee's title; else it is only pointed out. */
  mentorTitleRequired: z.boolean(),
});
export type AfterPlanSettings = z.infer<typeof AfterPlanSettings>;

export const defaultAfterPlanSettings: AfterPlanSettings = {
  rotationYears: 2,
  rotationEndWeeks: 12,
  handoverNoteDays: 5,
  mentorTitleRequired: false,
};
