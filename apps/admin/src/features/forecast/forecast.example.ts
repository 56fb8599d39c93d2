/** A small made-up district for the stories, computed by the same rules as a real one. */
import { civilDate, type CampusId, type DistrictId, type EntityId, type ForecastScenarioId } from "@qitong/domain";
import { baseAssumptions, foldStays, forecastPoints, pupilsAhead, type StaffStay } from "@qitong/domain/staffing";
import type { Facts, Scenario } from "./forecast-types";

const today = civilDate("2026-11-24");
const presentYear = 2026;
const points = forecastPoints(today, presentYear);
const pupilsPerStaff = { primary: 19, junior: 13.5 };

interface ExampleCampus {
  readonly name: string;
  readonly entity: string;
  readonly pupils: number | null;
  readonly classes: number;
  readonly subjects: Readonly<Record<string, number>>;
}

const campuses: readonly ExampleCampus[] = [
  { name: "宁安路小学", entity: "宁安路小学", pupils: 1360, classes: 31, subjects: { chinese: 24, mathematics: 17, english: 6, pe: 8, music: 4 } },
  { name: "宁安路小学新华路校区", entity: "宁安路小学", pupils: 490, classes: 14, subjects: { chinese: 10, mathematics: 7, english: 3, pe: 2 } },
  { name: "西苑小学", entity: "西苑小学", pupils: 1480, classes: 33, subjects: { chinese: 30, mathematics: 21, english: 8, pe: 9, music: 5 } },
  { name: "大马学校", entity: "大马学校", pupils: null, classes: 14, subjects: { chinese: 9, mathematics: 6 } },
];

/** One in nine is within five years of retirement; one in sixty has no birthday on the list. */
function staysOf({ name, subjects }: ExampleCampus): StaffStay[] {
  return Object.entries(subjects).flatMap(([subject, count]) =>
    Array.from({ length: count }, (_none, index): StaffStay => ({
      campusId: name,
      subject,
      bornOn: index === 13 ? null : civilDate(`${index % 9 === 0 ? 1972 + (index % 4) : 1980 + (index % 15)}-0${1 + (index % 9)}-15`),
      sex: "female",
      startsOn: civilDate("2010-09-01"),
      endsOn: null,
      leave: index % 20 === 3 ? [{ startsOn: civilDate("2026-10-01"), endsOn: civilDate("2027-10-01") }] : [],
    })),
  );
}

const cells = foldStays(campuses.flatMap(staysOf), points);

const entered: Facts["entered"] = [
  {
    campusId: "西苑小学" as CampusId, schoolYear: 2028, stage: "primary", pupils: 1390, source: "街道户籍适龄儿童摸底",
    enteredOn: civilDate("2026-10-15"), enteredBy: "周敏",
  },
];

export const exampleFacts: Facts = {
  points,
  presentYear,
  districtId: "example" as DistrictId,
  pupilsPerStaff,
  campuses: campuses.map(({ name, entity, pupils, classes }) => ({
    campusId: name as CampusId,
    name,
    entityId: `entity of ${entity}` as EntityId,
    entityName: entity,
    stage: "primary",
    classes,
    pupils: pupils === null ? null : { primary: pupilsAhead({ presentYear, stage: "primary", reported: pupils, entered: entered.filter(({ campusId }) => campusId === name), classesByEntryYear: new Map() }) },
    pupilSource: "2026 学年统计表",
    cells: cells.get(name) ?? [],
  })),
  entered,
};

export const exampleBase = baseAssumptions(pupilsPerStaff);

export const exampleScenarios: readonly Scenario[] = [
  {
    id: "01" as ForecastScenarioId, name: "每年招聘 12 人", assumptions: { ...exampleBase, hiresPerYear: 12 }, savedBy: "周敏", savedAt: "2026-10-20T01:00:00.000Z",
  },
];
