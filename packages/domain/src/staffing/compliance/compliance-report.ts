/**
 * The yearly report of rotation: who was eligible, who moved, whether the shares of 教师〔2014〕4号 were reached.
 * Nothing of it is stored; asked again for a past year it is computed again from the facts of that year.
 */
import type { CampusId, EntityId } from "../../identifier";
import type { RotationBar } from "../eligibility";
import { leastOf } from "../reallocation-rules";
import type { TransferSettings } from "../transfer-settings";
import type { Subject, Title, Words } from "../vocabulary";
import type { ComplianceFacts, ReportedMove } from "./compliance-facts";

export type ExemptReason = RotationBar["kind"];
/** In the order of the report's columns. */
export const exemptReasonWords = {
  "too-few-years": { zh: "任教年限未满", en: "Too few years" },
  "years-unknown": { zh: "到校时间不详", en: "Start unknown" },
  pregnant: { zh: "孕期", en: "Pregnant" },
  nursing: { zh: "哺乳期", en: "Nursing" },
  ill: { zh: "重病", en: "Seriously ill" },
  "near-retirement": { zh: "临近退休", en: "Near retirement" },
  "class-head": { zh: "班主任任期内", en: "Class head" },
  protected: { zh: "学校保留", en: "Kept by the school" },
} as const satisfies Record<ExemptReason, Words>;
export const exemptReasons = Object.keys(exemptReasonWords) as readonly ExemptReason[];

/** reached: both shares. none-due: nobody had to move. */
export const quotaVerdicts = ["reached", "moves-short", "backbone-short", "both-short", "none-due"] as const;
export type QuotaVerdict = (typeof quotaVerdicts)[number];
export const quotaVerdictWords = {
  reached: { zh: "达到", en: "Reached" },
  "moves-short": { zh: "交流人数未达到", en: "Too few moved" },
  "backbone-short": { zh: "骨干占比未达到", en: "Too few backbone teachers" },
  "both-short": { zh: "交流人数和骨干占比均未达到", en: "Too few moved, and too few of them backbone" },
  "none-due": { zh: "无应交流人员", en: "Nobody due" },
} as const satisfies Record<QuotaVerdict, Words>;

export interface ComplianceFigures {
  readonly teachers: number;
  readonly eligible: number;
  /** What the share is of: the eligible, or all where the district says so. */
  readonly base: number;
  readonly needed: number;
  readonly moved: number;
  /** Moved, but inside one legal entity where the district does not count that. */
  readonly notCounted: number;
  /** Null when there is nothing to take a share of. */
  readonly share: number | null;
  readonly backbone: number;
  readonly backboneNeeded: number;
  readonly backboneShare: number | null;
  /** Among those who moved; the register does not say whether they are backbone. */
  readonly backboneUnknown: number;
  readonly heads: number;
  readonly leadToMember: number;
  readonly toMerged: number;
  /** A teacher with two reasons is in both. */
  readonly exempt: Readonly<Record<ExemptReason, number>>;
  readonly verdict: QuotaVerdict;
}

export interface ComplianceRow<Id> extends ComplianceFigures {
  readonly id: Id;
  readonly name: string;
}

export interface ComplianceReport {
  readonly total: ComplianceFigures;
  readonly entities: readonly ComplianceRow<EntityId>[];
  readonly campuses: readonly (ComplianceRow<CampusId> & { readonly entityId: EntityId; readonly entityName: string })[];
  /** Of those who moved and count. */
  readonly bySubject: readonly { readonly key: Subject | null; readonly moved: number }[];
  readonly byTitle: readonly { readonly key: Title | null; readonly moved: number }[];
}

export type ComplianceSettings = Pick<TransferSettings, "quotaShare" | "quotaBase" | "backboneShare" | "insideEntityCounts">;

