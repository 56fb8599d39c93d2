import { describe, expect, it } from "vitest";
import { balanceBoard } from "./balance-board";
import { campusUnits, type CampusFacts } from "./campus-units";

const count = (number: number, unknown = 0) => ({ count: number, unknown });
const campus = (change: Partial<CampusFacts> = {}): CampusFacts => ({
  campusId: "c1",
  entityId: "e1",
  stage: "primary",
  figures: { pupils: 500, classes: 12, rooms: 2500, sports: 4000, equipment: 1_100_000, multimedia: 12 },
  staff: { teachers: 30, degree: { primary: count(25), junior: count(20) }, backbone: count(6), peArts: count(5) },
  ...change,
});

describe("the units that the balance board compares", () => {
  it("take areas and equipment from the report and teachers from the staff list", () => {
    const [unit] = campusUnits([campus()]);
    expect(unit).toMatchObject({
      unitId: "c1", stage: "primary", pupils: 500,
      resources: { degree: 25, backbone: 6, peArts: 5, rooms: 2500, sports: 4000, equipment: 1_100_000, multimedia: 12 },
    });
  });

  it("judge a junior school by the junior degree", () => {
    expect(campusUnits([campus({ stage: "junior" })])[0]?.resources.degree).toBe(20);
  });

  it("say that a figure was not reported instead of taking it for nought", () => {
    const [unit] = campusUnits([campus({ figures: { pupils: 500 } })]);
    expect(unit?.resources.rooms).toEqual({ missing: "not-reported" });
  });

  it("give no count of teachers when the staff list leaves it open for one of them", () => {
    const staff = { ...campus().staff, backbone: count(6, 1) };
    const [unit] = campusUnits([campus({ staff })]);
    expect(unit?.resources.backbone).toEqual({ missing: "staff-incomplete" });
    expect(unit?.resources.peArts).toBe(5);
  });

  it("give no count of teachers for a campus without a staff list", () => {
    const staff = { teachers: 0, degree: { primary: count(0), junior: count(0) }, backbone: count(0), peArts: count(0) };
    expect(campusUnits([campus({ staff })])[0]?.resources.degree).toEqual({ missing: "no-staff" });
  });
});

describe("a nine-year school", () => {
  const through = campus({
    stage: "nine-year",
    figures: { pupils: 1000, "pupils-junior": 400, rooms: 5200, sports: 9000, equipment: 2_000_000, multimedia: 24, "multimedia-junior": 10 },
  });

  it("is a unit in each stage; what is shared is split 1 : 1.1 by pupils", () => {
    const [primary, junior] = campusUnits([through]);
    expect(primary).toMatchObject({ stage: "primary", pupils: 600, resources: { multimedia: 14 } });
    expect(junior).toMatchObject({ stage: "junior", pupils: 400, resources: { multimedia: 10 } });
    expect(primary?.resources.rooms).toBeCloseTo((5200 * 600) / (600 + 440), 9);
    expect(junior?.resources.rooms).toBeCloseTo((5200 * 440) / (600 + 440), 9);
  });

  it("has no number for its teachers: the list does not say which stage they serve", () => {
    expect(campusUnits([through]).map((unit) => unit.resources.degree)).toEqual([
      { missing: "stage-not-recorded" }, { missing: "stage-not-recorded" },
    ]);
  });

  it("has no number at all while the pupils of its junior stage are not reported", () => {
    const units = campusUnits([campus({ stage: "nine-year" })]);
    expect(units.map((unit) => unit.pupils)).toEqual([{ missing: "not-reported" }, { missing: "not-reported" }]);
    expect(units[0]?.resources.rooms).toEqual({ missing: "not-reported" });
    expect(balanceBoard(units).stages.map((board) => board.indicators[3]?.byCampus.variation.kind)).toEqual(["missing", "missing"]);
  });
});
