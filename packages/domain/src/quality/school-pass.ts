/** One unit against its thresholds, and whether it passes as a school. */
import { isMissing, type MissingReason } from "./amount";
import { indicatorIds, indicators, schoolPassRule, type IndicatorId } from "./indicator";
import type { UnitResources } from "./unit-resources";

export type UnitIndicator =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly threshold: number;
      readonly met: boolean;
      /** Above the threshold is positive. */
      readonly headRoom: number;
      readonly shareOfThreshold: number;
    }
  | {
      readonly kind: "missing";
      readonly measure: IndicatorId | "pupils";
      readonly reason: MissingReason;
      readonly at: readonly string[];
    };

/** Rounding in the last binary digit decides nothing. */
const tolerance = 1e-9;

export function unitIndicator(unit: UnitResources, id: IndicatorId): UnitIndicator {
  const { pupils } = unit;
  const amount = unit.resources[id];
  if (isMissing(pupils)) {
    return { kind: "missing", measure: "pupils", reason: pupils.missing, at: pupils.at ?? [unit.unitId] };
  }
  if (isMissing(amount)) {
    return { kind: "missing", measure: id, reason: amount.missing, at: amount.at ?? [unit.unitId] };
  }
  if (pupils <= 0) return { kind: "missing", measure: "pupils", reason: "no-pupils", at: [unit.unitId] };
  const { perPupils, threshold } = indicators[id];
  const least = threshold[unit.stage];
  // Multiplied first: 9 / 1000 × 100 is 0.8999… in floating point and would miss a threshold of 0.9.
  const value = (amount * perPupils) / pupils;
  return {
    kind: "value",
    value,
    threshold: least,
    met: value >= least - tolerance,
    headRoom: value - least,
    shareOfThreshold: value / least,
  };
}

export type SchoolPass =
  | { readonly kind: "passes"; readonly notMet: readonly IndicatorId[] }
  | { readonly kind: "fails"; readonly notMet: readonly IndicatorId[]; readonly below85: readonly IndicatorId[] }
  /** What is reported would pass; what is missing decides. */
  | { readonly kind: "undecided"; readonly notMet: readonly IndicatorId[]; readonly missing: readonly IndicatorId[] };

/** At least six of seven met, and the remaining one at 85 % of its threshold or more. */
export function schoolPass(unit: UnitResources): SchoolPass {
  const notMet: IndicatorId[] = [];
  const below85: IndicatorId[] = [];
  const missing: IndicatorId[] = [];
  for (const id of indicatorIds) {
    const result = unitIndicator(unit, id);
    if (result.kind === "missing") missing.push(id);
    else if (!result.met) {
      notMet.push(id);
      if (result.shareOfThreshold < schoolPassRule.leastShareOfRemaining - tolerance) below85.push(id);
    }
  }
  const mayMiss = indicatorIds.length - schoolPassRule.leastMet;
  if (notMet.length > mayMiss || below85.length > 0) return { kind: "fails", notMet, below85 };
  if (missing.length > 0) return { kind: "undecided", notMet, missing };
  return { kind: "passes", notMet };
}
