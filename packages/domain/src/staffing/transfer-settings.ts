/**
 * The figures that a district may set for rotation and transfer plans, with the defaults of the rules page.
 * `rotationSources` says where each default comes from; figures marked "district" are nobody's law.
 */
import { z } from "zod";
import { fairnessModes } from "./fairness";

const share = z.number().min(0).max(1);

export const RotationSettings = z.object({
  /** Unbroken full years at one school before a teacher is eligible. */
  leastYearsAtOneSchool: z.int().min(0).max(30),
  /** A teacher who retires within so many years is exempt. */
  nearRetirementYears: z.int().min(0).max(10),
  exempt: z.object({ pregnant: z.boolean(), nursing: z.boolean(), ill: z.boolean() }),
  classHeadsMayMove: z.boolean(),
});
export type RotationSettings = z.infer<typeof RotationSettings>;

export const TransferSettings = RotationSettings.extend({
  /** At least this share of the base rotates in a school year. */
  quotaShare: share,
  /** And not more than this share; a larger upheaval is not wanted. */
  quotaCeiling: share,
  /** What the shares are of: the eligible teachers, or all of them (one province). */
  quotaBase: z.enum(["eligible", "all"]),
  /** Least share of backbone teachers among those who rotate. */
  backboneShare: share,
  /** Whether a move between two campuses of one legal entity counts towards the quota. */
  insideEntityCounts: z.boolean(),
  /** Null: no limit. With a limit, a campus without a location cannot take part. */
  commuteLimitMinutes: z.number().positive().max(240).nullable(),
  commuteSpeedKmh: z.number().positive().max(120),
  /** Road distance over distance as the crow flies. */
  roadFactor: z.number().min(1).max(3),
  /** How far the number of teachers of a campus may change, up or down; null: no limit. */
  headCountChangeLimit: z.int().min(0).nullable(),
  /** At most k moves; null: only the ceiling. */
  mostMoves: z.int().min(0).nullable(),
  /** Offer first the plan that uses campus pairs as far as it can. */
  pairsFirst: z.boolean(),
  /** What becomes of a move of someone who has rotated before others did; plans from before the rule are warned. */
  fairness: z.enum(fairnessModes).default("warn"),
}).refine((settings) => settings.quotaShare <= settings.quotaCeiling, { path: ["quotaCeiling"], error: "below-quota-share" });
export type TransferSettings = z.infer<typeof TransferSettings>;

export const defaultTransferSettings: TransferSettings = {
  leastYearsAtOneSchool: 6,
  nearRetirementYears: 5,
  exempt: { pregnant: true, nursing: true, ill: true },
  classHeadsMayMove: false,
  quotaShare: 0.1,
  quotaCeiling: 0.15,
  quotaBase: "eligible",
  backboneShare: 0.2,
  insideEntityCounts: true,
  commuteLimitMinutes: 45,
  commuteSpeedKmh: 25,
  roadFactor: 1.3,
  headCountChangeLimit: 5,
  mostMoves: null,
  pairsFirst: true,
  fairness: "warn",
};

interface Source {
  readonly source: string;
  readonly certainty: "S" | "M" | "district";
}

const rotationNotice: Source = { source: "教师〔2014〕4号", certainty: "S" };
const localRule: Source = { source: "北京、安徽等地实施办法", certainty: "S" };
const districtChoice: Source = { source: "district", certainty: "district" };

export const rotationSources = {
  leastYearsAtOneSchool: localRule,
  nearRetirementYears: localRule,
  exempt: localRule,
  classHeadsMayMove: districtChoice,
  quotaShare: rotationNotice,
  quotaCeiling: districtChoice,
  quotaBase: rotationNotice,
  backboneShare: rotationNotice,
  insideEntityCounts: districtChoice,
  commuteLimitMinutes: districtChoice,
  commuteSpeedKmh: districtChoice,
  roadFactor: districtChoice,
  headCountChangeLimit: districtChoice,
  mostMoves: districtChoice,
  pairsFirst: districtChoice,
  fairness: districtChoice,
} as const satisfies Record<keyof TransferSettings, Source>;
