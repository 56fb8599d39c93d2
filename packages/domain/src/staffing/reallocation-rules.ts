/** Every reason why a transfer plan cannot stand, for each move and for the plan as a whole; 教师〔2014〕4号. */
import type { CampusId, PersonId } from "../identifier";
import { findFairnessBreaks } from "./fairness";
import type { ReallocationFacts, TransferMove } from "./reallocation-facts";
import { indexOf, type CampusIndex } from "./reallocation-index";
import { findMoveRefusals, type MoveRefusal, type SoundMove } from "./reallocation-move-rules";
import type { TransferSettings } from "./transfer-settings";

export type PlanRefusal =
  | { readonly kind: "quota-short"; readonly counted: number; readonly needed: number; readonly base: number }
  | { readonly kind: "too-many-moves"; readonly moves: number; readonly most: number }
  | { readonly kind: "backbone-share-short"; readonly backbone: number; readonly needed: number; readonly counted: number }
  | {
      readonly kind: "subject-uncovered";
      readonly campusId: CampusId;
      readonly subject: string;
      readonly after: number;
      readonly required: number;
    }
  | { readonly kind: "head-count-change"; readonly campusId: CampusId; readonly change: number; readonly limit: number };

export type TransferRefusal = MoveRefusal | PlanRefusal;

/** Shares are of whole people: rounding errors of a binary fraction must not ask for one more. */
export function leastOf(share: number, of: number): number {
  return Math.max(0, Math.ceil(share * of - 1e-9));
}

export interface TransferQuota {
  readonly base: number;
  readonly needed: number;
  readonly most: number;
}

export function transferQuota(facts: ReallocationFacts, settings: TransferSettings): TransferQuota {
  const base = settings.quotaBase === "eligible" ? indexOf(facts).eligible : facts.teachers.length;
  const ceiling = leastOf(settings.quotaCeiling, base);
  return {
    base,
    needed: leastOf(settings.quotaShare, base),
    most: settings.mostMoves === null ? ceiling : Math.min(ceiling, settings.mostMoves),
  };
}

/** Whether a move between these campuses counts as rotation. */
export function countsTowardsQuota(from: CampusIndex, to: CampusIndex, settings: TransferSettings): boolean {
  return settings.insideEntityCounts || from.campus.entityId !== to.campus.entityId;
}

/** What a campus must keep of a subject: the minimum, or what it has where that is already less. */
export function mustKeep(campus: CampusIndex, subject: string): number {
  const required = campus.campus.requiredTeachers[subject] ?? 0;
  return Math.min(required, campus.bySubject.get(subject) ?? 0);
}

function quotaRefusals(
  sound: readonly SoundMove[],
  moves: number,
  facts: ReallocationFacts,
  settings: TransferSettings,
): PlanRefusal[] {
  const { base, needed, most } = transferQuota(facts, settings);
  const counting = sound.filter(({ from, to }) => countsTowardsQuota(from, to, settings));
  const counted = counting.length;
  const backbone = counting.filter(({ teacher }) => teacher.backbone === true).length;
  const backboneNeeded = leastOf(settings.backboneShare, counted);
  const refusals: PlanRefusal[] = [];
  if (counted < needed) refusals.push({ kind: "quota-short", counted, needed, base });
  if (moves > most) refusals.push({ kind: "too-many-moves", moves, most });
  if (backbone < backboneNeeded) {
    refusals.push({ kind: "backbone-share-short", backbone, needed: backboneNeeded, counted });
  }
  return refusals;
}

interface CampusChange {
  readonly campus: CampusIndex;
  headCount: number;
  readonly subjects: Map<string, number>;
}

function campusChanges(sound: readonly SoundMove[]): Map<CampusIndex, CampusChange> {
  const changes = new Map<CampusIndex, CampusChange>();
  const add = (campus: CampusIndex, subject: string, by: number): void => {
    const change = changes.get(campus) ?? { campus, headCount: 0, subjects: new Map<string, number>() };
    changes.set(campus, change);
    change.headCount += by;
    change.subjects.set(subject, (change.subjects.get(subject) ?? 0) + by);
  };
  for (const { teacher, from, to } of sound) {
    add(from, teacher.subject, -1);
    add(to, teacher.subject, 1);
  }
  return changes;
}

function campusRefusals({ campus, headCount, subjects }: CampusChange, settings: TransferSettings): PlanRefusal[] {
  const { campusId, requiredTeachers } = campus.campus;
  const refusals: PlanRefusal[] = [];
  for (const [subject, change] of subjects) {
    const after = (campus.bySubject.get(subject) ?? 0) + change;
    if (after < mustKeep(campus, subject)) {
      refusals.push({ kind: "subject-uncovered", campusId, subject, after, required: requiredTeachers[subject] ?? 0 });
    }
  }
  const limit = settings.headCountChangeLimit;
  if (limit !== null && Math.abs(headCount) > limit) {
    refusals.push({ kind: "head-count-change", campusId, change: headCount, limit });
  }
  return refusals;
}

/** Work is in proportion to the moves, not to the teachers of the district. */
export function findTransferRefusals(
  moves: readonly TransferMove[],
  facts: ReallocationFacts,
  settings: TransferSettings,
): TransferRefusal[] {
  const index = indexOf(facts);
  const seen = new Set<PersonId>();
  const refusals: TransferRefusal[] = [];
  const sound: SoundMove[] = [];
  for (const move of moves) {
    if (seen.has(move.personId)) {
      refusals.push({ kind: "twice-in-plan", personId: move.personId });
      continue;
    }
    seen.add(move.personId);
    const judged = findMoveRefusals(move, index, settings);
    refusals.push(...judged.refusals);
    if (judged.sound) sound.push(judged.sound);
  }
  refusals.push(...quotaRefusals(sound, seen.size, facts, settings));
  for (const change of campusChanges(sound).values()) refusals.push(...campusRefusals(change, settings));
  if (settings.fairness === "refuse") refusals.push(...findFairnessBreaks(moves, facts));
  return refusals;
}