/** Whether the move is one of those that the share is made of. */
export function countsInReport(move: ReportedMove, settings: ComplianceSettings): boolean {
  return settings.insideEntityCounts || move.fromEntityId === null || move.fromEntityId !== move.toEntityId;
}

function verdictOf(base: number, isMovedShort: boolean, isBackboneShort: boolean): QuotaVerdict {
  if (isMovedShort) return isBackboneShort ? "both-short" : "moves-short";
  if (isBackboneShort) return "backbone-short";
  return base === 0 ? "none-due" : "reached";
}

type Counted = Pick<ComplianceFacts, "teachers" | "moves">;

export function complianceFigures({ teachers, moves }: Counted, settings: ComplianceSettings): ComplianceFigures {
  const eligible = teachers.filter(({ bars }) => bars.length === 0).length;
  const base = settings.quotaBase === "eligible" ? eligible : teachers.length;
  const counted = moves.filter((move) => countsInReport(move, settings));
  const moved = counted.length;
  const needed = leastOf(settings.quotaShare, base);
  const backbone = counted.filter(({ isBackbone }) => isBackbone === true).length;
  const backboneNeeded = leastOf(settings.backboneShare, moved);
  const exempt = Object.fromEntries(
    exemptReasons.map((reason) => [reason, teachers.filter(({ bars }) => bars.some(({ kind }) => kind === reason)).length]),
  ) as Record<ExemptReason, number>;
  return {
    teachers: teachers.length,
    eligible,
    base,
    needed,
    moved,
    notCounted: moves.length - moved,
    share: base === 0 ? null : moved / base,
    backbone,
    backboneNeeded,
    backboneShare: moved === 0 ? null : backbone / moved,
    backboneUnknown: counted.filter(({ isBackbone }) => isBackbone === null).length,
    heads: counted.filter(({ isHead }) => isHead).length,
    leadToMember: counted.filter(({ isLeadToMember }) => isLeadToMember).length,
    toMerged: counted.filter(({ isToMerged }) => isToMerged).length,
    exempt,
    verdict: verdictOf(base, moved < needed, backbone < backboneNeeded),
  };
}

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** A move is its school's that it leaves: the share is of those who were eligible there. */
export function complianceReport(facts: ComplianceFacts, settings: ComplianceSettings): ComplianceReport {
  const entityOf = new Map(facts.campuses.map((campus) => [campus.campusId, campus.entityId]));
  const known = { teachers: facts.teachers.filter(({ campusId }) => entityOf.has(campusId)), moves: facts.moves.filter(({ fromCampusId }) => entityOf.has(fromCampusId)) };
  const teachersAt = grouped(known.teachers, ({ campusId }) => campusId);
  const movesFrom = grouped(known.moves, ({ fromCampusId }) => fromCampusId);
  const teachersOf = grouped(known.teachers, ({ campusId }) => entityOf.get(campusId));
  const movesOf = grouped(known.moves, ({ fromCampusId }) => entityOf.get(fromCampusId));
  const names = new Map(facts.campuses.map(({ entityId, entityName }) => [entityId, entityName]));
  const counted = known.moves.filter((move) => countsInReport(move, settings));
  const tally = <Key>(keyOf: (move: ReportedMove) => Key) =>
    [...grouped(counted, keyOf)].map(([key, moves]) => ({ key, moved: moves.length })).sort((a, b) => b.moved - a.moved);
  return {
    total: complianceFigures(known, settings),
    entities: [...names].map(([id, name]) => ({ id, name, ...complianceFigures({ teachers: teachersOf.get(id) ?? [], moves: movesOf.get(id) ?? [] }, settings) })),
    campuses: facts.campuses.map(({ campusId: id, name, entityId, entityName }) => ({
      id, name, entityId, entityName, ...complianceFigures({ teachers: teachersAt.get(id) ?? [], moves: movesFrom.get(id) ?? [] }, settings),
    })),
    bySubject: tally(({ subject }) => subject),
    byTitle: tally(({ title }) => title),
  };
}
