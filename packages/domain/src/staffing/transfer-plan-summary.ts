/** One alternative in a line, for the comparison side by side. */
import type { ReallocationFacts, TransferMove } from "./reallocation-facts";
import { planImpact, type BeforeAfter, type StageImpact } from "./reallocation-impact";
import { indexOf, type StaffMeasure } from "./reallocation-index";
import { findMoveRefusals } from "./reallocation-move-rules";
import { countsTowardsQuota, findTransferRefusals, leastOf, transferQuota, type TransferRefusal } from "./reallocation-rules";
import type { TransferSettings } from "./transfer-settings";

export interface MoveCounts {
  readonly moves: number;
  /** Of them, those that count as rotation. */
  readonly counted: number;
  readonly backbone: number;
  readonly backboneNeeded: number;
  readonly insideEntity: number;
  readonly insidePairs: number;
  readonly base: number;
  readonly needed: number;
  readonly most: number;
}

export interface AlternativeSummary extends MoveCounts {
  readonly refusals: readonly TransferRefusal[];
  /** Σ CV² across campuses. */
  readonly imbalance: BeforeAfter<number>;
  readonly stages: readonly StageImpact[];
}

export function countMoves(moves: readonly TransferMove[], facts: ReallocationFacts, settings: TransferSettings): MoveCounts {
  const index = indexOf(facts);
  const pairs = new Set(facts.pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  let counted = 0;
  let backbone = 0;
  let insideEntity = 0;
  let insidePairs = 0;
  for (const move of moves) {
    const { sound } = findMoveRefusals(move, index, settings);
    if (!sound) continue;
    if (sound.from.campus.entityId === sound.to.campus.entityId) insideEntity += 1;
    if (pairs.has(`${move.fromCampusId} ${move.toCampusId}`)) insidePairs += 1;
    if (!countsTowardsQuota(sound.from, sound.to, settings)) continue;
    counted += 1;
    if (sound.teacher.backbone === true) backbone += 1;
  }
  const backboneNeeded = leastOf(settings.backboneShare, counted);
  return { moves: moves.length, counted, backbone, backboneNeeded, insideEntity, insidePairs, ...transferQuota(facts, settings) };
}

export function summariseMoves(
  moves: readonly TransferMove[],
  facts: ReallocationFacts,
  settings: TransferSettings,
): AlternativeSummary {
  const { imbalance, stages } = planImpact(moves, facts);
  return { ...countMoves(moves, facts, settings), refusals: findTransferRefusals(moves, facts, settings), imbalance, stages };
}

export const staffMeasureWords = {
  teachers: { zh: "专任教师", en: "Teachers" },
  degree: { zh: "高于规定学历教师", en: "Above the required degree" },
  backbone: { zh: "县级以上骨干教师", en: "Backbone teachers" },
  peArts: { zh: "体育、艺术专任教师", en: "PE and arts teachers" },
} as const satisfies Record<StaffMeasure, { readonly zh: string; readonly en: string }>;
