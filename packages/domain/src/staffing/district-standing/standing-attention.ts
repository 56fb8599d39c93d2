/** What a province would look at first: which rule a district misses, and how current its figures are. */
import type { CivilDate } from "../../civil-date";
import { indicatorIds, type IndicatorId } from "../../quality";
import type { Stage } from "../../school-stage";
import type { Words } from "../vocabulary";
import type { DistrictStanding } from "./district-standing";

/**
 * current: counted for today and nothing has been written since. changed: something was written. earlier-day: counted for a day
 * before, so that years and periods may have ended. never: not counted yet.
 */
export const standingStates = ["current", "changed", "earlier-day", "never"] as const;
export type StandingState = (typeof standingStates)[number];

export function standingState(countedFor: CivilDate | null, hasChanged: boolean, today: CivilDate): StandingState {
  if (countedFor === null) return "never";
  if (countedFor !== today) return "earlier-day";
  return hasChanged ? "changed" : "current";
}

export type Attention =
  | { readonly kind: "over-limit"; readonly indicators: readonly { readonly stage: Stage; readonly id: IndicatorId }[] }
  | { readonly kind: "moves-short"; readonly by: number }
  | { readonly kind: "backbone-short"; readonly by: number }
  | { readonly kind: "figures-missing"; readonly indicators: number };

export const attentionKinds = ["over-limit", "moves-short", "backbone-short", "figures-missing"] as const satisfies readonly Attention["kind"][];
export const attentionWords = {
  "over-limit": { zh: "差异系数超限", en: "Coefficient over the limit" },
  "moves-short": { zh: "交流人数未达到", en: "Too few rotated" },
  "backbone-short": { zh: "骨干占比未达到", en: "Too few backbone teachers" },
  "figures-missing": { zh: "指标缺数据", en: "Indicators without data" },
} as const satisfies Record<Attention["kind"], Words>;

export function attentionOf({ stages, rotation }: Pick<DistrictStanding, "stages" | "rotation">): Attention[] {
  const cells = stages.flatMap(({ stage, indicators }) => indicatorIds.map((id) => ({ stage, id, ...indicators[id] })));
  const over = cells.filter(({ within }) => within === false).map(({ stage, id }) => ({ stage, id }));
  const missing = cells.filter((cell) => cell.missing > 0).length;
  const found: Attention[] = [];
  if (over.length > 0) found.push({ kind: "over-limit", indicators: over });
  if (rotation.moved < rotation.needed) found.push({ kind: "moves-short", by: rotation.needed - rotation.moved });
  if (rotation.backbone < rotation.backboneNeeded) found.push({ kind: "backbone-short", by: rotation.backboneNeeded - rotation.backbone });
  if (missing > 0) found.push({ kind: "figures-missing", indicators: missing });
  return found;
}

export interface RankedDistrict {
  readonly name: string;
  readonly standing: DistrictStanding | null;
}

/** More of the first, then of the second …: limits before shares, shares before what was not reported. */
function weights({ standing }: RankedDistrict): readonly number[] {
  if (standing === null) return [-1];
  const found = attentionOf(standing);
  const over = found.find((one) => one.kind === "over-limit");
  const moves = found.find((one) => one.kind === "moves-short");
  const missing = found.find((one) => one.kind === "figures-missing");
  return [
    over?.kind === "over-limit" ? over.indicators.length : 0,
    // As a share of what is needed, so that a large district is not worse for being large.
    moves?.kind === "moves-short" ? moves.by / standing.rotation.needed : 0,
    found.some(({ kind }) => kind === "backbone-short") ? 1 : 0,
    missing?.kind === "figures-missing" ? missing.indicators : 0,
    standing.imbalance.value ?? -1,
  ];
}

/** Districts in the order in which they need attention; those not counted yet come last, as nothing is known of them. */
export function byAttention<District extends RankedDistrict>(districts: readonly District[]): District[] {
  const weighed = districts.map((district) => ({ district, weight: weights(district) }));
  weighed.sort((a, b) => {
    for (let index = 0; index < Math.max(a.weight.length, b.weight.length); index += 1) {
      const difference = (b.weight[index] ?? 0) - (a.weight[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.district.name < b.district.name ? -1 : a.district.name > b.district.name ? 1 : 0;
  });
  return weighed.map(({ district }) => district);
}
