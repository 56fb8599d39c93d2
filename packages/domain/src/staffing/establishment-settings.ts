/**
 * The figures by which establishment and posts are judged (official-rules §4), each with its source. They are the
 * district's to set: provinces have norms of their own.
 */
import { z } from "zod";
import type { Stage } from "../school-stage";

const ratio = z.number().min(5).max(40);
const percent = z.number().min(0).max(100);
/** Null: no largest share is set for this title. */
const cap = percent.nullable();

export const PupilsPerStaff = z.object({ primary: ratio, junior: ratio });
export type PupilsPerStaff = z.infer<typeof PupilsPerStaff>;

/** Titles that posts are counted by; who has none yet holds no post of a grade. */
export const gradedTitles = ["full-senior", "senior", "first", "second", "third"] as const;
export type GradedTitle = (typeof gradedTitles)[number];

export const TitleShares = z.object({ "full-senior": cap, senior: cap, first: cap, second: cap, third: cap });
export type TitleShares = z.infer<typeof TitleShares>;

export const EstablishmentSettings = z.object({
  /** 生师比: pupils for each member of staff (教职工, not only teachers). */
  pupilsPerStaff: PupilsPerStaff,
  /** 非教学人员 as a largest share of the staff, in percent. */
  nonTeachingShare: z.object({ primary: percent, junior: percent }),
  /** 岗位结构比例: largest share of the approved posts for each title, in percent. */
  titleSharesPrimary: TitleShares,
  titleSharesJunior: TitleShares,
});
export type EstablishmentSettings = z.infer<typeof EstablishmentSettings>;

export const defaultEstablishmentSettings: EstablishmentSettings = {
  pupilsPerStaff: { primary: 19, junior: 13.5 },
  nonTeachingShare: { primary: 9, junior: 15 },
  titleSharesPrimary: { "full-senior": null, senior: 10, first: 45, second: null, third: null },
  titleSharesJunior: { "full-senior": null, senior: 20, first: 45, second: null, third: null },
};

interface Source {
  readonly source: string;
  readonly certainty: "S" | "M";
}

/** Shares of titles are set by each province with the city; no document was at hand, so the defaults are only a start. */
const localShares: Source = { source: "省、市中小学岗位结构比例（本区以当地文件为准）", certainty: "M" };

export const establishmentSources = {
  pupilsPerStaff: { source: "中小学教职工编制标准", certainty: "S" },
  nonTeachingShare: { source: "中小学教职工编制标准", certainty: "S" },
  titleSharesPrimary: localShares,
  titleSharesJunior: localShares,
} as const satisfies Record<keyof EstablishmentSettings, Source>;

export function titleSharesOf(stage: Stage, settings: EstablishmentSettings): TitleShares {
  return stage === "primary" ? settings.titleSharesPrimary : settings.titleSharesJunior;
}
