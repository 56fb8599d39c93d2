/** The balance board of a scope on a day: all units of the district are computed, only those of the scope are shown. */
import type { CampusId, CivilDate, EntityId, Scope } from "@qitong/domain";
import { balanceBoard, campusUnits, type BoardIndicator, type BoardUnit, type LimitedVariation, type StageBoard } from "@qitong/domain/quality";
import { defaultAboveRequiredDegree, type AboveRequiredDegree } from "@qitong/domain/staffing";
import { getDistrictOf, getDistrictSettings, listCampusIds, type Asking, type DistrictCampus } from "@qitong/service";
import { loadBoardFacts, type LoadedFacts } from "./load-facts";
import { listFigureYears, listMergers } from "./store";

export interface BoardQuestion {
  readonly scope: Scope;
  readonly asOf?: CivilDate | undefined;
}

export interface CampusUnit extends BoardUnit {
  readonly unitId: CampusId;
  readonly name: string;
  readonly entityId: EntityId;
  readonly entityName: string;
  readonly teachers: number;
}

export interface EntityUnit extends BoardUnit {
  readonly unitId: EntityId;
  readonly name: string;
}

export interface ScopedIndicator extends BoardIndicator {
  /** Units outside the scope whose gap leaves the district without a number; their names are not told. */
  readonly othersMissing: number;
}

export interface ScopedStage {
  readonly stage: StageBoard["stage"];
  readonly indicators: readonly ScopedIndicator[];
  readonly campuses: readonly CampusUnit[];
  readonly entities: readonly EntityUnit[];
}

export async function readBoard({ db, today }: Asking, { scope, asOf }: BoardQuestion) {
  const on = asOf ?? today;
  const districtId = await getDistrictOf(db, scope);
  const { aboveRequiredDegree } = await getDistrictSettings(db, districtId);
  const [loaded, campusIds, mergers, figureYears] = await Promise.all([
    loadBoardFacts(db, districtId, on, aboveRequiredDegree),
    listCampusIds(db, scope, on),
    listMergers(db, districtId),
    listFigureYears(db, districtId),
  ]);
  const shown = new Set<string>(campusIds);
  const board = balanceBoard(campusUnits(loaded.facts));
  return {
    asOf: on,
    schoolYear: loaded.schoolYear,
    figureYears,
    mergers,
    requiredDegree: { ...aboveRequiredDegree, isDefault: isDefaultDegree(aboveRequiredDegree) },
    figureSources: [...new Set(campusIds.flatMap((id) => [...(loaded.sources.get(id) ?? [])]))],
    stages: board.stages.map((stage) => scopedStage(stage, shown, loaded)),
  };
}
export type Board = Awaited<ReturnType<typeof readBoard>>;

function isDefaultDegree(least: AboveRequiredDegree): boolean {
  return least.primary === defaultAboveRequiredDegree.primary && least.junior === defaultAboveRequiredDegree.junior;
}

function scopedStage(stage: StageBoard, shown: ReadonlySet<string>, { campuses, facts }: LoadedFacts): ScopedStage {
  const rows = new Map(campuses.map((row): [string, DistrictCampus] => [row.campusId, row]));
  const teachers = new Map(facts.map(({ campusId, staff }) => [campusId, staff.teachers]));
  const ownCampuses = stage.campuses.flatMap((unit): CampusUnit[] => {
    const row = rows.get(unit.unitId);
    if (!row || !shown.has(unit.unitId)) return [];
    const { campusId, entityId } = row;
    return [{
      ...unit,
      unitId: campusId,
      name: row.name ?? campusId,
      entityId,
      entityName: row.entityName ?? entityId,
      teachers: teachers.get(campusId) ?? 0,
    }];
  });
  // An entity is shown with its scope only when all of its campuses are: else a rest could be worked out.
  const ownEntities = stage.entities.flatMap((unit): EntityUnit[] => {
    const first = ownCampuses.find((campus) => campus.unitId === unit.campusIds[0]);
    if (!first || !unit.campusIds.every((id) => shown.has(id))) return [];
    return [{ ...unit, unitId: first.entityId, name: first.entityName }];
  });
  const own = new Set<string>([...ownCampuses, ...ownEntities].map((unit) => unit.unitId));
  return {
    stage: stage.stage,
    campuses: ownCampuses,
    entities: ownEntities,
    indicators: stage.indicators.map((indicator) => scopedIndicator(indicator, own)),
  };
}

function scopedIndicator(indicator: BoardIndicator, own: ReadonlySet<string>): ScopedIndicator {
  const { variation } = indicator.byCampus;
  const others = variation.kind === "missing" ? variation.missing.filter(({ unitId }) => !own.has(unitId)) : [];
  return {
    ...indicator,
    byCampus: withoutOthers(indicator.byCampus, own),
    byEntity: withoutOthers(indicator.byEntity, own),
    othersMissing: new Set(others.map(({ unitId }) => unitId)).size,
  };
}

function withoutOthers(limited: LimitedVariation, own: ReadonlySet<string>): LimitedVariation {
  const { variation } = limited;
  if (variation.kind !== "missing") return limited;
  return { ...limited, variation: { ...variation, missing: variation.missing.filter(({ unitId }) => own.has(unitId)) } };
}
