/** A small made-up district for the stories, computed by the same rules as a real one. */
import { civilDate, type CivilDate } from "@qitong/domain";
import { balanceBoard, campusUnits, type CampusFacts } from "@qitong/domain/quality";
import type { Board } from "./board";

interface ExampleSchool {
  readonly name: string;
  readonly entity?: string;
  readonly pupils: number;
  readonly degree: number;
  readonly backbone: number;
  readonly peArts: number;
  readonly equipment?: number;
}

const schools: readonly ExampleSchool[] = [
  { name: "宁安路小学", pupils: 1360, degree: 84, backbone: 33, peArts: 18, equipment: 4_600_000 },
  { name: "宁安路小学新华路校区", entity: "宁安路小学", pupils: 490, degree: 7, backbone: 1, peArts: 3, equipment: 800_000 },
  { name: "机场路小学", pupils: 1420, degree: 89, backbone: 34, peArts: 18, equipment: 4_500_000 },
  { name: "市庄路小学", pupils: 520, degree: 6, backbone: 1, peArts: 3, equipment: 850_000 },
  { name: "西苑小学", pupils: 1480, degree: 93, backbone: 35, peArts: 18, equipment: 4_900_000 },
  { name: "新开学小学", pupils: 430, degree: 5, backbone: 1, peArts: 3, equipment: 700_000 },
  { name: "天苑小学", pupils: 1000, degree: 30, backbone: 8, peArts: 9, equipment: 2_400_000 },
  { name: "大马学校", pupils: 525, degree: 7, backbone: 1, peArts: 4 },
];

const known = (count: number) => ({ count, unknown: 0 });

function factsOf({ name, entity, pupils, equipment, ...staff }: ExampleSchool, merged: boolean): CampusFacts {
  return {
    campusId: name,
    entityId: (merged ? entity : undefined) ?? name,
    stage: "primary",
    figures: { pupils, rooms: pupils * 5.2, sports: pupils * 7, multimedia: Math.round(pupils / 40), ...(equipment ? { equipment } : {}) },
    staff: {
      teachers: Math.round(pupils / 16),
      degree: { primary: known(staff.degree), junior: known(staff.degree) },
      backbone: known(staff.backbone),
      peArts: known(staff.peArts),
    },
  };
}

/** @param merged whether 新华路小学 is a campus of 宁安路小学 already. */
export function exampleBoard(asOf: CivilDate, merged: boolean, shown: readonly string[] = schools.map(({ name }) => name)): Board {
  const board = balanceBoard(campusUnits(schools.map((school) => factsOf(school, merged))));
  const isDistrict = shown.length === schools.length;
  return {
    asOf,
    schoolYear: merged ? 2026 : 2025,
    figureYears: [2025, 2026],
    mergers: [{ effectiveOn: civilDate("2026-09-01"), absorbedName: "新华路小学" }],
    requiredDegree: { primary: "bachelor", junior: "bachelor", isDefault: false },
    figureSources: ["2026 学年统计表"],
    stages: board.stages.map(({ stage, campuses, entities, indicators }) => ({
      stage,
      campuses: campuses
        .filter(({ unitId }) => shown.includes(unitId))
        .map((unit) => {
          const entity = entities.find(({ campusIds }) => campusIds.includes(unit.unitId))?.unitId ?? unit.unitId;
          return { ...unit, name: unit.unitId, entityId: entity, entityName: entity, teachers: 60 };
        }),
      entities: entities
        .filter(({ campusIds }) => campusIds.every((id) => shown.includes(id)))
        .map((unit) => ({ ...unit, name: unit.unitId })),
      indicators: indicators.map((indicator) => ({
        ...indicator,
        othersMissing: !isDistrict && indicator.byCampus.variation.kind === "missing" ? 1 : 0,
      })),
    })),
  };
}
