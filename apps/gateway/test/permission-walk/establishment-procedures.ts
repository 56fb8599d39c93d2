/** Establishment and forecast: who may look, who may enter. Officials of the district enter; a department reads neither. */
import { civilDate } from "@qitong/domain";
import { baseAssumptions } from "@qitong/domain/staffing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const readers = [
  "district-officer", "district-leader", "district-auditor", "principal", "campus-head", "foreign-officer", "foreign-principal",
] as const;
const officer = ["district-officer", "foreign-officer"] as const;

const scoped = ({ scope }: Location) => ({ scope });
const assumptions = baseAssumptions({ primary: 19, junior: 13.5 });

export const establishmentProcedures: Record<string, Listed> = {
  "establishment.board": { level: "campus", roles: readers, input: scoped },
  "establishment.export": { level: "campus", roles: readers, input: scoped },
  "establishment.record": {
    level: "entity",
    roles: officer,
    input: ({ entityId }) => ({ entityId, approved: 60, decreeNumber: "新编字〔2026〕9号", startsOn: civilDate("2026-11-02") }),
  },
  "forecast.facts": { level: "campus", roles: readers, input: scoped },
  "forecast.scenarios": { level: "campus", roles: readers, input: scoped },
  "forecast.export": { level: "campus", roles: readers, input: (at) => ({ ...scoped(at), assumptions }) },
  "forecast.project": {
    level: "campus",
    roles: officer,
    input: ({ campusId }) => ({ campusId, schoolYear: 2028, stage: "primary", pupils: 500, source: "户籍适龄人口统计" }),
  },
  "forecast.saveScenario": { level: "district", roles: officer, input: ({ districtId }) => ({ districtId, name: "人口回落", assumptions }) },
  "forecast.removeScenario": { level: "district", roles: officer, input: ({ scenarioId }) => ({ scenarioId }) },
};
