/**
 * The usual weekly load of a teacher in lessons (周课时). No national norm was found; these are one province's figures
 * (official-rules §4, S), and every district may set its own.
 */
import { z } from "zod";
import type { CampusStage } from "./reallocation-facts";

export const loadGroups = ["primaryMain", "primarySecond", "primaryOther", "juniorMain", "juniorSecond", "juniorOther"] as const;
export type LoadGroup = (typeof loadGroups)[number];

const lessons = z.int().min(1).max(30);
const byGroup = z.object({
  primaryMain: lessons, primarySecond: lessons, primaryOther: lessons, juniorMain: lessons, juniorSecond: lessons, juniorOther: lessons,
});
export type LoadByGroup = z.infer<typeof byGroup>;

export const LoadSettings = z.object({
  weeklyLoadLeast: byGroup,
  weeklyLoadMost: byGroup,
  /** 班主任工作量: the share of a full load that leading a class counts as. */
  classHeadLoadShare: z.number().min(0).max(1),
});
export type LoadSettings = z.infer<typeof LoadSettings>;

export const defaultLoadSettings: LoadSettings = {
  weeklyLoadLeast: { primaryMain: 14, primarySecond: 16, primaryOther: 18, juniorMain: 10, juniorSecond: 12, juniorOther: 14 },
  weeklyLoadMost: { primaryMain: 16, primarySecond: 18, primaryOther: 20, juniorMain: 12, juniorSecond: 14, juniorOther: 16 },
  classHeadLoadShare: 0.5,
};

export const loadSource = { source: "某省教师周课时标准（全国无统一标准）", certainty: "S" } as const;

const primaryGroups: Readonly<Record<string, LoadGroup>> = {
  chinese: "primaryMain", mathematics: "primaryMain",
  english: "primarySecond", morality: "primarySecond", science: "primarySecond", pe: "primarySecond",
};
const juniorGroups: Readonly<Record<string, LoadGroup>> = {
  chinese: "juniorMain", mathematics: "juniorMain", english: "juniorMain", physics: "juniorMain", chemistry: "juniorMain",
  morality: "juniorSecond", history: "juniorSecond", geography: "juniorSecond",
};

export interface LoadNorm {
  readonly least: number;
  readonly most: number;
}

/** The two parts of a nine-year school share their teachers; the primary part is the larger, as in subject-coverage. */
export function loadNorm(stage: CampusStage, subject: string | null, settings: LoadSettings): LoadNorm {
  const groups = stage === "junior" ? juniorGroups : primaryGroups;
  const group = (subject === null ? undefined : groups[subject]) ?? (stage === "junior" ? "juniorOther" : "primaryOther");
  return { least: settings.weeklyLoadLeast[group], most: settings.weeklyLoadMost[group] };
}

/** What leading a class counts as, in lessons: half of the norm's upper end unless the district says otherwise. */
export function classHeadLessons(norm: LoadNorm, settings: LoadSettings): number {
  return norm.most * settings.classHeadLoadShare;
}
