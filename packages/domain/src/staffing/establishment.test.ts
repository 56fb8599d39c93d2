import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { EntityId } from "../identifier";
import { defaultEstablishmentSettings } from "./establishment-settings";
import { establishmentOn, findEstablishmentRefusals, type EstablishmentFacts, type EstablishmentRegister } from "./establishment";
import { nonTeachingOf, pupilsByStage, staffNeed, standingOf } from "./staff-need";
import { titleStructure } from "./title-structure";
import { campusVacancies, subjectVacancies, type VacancyCampus } from "./vacancy";

const day = civilDate;
const [ningan, xinhua, third] = ["宁安路小学", "新华路小学", "第三小学"] as unknown as [EntityId, EntityId, EntityId];
const merged = day("2026-09-01");

const decree = (entityId: EntityId, approved: number, startsOn: string, endsOn: string | null = null) => ({
  entityId, approved, decreeNumber: `新编字〔${startsOn.slice(0, 4)}〕${approved}号`, startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn),
});
const register = (changed: Partial<EstablishmentRegister> = {}): EstablishmentRegister => ({
  decrees: [decree(ningan, 80, "2018-09-01", "2023-09-01"), decree(ningan, 86, "2023-09-01"), decree(xinhua, 31, "2020-09-01")],
  successions: [{ fromEntityId: xinhua, toEntityId: ningan, succeededOn: merged }],
  ...changed,
});

describe("what is approved for an entity on a day (核定编制)", () => {
  it("is the decree in force then, and a decree that was replaced still holds for its own days", () => {
    expect(establishmentOn(ningan, day("2023-08-31"), register())).toMatchObject({ kind: "decree", approved: 80 });
    expect(establishmentOn(ningan, day("2026-08-31"), register())).toMatchObject({ kind: "decree", approved: 86 });
  });
  it("is the sum from the day on which schools merge, with the decrees it is made of", () => {
    const found = establishmentOn(ningan, merged, register());
    expect(found).toMatchObject({ kind: "computed", approved: 117, since: merged });
    expect(found.kind === "computed" && found.parts.map((part) => part.approved)).toEqual([86, 31]);
  });
  it("is a decree again once there is one for the merged school, be it of the same day", () => {
    const after = (startsOn: string) => [decree(ningan, 86, "2023-09-01", startsOn), decree(ningan, 110, startsOn), decree(xinhua, 31, "2020-09-01")];
    expect(establishmentOn(ningan, merged, register({ decrees: after("2026-09-01") }))).toMatchObject({ kind: "decree", approved: 110 });
    expect(establishmentOn(ningan, day("2026-12-31"), register({ decrees: after("2027-01-01") }))).toMatchObject({ kind: "computed", approved: 117 });
    expect(establishmentOn(ningan, day("2027-01-01"), register({ decrees: after("2027-01-01") }))).toMatchObject({ kind: "decree", approved: 110 });
  });
  it("adds up over a chain of mergers", () => {
    const chain = register({
      decrees: [...register().decrees, decree(third, 9, "2020-09-01")],
      successions: [{ fromEntityId: third, toEntityId: xinhua, succeededOn: day("2025-09-01") }, ...register().successions],
    });
    expect(establishmentOn(ningan, merged, chain)).toMatchObject({ kind: "computed", approved: 126 });
  });
  it("is no number when a part has no decree, and says whose is missing", () => {
    expect(establishmentOn(third, merged, register())).toEqual({ kind: "missing", entityIds: [third] });
    const without = register({ decrees: register().decrees.filter(({ entityId }) => entityId !== xinhua) });
    expect(establishmentOn(ningan, merged, without)).toEqual({ kind: "missing", entityIds: [xinhua] });
  });
});

