import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, EntityId } from "../identifier";
import { creditCodeCheckDigit } from "../legal-entity/credit-code";
import type { Cell } from "./cell";
import { decideSchools, type KnownCampus, type SchoolFacts } from "./decide-schools";
import { decideFigures, type FigureCampus } from "./decide-figures";
import type { Fields } from "./field";
import { figureFields } from "./figure-fields";
import { Mapping } from "./mapping";
import { readRow } from "./row";
import { schoolFields } from "./school-fields";

const effectiveOn = civilDate("2026-09-01");
const codeOf = (serial: string) => `12130105${serial}${creditCodeCheckDigit(`12130105${serial}`)}`;
const eastCode = codeOf("400000012");
const otherCode = codeOf("400000099");

const east: KnownCampus = {
  campusId: "east" as CampusId, entityId: "e" as EntityId, localNumber: "1", name: "实验小学（东）", stage: "primary",
  creditCode: eastCode, schoolCode: "2113000001", address: "东街 1 号", street: null, longitude: null, latitude: null, zone: null,
  openedOn: civilDate("1998-09-01"), closedOn: null, staffEndsOn: [], laterNameStartsOn: null, isNamesake: true,
};
const facts: SchoolFacts = {
  areaCode: "130105", campuses: [east],
  creditCodes: new Map([[eastCode, { entityId: east.entityId, name: east.name }], [otherCode, { entityId: "x" as EntityId, name: "别校" }]]),
  schoolCodes: new Map([
    ["2113000001", { campusId: east.campusId, name: east.name, isRetired: false }],
    ["2113000009", { campusId: "gone" as CampusId, name: "旧校", isRetired: true }],
  ]),
};

type Rows = readonly Readonly<Record<string, Cell>>[];
function read<F extends Fields>(fields: F, rows: Rows) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const mapping = Mapping.parse(Object.fromEntries(keys.map((key, column) => [key, { source: { kind: "column", column } }])));
  return rows.map((row, index) => readRow(fields, mapping, { rowNumber: index + 2, cells: keys.map((key) => row[key] ?? null) }));
}
const decide = (rows: Rows, known: SchoolFacts = facts) => decideSchools(read(schoolFields, rows), known, effectiveOn);
function one(row: Readonly<Record<string, Cell>>, known?: SchoolFacts) {
  const [decided] = decide([row], known);
  if (!decided) throw new Error("one row in, one decision out");
  return { ...decided.decision, plan: decided.plan, reasons: decided.decision.problems.map(({ field, reason }) => `${field} ${reason.kind}`) };
}

const same = { localNumber: "1", name: "实验小学(东)" };

describe("a school of a file", () => {
  it("is new when its number is not known, and needs a stage then", () => {
    expect(one({ localNumber: 2, name: "西小", stage: "小学" })).toMatchObject({ outcome: "new", plan: { kind: "new", row: { localNumber: "2", stage: "primary" } } });
    expect(one({ localNumber: 2, name: "西小" }).reasons).toEqual(["stage required"]);
    expect(one({ localNumber: 2, name: "西小", stage: "幼儿园" }).reasons).toEqual(["stage unknown-word"]);
  });
  it("is unchanged when only the width of brackets differs and blanks say nothing", () => {
    expect(one({ ...same, address: "" }).outcome).toBe("unchanged");
  });
  it("is changed with each field's before and after", () => {
    expect(one({ ...same, address: "西街 2 号", longitude: 114.46 }).changes).toEqual([
      { field: "address", before: "东街 1 号", after: "西街 2 号" },
      { field: "longitude", before: null, after: 114.46 },
    ]);
  });
  it("keeps its codes and its stage: a file that says otherwise is a conflict", () => {
    const row = { ...same, stage: "初中", creditCode: otherCode, schoolCode: "3113000007" };
    expect(one(row)).toMatchObject({ outcome: "conflict" });
    expect(one(row).reasons).toEqual([
      "creditCode credit-code-taken", "stage stage-differs", "creditCode credit-code-differs", "schoolCode school-code-differs",
    ]);
  });
  it("cannot take a retired code, a code in use, or a wrong one", () => {
    const fresh = { localNumber: "2", name: "西小", stage: "小学" };
    expect(one({ ...fresh, schoolCode: "2113000009" }).reasons).toEqual(["schoolCode school-code-retired"]);
    expect(one({ ...fresh, schoolCode: "2113000001" }).reasons).toEqual(["schoolCode school-code-in-use", "localNumber local-number-differs"]);
    expect(one({ ...fresh, creditCode: `${eastCode.slice(0, 17)}?` }).outcome).toBe("error");
    expect(one({ ...fresh, schoolCode: "3144000001" }).reasons).toEqual(["schoolCode school-code-category", "schoolCode school-code-province"]);
  });
  it("stands once in the file", () => {
    const rows = decide([{ localNumber: "2", name: "西小", stage: "小学" }, { localNumber: "２", name: "北小", stage: "小学" }]);
    expect(rows.map(({ decision }) => decision.outcome)).toEqual(["conflict", "conflict"]);
  });
  it("is not renamed before a later name, nor changed when closed", () => {
    expect(one({ ...same, name: "新名" }, { ...facts, campuses: [{ ...east, laterNameStartsOn: civilDate("2027-01-01") }] }).reasons).toEqual(["name later-record"]);
    expect(one(same, { ...facts, campuses: [{ ...east, closedOn: civilDate("2020-01-01") }] }).reasons).toEqual(["null campus-closed"]);
  });
});

