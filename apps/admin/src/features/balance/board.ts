/** The board as the service answers it, and the small readings that its parts share. */
import type { CivilDate, Stage } from "@qitong/domain";
import { indicatorIds, indicators, type BoardIndicator, type BoardUnit, type IndicatorId } from "@qitong/domain/quality";
import type { AboveRequiredDegree } from "@qitong/domain/staffing";
import { formatNumber, type Language } from "@qitong/ui";

export interface CampusUnit extends BoardUnit {
  readonly name: string;
  readonly entityId: string;
  readonly entityName: string;
  readonly teachers: number;
}

export interface EntityUnit extends BoardUnit {
  readonly name: string;
}

export interface ScopedIndicator extends BoardIndicator {
  /** Units outside the scope that leave the district without a number. */
  readonly othersMissing: number;
}

export interface BoardStage {
  readonly stage: Stage;
  readonly indicators: readonly ScopedIndicator[];
  readonly campuses: readonly CampusUnit[];
  readonly entities: readonly EntityUnit[];
}

export interface BoardMerger {
  readonly effectiveOn: CivilDate;
  readonly absorbedName: string | null;
}

export interface Board {
  readonly asOf: CivilDate;
  readonly schoolYear: number;
  readonly figureYears: readonly number[];
  readonly mergers: readonly BoardMerger[];
  readonly requiredDegree: AboveRequiredDegree & { readonly isDefault: boolean };
  readonly figureSources: readonly string[];
  readonly stages: readonly BoardStage[];
}

export type Grouping = "campus" | "entity";

/** Yuan without a fraction, everything else with two digits. */
export function formatIndicator(language: Language, id: IndicatorId, value: number): string {
  return formatNumber(language, value, id === "equipment" ? 0 : 2);
}

export const formatVariation = (language: Language, value: number): string => formatNumber(language, value, 3);

export interface ShownUnit {
  readonly id: string;
  readonly name: string;
  readonly entityName: string | undefined;
  readonly teachers: number | undefined;
  readonly unit: CampusUnit | EntityUnit;
}

export function unitsOf(stage: BoardStage, by: Grouping): ShownUnit[] {
  if (by === "entity") {
    return stage.entities.map((unit) => ({ id: unit.unitId, name: unit.name, entityName: undefined, teachers: undefined, unit }));
  }
  return stage.campuses.map((unit) => ({ id: unit.unitId, name: unit.name, entityName: unit.entityName, teachers: unit.teachers, unit }));
}

export interface Gap {
  readonly unitId: string;
  readonly name: string;
  readonly measures: readonly (IndicatorId | "pupils")[];
  readonly reason: Extract<CampusUnit["indicators"]["degree"], { kind: "missing" }>["reason"];
}

/** What each campus lacks, one line a reason. */
export function gapsOf(stage: BoardStage): Gap[] {
  return stage.campuses.flatMap(({ unitId, name, indicators: results }) => {
    const byReason = new Map<Gap["reason"], Set<IndicatorId | "pupils">>();
    for (const id of indicatorIds) {
      const result = results[id];
      if (result.kind === "missing") byReason.set(result.reason, (byReason.get(result.reason) ?? new Set()).add(result.measure));
    }
    return [...byReason].map(([reason, measures]): Gap => ({ unitId, name, reason, measures: [...measures] }));
  });
}

export const indicatorName = (language: Language, id: IndicatorId): string => indicators[id].name[language];
