/** Saving a named set of assumptions for the district, and taking one off the list. */
import { checkNoRefusals, type ForecastScenarioId } from "@qitong/domain";
import { findScenarioRefusals, type NewForecastScenario } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { absent, type Act } from "@qitong/service";
import { findScenarioDistrict, insertScenario, lockScenarios, markRemoved } from "./scenario-store";

export async function saveScenario({ tx, now, principal, audit }: Act, { districtId, name, assumptions }: NewForecastScenario) {
  const listed = await lockScenarios(tx, districtId);
  checkNoRefusals(findScenarioRefusals({ name, assumptions }, listed.map((one) => one.name)));
  const id = newId<ForecastScenarioId>();
  await insertScenario(tx, { id, districtId, name, assumptions, savedBy: principal.personId, savedAt: now });
  audit({ districtId, subjectKind: "forecast-scenario", subjectId: id, detail: { name, assumptions } });
  return { scenarioId: id };
}

export async function removeScenario({ tx, now, audit }: Act, { scenarioId }: { readonly scenarioId: ForecastScenarioId }): Promise<void> {
  const districtId = await findScenarioDistrict(tx, scenarioId);
  const found = districtId && (await lockScenarios(tx, districtId)).find((one) => one.id === scenarioId);
  if (!found) throw absent();
  await markRemoved(tx, scenarioId, now);
  audit({ districtId: found.districtId, subjectKind: "forecast-scenario", subjectId: scenarioId, detail: { removed: found.name } });
}
