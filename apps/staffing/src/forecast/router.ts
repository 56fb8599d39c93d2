import { z } from "zod";
import { checkNoRefusals, ForecastScenarioId } from "@qitong/domain";
import { findAssumptionRefusals, ForecastAssumptions, longestScenarioName, NewForecastScenario, PupilProjectionEntry } from "@qitong/domain/staffing";
import { atCampus, atDistrict, atScope, command, getDistrictOf, OfScope, query, router, type PlaceChain } from "@qitong/service";
import { ExportLanguage } from "@qitong/service/workbook";
import { exportForecast } from "./export";
import { readForecastFacts } from "./facts";
import { projectPupils } from "./project";
import { removeScenario, saveScenario } from "./scenario";
import { findScenarioDistrict, listScenarios } from "./scenario-store";


export const forecastRouter = router({
  facts: query({ permission: "establishment.read", input: OfScope, at: atScope, answer: readForecastFacts }),
  /** Of the whole district: whoever may look at a school's forecast may look at it under the district's assumptions. */
  scenarios: query({
    permission: "establishment.read",
    input: OfScope,
    at: atScope,
    answer: async ({ db }, { scope }) => {
      const districtId = await getDistrictOf(db, scope);
      return listScenarios(db, districtId);
    },
  }),
  export: query({
    permission: "establishment.read",
    input: OfScope.extend({
      assumptions: ForecastAssumptions,
      /** Of the set that is shown, if it has one. */
      name: z.string().max(longestScenarioName).optional(),
      language: ExportLanguage.default("zh"),
    }),
    at: atScope,
    answer: async (asking, { assumptions, name, language, scope }) => {
      checkNoRefusals(findAssumptionRefusals(assumptions));
      return exportForecast(await readForecastFacts(asking, { scope }), { assumptions, name }, language);
    },
  }),
  project: command({ permission: "establishment.manage", input: PupilProjectionEntry, at: atCampus, act: projectPupils }),
  saveScenario: command({ permission: "establishment.manage", input: NewForecastScenario, at: atDistrict, act: saveScenario }),
  removeScenario: command({
    permission: "establishment.manage",
    input: z.object({ scenarioId: ForecastScenarioId }),
    at: async (db, { scenarioId }): Promise<PlaceChain | undefined> => {
      const id = await findScenarioDistrict(db, scenarioId);
      return id && [{ kind: "district", id }];
    },
    act: removeScenario,
  }),
});
