/** The rows of a day as facts for the rules of domain/quality. */
import type { CampusId, CivilDate, DistrictId } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { CampusMeasure, type CampusFacts, type CampusStaff, type StaffCount } from "@qitong/domain/quality";
import type { AboveRequiredDegree } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { listDistrictCampuses, type DistrictCampus } from "@qitong/service";
import { countStaff, listFigures, type FigureRow, type StaffRow } from "./store";

export interface LoadedFacts {
  readonly schoolYear: number;
  readonly campuses: readonly DistrictCampus[];
  readonly facts: readonly CampusFacts[];
  /** What the figures of each campus were taken from. */
  readonly sources: ReadonlyMap<CampusId, ReadonlySet<string>>;
}

export async function loadBoardFacts(
  db: Queryable,
  districtId: DistrictId,
  on: CivilDate,
  least: AboveRequiredDegree,
): Promise<LoadedFacts> {
  const schoolYear = schoolYearOf(on);
  const [campuses, figureRows, staffRows] = await Promise.all([
    listDistrictCampuses(db, districtId, on),
    listFigures(db, districtId, schoolYear),
    countStaff(db, districtId, on, least),
  ]);
  const figures = groupFigures(figureRows);
  const staff = new Map(staffRows.map((row) => [row.campusId, staffOf(row)]));
  return {
    schoolYear,
    campuses,
    facts: campuses.map(({ campusId, entityId, stage }) => ({
      campusId,
      entityId,
      stage,
      figures: Object.fromEntries(figures.get(campusId) ?? []),
      staff: staff.get(campusId) ?? nobody,
    })),
    sources: sourcesOf(figureRows),
  };
}

function groupFigures(rows: readonly FigureRow[]): Map<CampusId, [CampusMeasure, number][]> {
  const figures = new Map<CampusId, [CampusMeasure, number][]>();
  for (const { campusId, measure, value } of rows) {
    const known = CampusMeasure.safeParse(measure);
    if (!known.success) continue;
    const own = figures.get(campusId);
    if (own) own.push([known.data, value]);
    else figures.set(campusId, [[known.data, value]]);
  }
  return figures;
}

function sourcesOf(rows: readonly FigureRow[]): Map<CampusId, Set<string>> {
  const sources = new Map<CampusId, Set<string>>();
  for (const { campusId, source } of rows) sources.set(campusId, (sources.get(campusId) ?? new Set()).add(source));
  return sources;
}

function staffOf(row: StaffRow): CampusStaff {
  const part = (count: number, unknown: number): StaffCount => ({ count, unknown });
  return {
    teachers: row.teachers,
    degree: { primary: part(row.primaryDegree, row.unknownDegree), junior: part(row.juniorDegree, row.unknownDegree) },
    backbone: part(row.backbone, row.unknownBackbone),
    peArts: part(row.peArts, row.unknownSubject),
  };
}

const none: StaffCount = { count: 0, unknown: 0 };
const nobody: CampusStaff = { teachers: 0, degree: { primary: none, junior: none }, backbone: none, peArts: none };
