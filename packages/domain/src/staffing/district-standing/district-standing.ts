/**
 * How a district stands, as a province sees it: counts and coefficients, and nothing about a school or a person.
 * Every figure comes from the function that shows it to the district itself, so that no office has a second sum.
 */
import { balanceBoard, campusUnits, indicatorIds, type CampusFacts, type IndicatorId, type LimitedVariation, type StageBoard } from "../../quality";
import type { Stage } from "../../school-stage";
import { complianceReport, type ComplianceFacts, type ComplianceFigures, type ComplianceSettings } from "../compliance";
import type { ReallocationFacts } from "../reallocation-facts";
import { planImpact } from "../reallocation-impact";
import { planStatuses, type PlanStatus } from "../transfer-plan";

/** The facts of one district on a day; the day and the school year are those that they were loaded for. */
export interface StandingFacts {
  readonly campuses: readonly CampusFacts[];
  readonly reallocation: ReallocationFacts;
  readonly compliance: ComplianceFacts;
  readonly settings: ComplianceSettings;
  /** The state of every plan of the school year and of the next one, which is prepared in it. */
  readonly plans: readonly PlanStatus[];
}

export const rotationFigures = [
  "teachers", "eligible", "base", "needed", "moved", "share", "backbone", "backboneNeeded", "backboneShare", "backboneUnknown", "verdict",
] as const satisfies readonly (keyof ComplianceFigures)[];
export type RotationStanding = Readonly<Pick<ComplianceFigures, (typeof rotationFigures)[number]>>;

export interface IndicatorStanding {
  /** The coefficient of variation; null where a school has not reported, or there is nothing to compare. */
  readonly byCampus: number | null;
  readonly byEntity: number | null;
  /** By campus; null where there is no number. */
  readonly within: boolean | null;
  /** Campuses whose figure is missing. */
  readonly missing: number;
}

export interface StageStanding {
  readonly stage: Stage;
  readonly campuses: number;
  readonly indicators: Readonly<Record<IndicatorId, IndicatorStanding>>;
}

export interface DistrictStanding {
  /** Legal entities with a campus that is open. */
  readonly schools: number;
  readonly campuses: number;
  readonly teachers: number;
  /** Null while a campus has not reported its pupils: a partial sum would pass for the whole. */
  readonly pupils: number | null;
  readonly rotation: RotationStanding;
  /**
   * Σ CV² over stages and staff measures by campus, as the district's own plans show it. `known` of `all` terms have a number;
   * with none there is no index, for nought would pass for perfect balance.
   */
  readonly imbalance: { readonly value: number | null; readonly known: number; readonly all: number };
  readonly stages: readonly StageStanding[];
  readonly plans: Readonly<Record<PlanStatus, number>>;
}

const valueOf = ({ variation }: LimitedVariation): number | null => (variation.kind === "value" ? variation.value : null);

function stageStanding(board: StageBoard): StageStanding {
  const standing = (id: IndicatorId): IndicatorStanding => {
    const found = board.indicators.find((one) => one.id === id);
    if (!found) throw new Error(`a board without ${id}`);
    return {
      byCampus: valueOf(found.byCampus),
      byEntity: valueOf(found.byEntity),
      within: found.byCampus.within ?? null,
      missing: found.campusesMet.all - found.campusesMet.reporting,
    };
  };
  return {
    stage: board.stage,
    campuses: board.campuses.length,
    indicators: Object.fromEntries(indicatorIds.map((id) => [id, standing(id)])) as Record<IndicatorId, IndicatorStanding>,
  };
}

function rotationStanding(compliance: ComplianceFacts, settings: ComplianceSettings): RotationStanding {
  const { total } = complianceReport(compliance, settings);
  return Object.fromEntries(rotationFigures.map((name) => [name, total[name]])) as unknown as RotationStanding;
}

function imbalanceStanding(facts: ReallocationFacts): DistrictStanding["imbalance"] {
  const { stages, imbalance } = planImpact([], facts);
  const terms = stages.flatMap(({ measures }) => measures.map(({ byCampus }) => byCampus.before.kind));
  const known = terms.filter((kind) => kind === "value").length;
  return { value: known === 0 ? null : imbalance.before, known, all: terms.length };
}

function sumOfPupils(campuses: readonly CampusFacts[]): number | null {
  let sum = 0;
  for (const { figures } of campuses) {
    if (figures.pupils === undefined) return null;
    sum += figures.pupils;
  }
  return sum;
}

export function recountStanding(facts: StandingFacts): DistrictStanding {
  const { campuses } = facts;
  return {
    schools: new Set(campuses.map(({ entityId }) => entityId)).size,
    campuses: campuses.length,
    teachers: campuses.reduce((sum, { staff }) => sum + staff.teachers, 0),
    pupils: sumOfPupils(campuses),
    rotation: rotationStanding(facts.compliance, facts.settings),
    imbalance: imbalanceStanding(facts.reallocation),
    stages: balanceBoard(campusUnits(campuses)).stages.map(stageStanding),
    plans: Object.fromEntries(planStatuses.map((status) => [status, facts.plans.filter((one) => one === status).length])) as Record<PlanStatus, number>,
  };
}