describe("entering a decree", () => {
  const facts: EstablishmentFacts = { today: day("2026-11-24"), existsFrom: day("1980-09-01"), endedOn: null, entries: [decree(ningan, 86, "2023-09-01")] };
  const wish = { approved: 110, decreeNumber: "新编字〔2026〕9号", startsOn: day("2026-12-01") };
  const kinds = (changed: Partial<typeof wish>, about: Partial<EstablishmentFacts> = {}) =>
    findEstablishmentRefusals({ ...wish, ...changed }, { ...facts, ...about }).map(({ kind }) => kind);
  it("takes a number, a decree and a day", () => expect(kinds({})).toEqual([]));
  it("takes brackets as they are typed", () => expect(kinds({ decreeNumber: "新编字[2026] 9 号" })).toEqual([]));
  it("names every reason at once", () => {
    expect(kinds({ approved: -1, decreeNumber: "口头通知", startsOn: day("2020-09-01") })).toEqual([
      "entry-before-latest", "establishment-decree-form", "establishment-number",
    ]);
    expect(kinds({ startsOn: day("2028-09-01") })).toEqual(["entry-too-far-ahead"]);
    expect(kinds({}, { endedOn: day("2026-09-01") })).toEqual(["entry-after-end"]);
  });
  it("does not take what is in force already", () => {
    expect(kinds({ approved: 86, decreeNumber: "新编字〔2023〕86号" })).toEqual(["establishment-unchanged"]);
  });
});

describe("need by pupils, and how an entity stands", () => {
  const { pupilsPerStaff } = defaultEstablishmentSettings;
  it("is 19 pupils for each member of staff in primary, 13.5 in junior, each stage by its own", () => {
    expect(staffNeed({ primary: 190 }, pupilsPerStaff)).toBe(10);
    expect(staffNeed(pupilsByStage("nine-year", 325, 135), pupilsPerStaff)).toBe(20);
  });
  it("is not told when pupils of a stage are not reported", () => {
    expect(staffNeed({ primary: null }, pupilsPerStaff)).toBeNull();
    expect(staffNeed(pupilsByStage("nine-year", 325, null), pupilsPerStaff)).toBeNull();
  });
  it("is over, short or even; without a decree it is neither", () => {
    expect([standingOf(90, 86), standingOf(80, 86), standingOf(86, 86), standingOf(86, null)]).toEqual([
      { kind: "over", by: 4 }, { kind: "short", by: 6 }, { kind: "even" }, { kind: "unknown" },
    ]);
  });
  it("settles the non-teaching share only when all without a subject together keep the limit", () => {
    expect(nonTeachingOf(100, 9, 9)).toMatchObject({ kind: "within" });
    expect(nonTeachingOf(100, 10, 9)).toMatchObject({ kind: "open", atMost: 10 });
    expect(nonTeachingOf(0, 0, 9)).toMatchObject({ kind: "no-staff" });
  });
});

describe("title proportions (岗位结构比例)", () => {
  const shares = { "full-senior": null, senior: 10, first: 45, second: null, third: null };
  it("allows whole posts only, and says what is free or over", () => {
    const [fullSenior, senior, first] = titleStructure({ senior: 4, first: 10 }, 29, shares);
    expect(fullSenior).toMatchObject({ held: 0, allowed: null, free: null });
    expect(senior).toMatchObject({ held: 4, allowed: 2, free: 0, over: 2 });
    expect(first).toMatchObject({ held: 10, allowed: 13, free: 3, over: 0 });
  });
  it("does not lose a post to binary fractions: 10% of 30 are 3, 0.7% of 1000 are 7", () => {
    expect(titleStructure({}, 30, shares)[1]?.allowed).toBe(3);
    expect(titleStructure({}, 1000, { ...shares, senior: 0.7 })[1]?.allowed).toBe(7);
  });
  it("allows nothing to be judged without a decree", () => {
    expect(titleStructure({ senior: 4 }, null, shares)[1]).toEqual({ title: "senior", held: 4, allowed: null, free: null, over: null });
  });
});

describe("vacancies by subject", () => {
  const campus = (campusId: string, classes: number | null, held: Record<string, number>): VacancyCampus => ({
    campusId, entityId: "e", stage: "primary", classes, inPost: new Map(Object.entries(held)),
  });
  it("stand against the subject coverage rule, greatest lack first", () => {
    const [first] = campusVacancies([campus("甲", 30, { chinese: 12, mathematics: 8 })]);
    expect(first).toMatchObject({ subject: "pe", required: 5, inPost: 0, lack: 5 });
  });
  it("are not made good by too many of the subject at another campus", () => {
    const rows = campusVacancies([campus("甲", 30, { music: 9 }), campus("乙", 30, {})]);
    expect(subjectVacancies(rows).find(({ subject }) => subject === "music")).toEqual({ subject: "music", required: 6, inPost: 9, lack: 3 });
  });
  it("keep one teacher of each subject where the classes are not known", () => {
    expect(campusVacancies([campus("甲", null, {})]).every(({ required, lack }) => required === 1 && lack === 1)).toBe(true);
  });
});