describe("a school that closes", () => {
  const closing = { ...same, closedOn: "2026-09-01" };
  const withStaff = (...staffEndsOn: KnownCampus["staffEndsOn"]): SchoolFacts => ({ ...facts, campuses: [{ ...east, staffEndsOn }] });

  it("is changed by its day and by nothing else", () => {
    expect(one(closing)).toMatchObject({ outcome: "changed", changes: [{ field: "closedOn", before: null, after: "2026-09-01" }] });
  });
  it("has nobody left: the last day at work is the day before", () => {
    expect(one(closing, withStaff(civilDate("2026-09-01"), civilDate("2020-09-01"))).outcome).toBe("changed");
    const full = one(closing, withStaff(null, civilDate("2026-09-02"), civilDate("2026-09-01")));
    expect(full.outcome).toBe("conflict");
    expect(full.problems).toEqual([{ field: "closedOn", reason: { kind: "staff-after-closing", people: 2 } }]);
  });
  it("was open for a day at least, whether known or new", () => {
    expect(one({ ...same, closedOn: "1998-09-01" })).toMatchObject({ outcome: "error", reasons: ["closedOn closed-before-opening"] });
    expect(one({ localNumber: "2", name: "西小", stage: "小学", closedOn: "2026-09-01" }).reasons).toEqual(["closedOn closed-before-opening"]);
    expect(one({ localNumber: "2", name: "西小", stage: "小学", openedOn: "1980-09-01", closedOn: "2026-09-01" }).outcome).toBe("new");
  });
  it("may have its day put off until the day has come", () => {
    const until = (closedOn: string): SchoolFacts => ({ ...facts, campuses: [{ ...east, closedOn: civilDate(closedOn) }] });
    expect(one({ ...same, closedOn: "2027-09-01" }, until("2027-02-01")).outcome).toBe("changed");
    expect(one({ ...same, closedOn: "2027-09-01" }, until("2026-09-01")).reasons).toEqual(["null campus-closed"]);
  });
});

describe("figures of a file", () => {
  const campus = (figures: FigureCampus["figures"], stage: FigureCampus["stage"] = "primary"): FigureCampus => ({
    campusId: east.campusId, name: "东小", localNumber: "1", schoolCode: "2113000001", stage, figures,
  });
  const decideOf = (rows: Rows, known: FigureCampus) => decideFigures(read(figureFields, rows), { campuses: [known] });

  it("are new where the year has none, changed where they differ, unchanged else", () => {
    const row = { campus: "2113000001", pupils: "1,200", rooms: "" };
    expect(decideOf([row], campus({}))[0]).toMatchObject({ decision: { outcome: "new" }, plan: { figures: [{ measure: "pupils", value: 1200 }] } });
    expect(decideOf([row], campus({ pupils: 1100 }))[0]?.decision).toMatchObject({ outcome: "changed", changes: [{ field: "pupils", before: 1100, after: 1200 }] });
    expect(decideOf([row], campus({ pupils: 1200, rooms: 5000 }))[0]?.decision.outcome).toBe("unchanged");
  });
  it("name a campus once, whether by number or by code", () => {
    const rows = decideOf([{ campus: "1", pupils: 1 }, { campus: "2113000001", pupils: 2 }], campus({}));
    expect(rows.map(({ decision }) => decision.outcome)).toEqual(["conflict", "conflict"]);
  });
  it("have a junior part only in nine-year schools, and never above the whole", () => {
    const row = { campus: "1", pupils: 100, "pupils-junior": 120 };
    expect(decideOf([row], campus({}))[0]?.decision.problems).toEqual([{ field: "pupils-junior", reason: { kind: "not-for-stage" } }]);
    expect(decideOf([row], campus({}, "nine-year"))[0]?.decision.problems).toEqual([{ field: "pupils-junior", reason: { kind: "part-exceeds-whole", whole: 100 } }]);
  });
});
