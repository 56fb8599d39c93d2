/** What a home page says of a scope: how large it is, where it is above a limit, what was not reported. */
import type { CampusId, Scope } from "@qitong/domain";
import { indicatorIds, isMissing, type IndicatorId } from "@qitong/domain/quality";
import type { Asking } from "@qitong/service";
import { readBoard, type CampusUnit } from "./board";

export interface CampusGap {
  readonly campusId: CampusId;
  readonly name: string;
  readonly measures: readonly IndicatorId[];
}

export async function readKeyFacts(asking: Asking, scope: Scope) {
  const board = await readBoard(asking, { scope });
  const units = board.stages.flatMap((stage) => stage.campuses);
  const campuses = new Map(units.map((unit) => [unit.unitId, unit]));
  return {
    asOf: board.asOf,
    schoolYear: board.schoolYear,
    campuses: campuses.size,
    entities: new Set(units.map((unit) => unit.entityId)).size,
    teachers: [...campuses.values()].reduce((sum, unit) => sum + unit.teachers, 0),
    /** Null while a campus has not reported its pupils: a partial sum would pass for the whole. */
    pupils: units.some((unit) => isMissing(unit.pupils)) ? null : units.reduce((sum, unit) => sum + Number(unit.pupils), 0),
    /** Of the district, counted per campus. */
    overLimit: board.stages.flatMap(({ stage, indicators }) =>
      indicators.filter(({ byCampus }) => byCampus.within === false).map(({ id }) => ({ stage, id })),
    ),
    gaps: units.flatMap(gapOf),
  };
}

function gapOf(unit: CampusUnit): CampusGap[] {
  const measures = indicatorIds.filter((id) => unit.indicators[id].kind === "missing");
  return measures.length > 0 ? [{ campusId: unit.unitId, name: unit.name, measures }] : [];
}
