/**
 * Everything the balance board shows, per legal entity and per campus side by side.
 * Two schools that become one reporting unit can only lower the CV, so neither view is shown alone.
 */
import { stages, type Stage } from "../school-stage";
import { indicatorIds, variationLimit, type IndicatorId } from "./indicator";
import { schoolPass, unitIndicator, type SchoolPass, type UnitIndicator } from "./school-pass";
import { combineIntoEntities, type CampusResources, type UnitResources } from "./unit-resources";
import { findVariation, type Variation } from "./variation";
import type { Amount } from "./amount";

export interface BoardUnit {
  readonly unitId: string;
  /** The campuses of an entity; a campus names itself. */
  readonly campusIds: readonly string[];
  readonly pupils: Amount;
  readonly indicators: Readonly<Record<IndicatorId, UnitIndicator>>;
  readonly pass: SchoolPass;
}

export interface LimitedVariation {
  readonly variation: Variation<IndicatorId>;
  /** Undefined where there is no number. */
  readonly within?: boolean | undefined;
  /** Limit minus value: below nought the limit is exceeded. */
  readonly headRoom?: number | undefined;
}

export interface BoardIndicator {
  readonly id: IndicatorId;
  readonly limit: number;
  readonly byEntity: LimitedVariation;
  readonly byCampus: LimitedVariation;
  /** How much lower the entity's CV is than the campuses': it comes from counting several as one and from nothing else. */
  readonly fromCountingAsOne?: number | undefined;
  /** Units that meet their threshold, of those that report. */
  readonly entitiesMet: { readonly met: number; readonly reporting: number; readonly all: number };
  readonly campusesMet: { readonly met: number; readonly reporting: number; readonly all: number };
}

export interface StageBoard {
  readonly stage: Stage;
  readonly entities: readonly BoardUnit[];
  readonly campuses: readonly BoardUnit[];
  readonly indicators: readonly BoardIndicator[];
}

export interface BalanceBoard {
  readonly stages: readonly StageBoard[];
}

function boardUnit(unit: UnitResources, campusIds: readonly string[]): BoardUnit {
  return {
    unitId: unit.unitId,
    campusIds,
    pupils: unit.pupils,
    indicators: {
      degree: unitIndicator(unit, "degree"),
      backbone: unitIndicator(unit, "backbone"),
      peArts: unitIndicator(unit, "peArts"),
      rooms: unitIndicator(unit, "rooms"),
      sports: unitIndicator(unit, "sports"),
      equipment: unitIndicator(unit, "equipment"),
      multimedia: unitIndicator(unit, "multimedia"),
    },
    pass: schoolPass(unit),
  };
}

function limitedVariation(units: readonly UnitResources[], id: IndicatorId, limit: number): LimitedVariation {
  const shares = units.map((unit) => ({ unitId: unit.unitId, pupils: unit.pupils, resource: unit.resources[id] }));
  const variation = findVariation(shares, id);
  const headRoom = variation.kind === "value" ? limit - variation.value : undefined;
  return { variation, headRoom, within: headRoom === undefined ? undefined : headRoom >= 0 };
}

function countMet(units: readonly BoardUnit[], id: IndicatorId): BoardIndicator["campusesMet"] {
  const results = units.map((unit) => unit.indicators[id]);
  return {
    met: results.filter((result) => result.kind === "value" && result.met).length,
    reporting: results.filter((result) => result.kind === "value").length,
    all: results.length,
  };
}

const difference = (larger: LimitedVariation, smaller: LimitedVariation): number | undefined =>
  larger.variation.kind === "value" && smaller.variation.kind === "value"
    ? larger.variation.value - smaller.variation.value
    : undefined;

function stageBoard(stage: Stage, campuses: readonly CampusResources[]): StageBoard {
  const entities = combineIntoEntities(campuses);
  const entityUnits = entities.map((entity) => boardUnit(entity, entity.campusIds));
  const campusUnits = campuses.map((campus) => boardUnit(campus, [campus.unitId]));
  const limit = variationLimit.limit[stage];
  return {
    stage,
    entities: entityUnits,
    campuses: campusUnits,
    indicators: indicatorIds.map((id) => {
      const byEntity = limitedVariation(entities, id, limit);
      const byCampus = limitedVariation(campuses, id, limit);
      return {
        id,
        limit,
        byEntity,
        byCampus,
        fromCountingAsOne: difference(byCampus, byEntity),
        entitiesMet: countMet(entityUnits, id),
        campusesMet: countMet(campusUnits, id),
      };
    }),
  };
}

/** Stages without a campus are left out. */
export function balanceBoard(campuses: readonly CampusResources[]): BalanceBoard {
  return {
    stages: stages.flatMap((stage) => {
      const ofStage = campuses.filter((campus) => campus.stage === stage);
      return ofStage.length > 0 ? [stageBoard(stage, ofStage)] : [];
    }),
  };
}

export interface ImprovementParts {
  /** Fall of the CV per legal entity: what a report would show. */
  readonly reported: number;
  /** Fall of the CV per campus: what pupils meet. */
  readonly real: number;
  /** The rest: it comes only from counting several campuses as one. */
  readonly byCountingOnly: number;
}

/** Splits an improvement between two dates into what changed on the campuses and what changed in the counting. */
export function improvementParts(before: BoardIndicator, after: BoardIndicator): ImprovementParts | undefined {
  const reported = difference(before.byEntity, after.byEntity);
  const real = difference(before.byCampus, after.byCampus);
  if (reported === undefined || real === undefined) return undefined;
  return { reported, real, byCountingOnly: reported - real };
}
