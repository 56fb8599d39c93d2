import { array, assert, constantFrom, double, integer, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { forecast, type CellYear, type Forecast } from "./forecast";
import { baseAssumptions, findAssumptionRefusals, findScenarioRefusals, type ForecastAssumptions } from "./forecast-assumptions";
import { foldStays, forecastPoints, type ForecastCampus, type ForecastFacts, type StaffStay } from "./forecast-facts";
import { byEntity, headlineOf } from "./forecast-headline";
import { findProjectionRefusals, pupilsAhead } from "./pupil-projection";
import { retirementWindow } from "./retirement-window";

const day = civilDate;
const today = day("2026-11-24");
const points = forecastPoints(today, 2026);
const base = baseAssumptions({ primary: 19, junior: 13.5 });

const stay = (changed: Partial<StaffStay> = {}): StaffStay => ({
  campusId: "甲", subject: "chinese", bornOn: day("1990-05-01"), sex: "female", startsOn: day("2015-09-01"), endsOn: null, leave: [], ...changed,
});

function campusOf(campusId: string, stays: readonly StaffStay[], pupils: number | null = 190, classes: number | null = 6): ForecastCampus {
  const ahead = (reported: number) => pupilsAhead({ presentYear: 2026, stage: "primary", reported, entered: [], classesByEntryYear: new Map() });
  return {
    campusId, name: campusId, entityId: "一校", entityName: "一校", stage: "primary", classes, pupils: pupils === null ? null : { primary: ahead(pupils) },
    cells: foldStays(stays, points).get(campusId) ?? [],
  };
}

const factsOf = (...campuses: ForecastCampus[]): ForecastFacts => ({ points, campuses });
const run = (stays: readonly StaffStay[], assumptions: Partial<ForecastAssumptions> = {}): Forecast =>
  forecast(factsOf(campusOf("甲", stays)), { ...base, ...assumptions });
const flows = (found: Forecast, key: keyof CellYear & ("retired" | "ended" | "arrived" | "hired")) => found.total.slice(1).map((year) => year[key]);

describe("when a teacher may go", () => {
  it("opens at the age of the old rule and closes three years after the statutory day", () => {
    expect(retirementWindow(day("1972-01-15"), "female")).toEqual({
      earliest: "2027-01-15", statutory: "2027-08-15", latest: "2030-08-15",
    });
    expect(retirementWindow(day("1967-03-10"), "male")).toMatchObject({ earliest: "2027-03-10", statutory: "2027-10-10" });
  });
});

describe("the forecast of a school", () => {
  it("looks at today and at five times the first of September", () => {
    expect(points).toEqual(["2026-11-24", "2027-09-01", "2028-09-01", "2029-09-01", "2030-09-01", "2031-09-01"]);
  });
  it("takes who retires out on the next 1 September, by the age that rises with the month of birth", () => {
    // 1972-01 retires in August 2027, 1972-02 with one month more on 2027-09-28: the one before, the other after the day.
    const found = run([stay({ bornOn: day("1972-01-28") }), stay({ bornOn: day("1972-02-28") }), stay()]);
    expect(flows(found, "retired")).toEqual([1, 1, 0, 0, 0]);
    expect(found.total.map(({ headcount }) => headcount)).toEqual([3, 2, 1, 1, 1, 1]);
  });
  it("counts a retirement of 1 September itself as gone on that day", () => {
    const born = day("1972-02-01");
    expect(retirementWindow(born, "female").statutory).toBe("2027-09-01");
    expect(flows(run([stay({ bornOn: born })]), "retired")).toEqual([1, 0, 0, 0, 0]);
  });
  it("never counts one without a date of birth as retiring, and says how many these are", () => {
    const campus = campusOf("甲", [stay({ bornOn: null }), stay({ sex: null })]);
    expect(campus.cells[0]).toMatchObject({ inPost: 2, unknownBirth: 2 });
    expect(forecast(factsOf(campus), base).total.at(-1)?.headcount).toBe(2);
  });
  it("says who is past the day and still in post", () => {
    const campus = campusOf("甲", [stay({ bornOn: day("1966-01-01") })]);
    expect(campus.cells[0]?.overdue).toBe(1);
    expect(flows(forecast(factsOf(campus), base), "retired")).toEqual([1, 0, 0, 0, 0]);
  });
  it("moves people early or late as assumed", () => {
    const staff = [stay({ bornOn: day("1972-09-10") })];
    expect(flows(run(staff), "retired")).toEqual([0, 1, 0, 0, 0]);
    expect(flows(run(staff, { earliestShare: 0.5 }), "retired")).toEqual([0, 1, 0, 0, 0]);
    expect(flows(run(staff, { latestShare: 1 }), "retired")).toEqual([0, 0, 0, 0, 1]);
    const born = day("1974-09-10");
    expect(retirementWindow(born, "female")).toMatchObject({ earliest: "2029-09-10", statutory: "2030-12-10" });
    expect(flows(run([stay({ bornOn: born })], { earliestShare: 0.5 }), "retired")).toEqual([0, 0, 0, 0.5, 0.5]);
  });
  it("ends stays and contracts on their day, and lets those come who are arranged", () => {
    const found = run([stay({ endsOn: day("2028-08-31") }), stay({ startsOn: day("2027-09-01") })]);
    expect(flows(found, "ended")).toEqual([0, 1, 0, 0, 0]);
    expect(flows(found, "arrived")).toEqual([1, 0, 0, 0, 0]);
    expect(found.total.map(({ headcount }) => headcount)).toEqual([1, 2, 1, 1, 1, 1]);
  });
  it("counts leave on record on its days, and the assumed rate where that is more", () => {
    const onLeave = stay({ leave: [{ startsOn: day("2026-09-01"), endsOn: day("2028-01-01") }] });
    expect(run([onLeave, stay()]).total.map(({ absent }) => absent)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(run([onLeave, stay()], { leaveRate: 0.1 }).total.map(({ absent }) => absent)).toEqual([1, 1, 0.2, 0.2, 0.2, 0.2]);
  });
  it("counts leave without an end today only", () => {
    const openEnd = stay({ leave: [{ startsOn: day("2026-09-01"), endsOn: null }] });
    expect(run([openEnd, stay()]).total.map(({ absent }) => absent)).toEqual([1, 0, 0, 0, 0, 0]);
  });
  it("needs staff by pupils and ratio, growing as assumed, and the gap is need less supply", () => {
    const found = run([stay(), stay()], { pupilGrowth: 0.1 });
    expect(found.total[0]).toMatchObject({ pupils: 190, need: 10, supply: 2, gap: 8 });
    expect(found.total[1]?.need).toBeCloseTo(11);
    expect(run([stay()], { pupilsPerStaff: { primary: 10, junior: 13.5 } }).total[0]?.need).toBe(19);
  });
  it("puts new staff where the gap, and there the lack, is greatest", () => {
    const rich = campusOf("乙", [stay({ campusId: "乙" })], 19);
    const poor = campusOf("甲", [stay()], 190, 12);
    const found = forecast(factsOf(rich, poor), { ...base, hiresPerYear: 1 });
    const [ofRich, ofPoor] = found.campuses;
    expect([ofRich?.years[1]?.hired, ofPoor?.years[1]?.hired]).toEqual([0, 1]);
    expect(ofPoor?.subjects.find(({ years }) => (years[1]?.hired ?? 0) > 0)?.subject).toBe("chinese");
  });
  it("leaves a campus without pupils on record out of every sum, and says which", () => {
    const found = forecast(factsOf(campusOf("甲", [stay()]), campusOf("乙", [stay({ campusId: "乙" })], null)), base);
    expect(found.leftOut).toEqual(["乙"]);
    expect(found.total[0]).toMatchObject({ headcount: 1, need: 10 });
  });
  it("is empty for an empty district", () => {
    const found = forecast(factsOf(), base);
    expect(found.total.every(({ need, supply }) => need === 0 && supply === 0)).toBe(true);
    expect(headlineOf(found).greatest).toBeUndefined();
  });
  it("has the headline of five years: how many retire, and the subject that lacks most", () => {
    const found = run([stay({ bornOn: day("1972-01-15") }), stay({ subject: "music" }), stay({ subject: null })]);
    expect(headlineOf(found)).toMatchObject({ retiring: 1, headcount: 3, greatest: { subject: "chinese", lack: 3 } });
  });
});

const staff = array(
  record({
    campusId: constantFrom("甲", "乙"),
    subject: constantFrom("chinese", "music", null),
    born: integer({ min: 1962, max: 2000 }),
    month: integer({ min: 1, max: 12 }),
    sex: constantFrom("female", "male", null),
    endsIn: option(integer({ min: 2027, max: 2033 })),
  }),
  { maxLength: 40 },
).map((rows) => rows.map(({ campusId, subject, born, month, sex, endsIn }) => stay({
  campusId, subject, sex, bornOn: day(`${born}-${String(month).padStart(2, "0")}-07`), endsOn: endsIn === null ? null : day(`${endsIn}-08-01`),
})));

const assumed = record({
  pupilGrowth: double({ min: -0.2, max: 0.2, noNaN: true }),
  leaveRate: double({ min: 0, max: 0.3, noNaN: true }),
  resignationRate: double({ min: 0, max: 0.3, noNaN: true }),
  hiresPerYear: integer({ min: 0, max: 30 }),
  earliestShare: double({ min: 0, max: 0.5, noNaN: true }),
  latestShare: double({ min: 0, max: 0.5, noNaN: true }),
}).map((one): ForecastAssumptions => ({ ...base, ...one }));

const both = (stays: readonly StaffStay[]) => factsOf(campusOf("甲", stays), campusOf("乙", stays, 300, 8));

describe("whatever the staff and the assumptions", () => {
  it("nobody is lost or counted twice from one year to the next, and nobody is left below nothing", () => {
    assert(property(staff, assumed, (stays, assumptions) => {
      const { total } = forecast(both(stays), assumptions);
      const carried = total.map((year, index) => (total[index - 1]?.headcount ?? year.headcount) + year.arrived + year.hired - year.retired - year.ended - year.resigned);
      for (const [index, { headcount }] of total.entries()) {
        expect(headcount).toBeGreaterThan(-1e-9);
        expect(headcount).toBeCloseTo(carried[index] ?? Number.NaN, 6);
      }
    }));
  });
  it("the parts add up: subjects, campuses and entities to the same total", () => {
    assert(property(staff, assumed, (stays, assumptions) => {
      const found = forecast(both(stays), assumptions);
      for (const [index, year] of found.total.entries()) {
        const sum = (parts: readonly { readonly years: readonly CellYear[] | readonly { readonly supply: number }[] }[]) =>
          parts.reduce((all, part) => all + (part.years[index]?.supply ?? 0), 0);
        expect(sum(found.subjects)).toBeCloseTo(year.supply, 6);
        expect(sum(found.campuses)).toBeCloseTo(year.supply, 6);
        expect(sum(byEntity(found.campuses))).toBeCloseTo(year.supply, 6);
      }
    }));
  });
  it("taking more people on never widens the gap", () => {
    assert(property(staff, assumed, (stays, assumptions) => {
      const gap = (hiresPerYear: number) => forecast(both(stays), { ...assumptions, hiresPerYear }).total.at(-1)?.gap ?? 0;
      expect(gap(assumptions.hiresPerYear + 5)).toBeLessThan(gap(assumptions.hiresPerYear));
    }));
  });
});

describe("pupils ahead", () => {
  const facts = { presentYear: 2026, stage: "primary" as const, reported: 600, entered: [], classesByEntryYear: new Map<number, number>() };
  it("stay as they are where nothing more is known", () => {
    expect(pupilsAhead(facts).map(({ basis }) => basis)).toEqual(["reported", "constant", "constant", "constant", "constant", "constant"]);
  });
  it("move up a grade with their classes: a large year leaves, the intake stays as it was", () => {
    const classes = new Map([[2021, 4], [2022, 2], [2023, 2], [2024, 2], [2025, 2], [2026, 2]]);
    expect(pupilsAhead({ ...facts, reported: 560, classesByEntryYear: classes }).slice(0, 3)).toEqual([
      { schoolYear: 2026, pupils: 560, basis: "reported" }, { schoolYear: 2027, pupils: 480, basis: "moved-up" }, { schoolYear: 2028, pupils: 480, basis: "moved-up" },
    ]);
  });
  it("are what was entered, and go on from there", () => {
    const entered = [{ schoolYear: 2028, stage: "primary" as const, pupils: 700, source: "户籍适龄人口统计" }];
    expect(pupilsAhead({ ...facts, entered }).map(({ pupils }) => pupils)).toEqual([600, 600, 700, 700, 700, 700]);
  });
  it("are entered for a year ahead, for a stage that is taught, with a source", () => {
    const wish = { schoolYear: 2028, stage: "primary" as const, pupils: 700, source: "户籍适龄人口统计" };
    const about = { presentYear: 2026, stage: "primary" as const, entered: [] };
    expect(findProjectionRefusals(wish, about)).toEqual([]);
    expect(findProjectionRefusals({ schoolYear: 2026, stage: "junior", pupils: 0.5, source: "" }, about).map(({ kind }) => kind)).toEqual([
      "projection-year", "projection-stage", "projection-number", "projection-needs-source",
    ]);
    expect(findProjectionRefusals(wish, { ...about, entered: [wish] }).map(({ kind }) => kind)).toEqual(["projection-unchanged"]);
  });
});

describe("a named set of assumptions", () => {
  it("needs a name of its own and shares that are not above one", () => {
    expect(findScenarioRefusals({ name: "二孩高峰回落", assumptions: base }, ["其他"])).toEqual([]);
    expect(findScenarioRefusals({ name: "甲", assumptions: { ...base, earliestShare: 0.6, latestShare: 0.5 } }, ["甲"]).map(({ kind }) => kind)).toEqual([
      "flexible-shares-above-one", "scenario-name-length", "scenario-name-taken",
    ]);
    expect(findAssumptionRefusals({ ...base, earliestShare: 0.3, latestShare: 0.7 })).toEqual([]);
  });
});
