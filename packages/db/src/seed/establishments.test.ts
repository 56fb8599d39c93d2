import { describe, expect, it } from "vitest";
import { isWithin } from "@qitong/domain";
import { isDecreeNumber } from "@qitong/domain/legal-entity";
import { establishmentOn, findProjectionRefusals, findScenarioRefusals } from "@qitong/domain/staffing";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";
import { withoutDecree } from "./establishments";
import { pairs } from "./school-profiles";

const { rows } = buildDemo("a hash");
const entityNamed = (name: string) => {
  const found = rows.legalEntityName.find((row) => row.name === name);
  if (!found) throw new Error(`no entity ${name}`);
  return found.entityId;
};
const register = {
  decrees: rows.establishment.map((row) => ({ ...row, endsOn: row.endsOn ?? null })),
  successions: rows.entitySuccession,
};

describe("establishment in the demo", () => {
  it("has decrees that the rules accept, one in force for each school but the one that was never told", () => {
    expect(rows.establishment.every((row) => isDecreeNumber(row.decreeNumber))).toBe(true);
    const inForce = rows.establishment.filter((row) => isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay));
    expect(new Set(inForce.map((row) => row.entityId)).size).toBe(inForce.length);
    expect(inForce).toHaveLength(rows.legalEntity.length - 1);
    expect(establishmentOn(entityNamed(withoutDecree), demoDay, register).kind).toBe("missing");
  });
  it("shows the merged school as the sum of two decrees", () => {
    expect(establishmentOn(entityNamed(pairs.merged.absorbing), demoDay, register)).toMatchObject({ kind: "computed", since: "2026-09-01" });
  });
  it("has projections and sets of assumptions that could have been entered", () => {
    expect(rows.pupilProjection).toHaveLength(15);
    for (const row of rows.pupilProjection) expect(findProjectionRefusals(row, { presentYear: 2026, stage: "primary", entered: [] })).toEqual([]);
    for (const row of rows.forecastScenario) expect(findScenarioRefusals(row, [])).toEqual([]);
  });
});
