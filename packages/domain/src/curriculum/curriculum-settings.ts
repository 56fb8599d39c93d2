/** What a district sets of the national plan: the figures that nobody here could read (official-rules §3, M). */
import { z } from "zod";
import { Grade } from "./grade";
import type { LearningArea } from "./learning-area";

export const setAreas = ["morality", "history-geography", "information"] as const satisfies readonly LearningArea[];
export type SetArea = (typeof setAreas)[number];
export const setCourses = ["history", "geography", "physics", "chemistry", "biology"] as const;
export type SetCourse = (typeof setCourses)[number];

const Percent = z.number().min(0).max(30);
const byArea = z.object({ morality: Percent, "history-geography": Percent, information: Percent });
const byCourse = z.object({ history: Grade, geography: Grade, physics: Grade, chemistry: Grade, biology: Grade });

export const CurriculumSettings = z.object({
  /** Per cent of nine years. */
  curriculumShareLeast: byArea,
  curriculumShareMost: byArea,
  curriculumCourseFrom: byCourse,
  curriculumCourseUntil: byCourse,
});
export type CurriculumSettings = z.infer<typeof CurriculumSettings>;

export const defaultCurriculumSettings: CurriculumSettings = {
  curriculumShareLeast: { morality: 6, "history-geography": 3, information: 1 },
  curriculumShareMost: { morality: 8, "history-geography": 4, information: 3 },
  curriculumCourseFrom: { history: 7, geography: 7, physics: 8, chemistry: 9, biology: 7 },
  curriculumCourseUntil: { history: 9, geography: 8, physics: 9, chemistry: 9, biology: 8 },
};
