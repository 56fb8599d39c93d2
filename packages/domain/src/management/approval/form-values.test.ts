import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { CampusId } from "../../identifier";
import { Form, type FormField } from "./form-field";
import { findFormRefusals, measureOf, type FillingFacts, type FormValues } from "./form-values";
import { countHalfDays } from "./half-days";

const today = civilDate("2026-11-24");
const facts: FillingFacts = { today, files: new Map(), people: new Set(), campuses: new Set(["here" as CampusId]) };
const label = { zh: "项目", en: "Item" };
const field = (more: object): FormField => {
  const [parsed] = Form.parse({ fields: [{ id: "x", label, isRequired: true, ...more }] }).fields;
  if (!parsed) throw new Error("no field");
  return parsed;
};
const kinds = (one: FormField, value: FormValues[string] | undefined, more: Partial<FillingFacts> = {}) =>
  findFormRefusals({ fields: [one] }, value === undefined ? {} : { x: value }, { ...facts, ...more }).map(({ kind }) => kind);

describe("a form's values", () => {
  it("are asked for where they are required, and blanks are nothing", () => {
    expect(kinds(field({ kind: "text", most: 10 }), undefined)).toEqual(["value-missing"]);
    expect(kinds(field({ kind: "text", most: 10 }), "  ")).toEqual(["value-missing"]);
    expect(kinds(field({ kind: "text", most: 10, isRequired: false }), undefined)).toEqual([]);
  });

  it("are of the field's kind, and each refusal names the field", () => {
    expect(kinds(field({ kind: "money", most: 100 }), "ten")).toEqual(["value-not-of-kind"]);
    expect(kinds(field({ kind: "date", mayBePast: true }), 3)).toEqual(["value-not-of-kind"]);
    expect(kinds(field({ kind: "half-days", mayBePast: true, mostDays: 3, counts: "working" }), { from: "2026-11-24", to: "2026-11-24" })).toEqual(["value-not-of-kind"]);
    expect(findFormRefusals({ fields: [field({ kind: "text", most: 2 })] }, { x: "三个字" }, facts)).toEqual([
      { field: "x", label, kind: "text-too-long", most: 2, length: 3 },
    ]);
  });

  it("of money are positive, to the fen, and within the limit", () => {
    const money = field({ kind: "money", most: 1000 });
    expect(kinds(money, 0.01)).toEqual([]);
    expect(kinds(money, 19.9)).toEqual([]);
    expect(kinds(money, 0)).toEqual(["number-out-of-limits"]);
    expect(kinds(money, 1000.01)).toEqual(["number-out-of-limits"]);
    expect(kinds(money, 1.005)).toEqual(["number-too-fine"]);
    expect(kinds(money, Number.NaN)).toContain("number-out-of-limits");
  });

  it("of days exist, run forwards, are not past where they may not be, and stay within the limit", () => {
    const period = field({ kind: "date-range", mayBePast: false, mostDays: 5 });
    expect(kinds(period, { from: "2026-11-24", to: "2026-11-28" })).toEqual([]);
    expect(kinds(period, { from: "2026-02-30", to: "2026-11-28" })).toEqual(["not-a-day"]);
    expect(kinds(period, { from: "2026-11-28", to: "2026-11-24" })).toEqual(["dates-out-of-order"]);
    expect(kinds(period, { from: "2026-11-23", to: "2026-11-24" })).toEqual(["day-is-past"]);
    expect(kinds(period, { from: "2026-11-24", to: "2026-11-29" })).toEqual(["period-too-long"]);
  });

  it("of leave need half a working day", () => {
    const leave = field({ kind: "half-days", mayBePast: true, mostDays: 30, counts: "working" });
    expect(kinds(leave, { from: "2026-11-28", fromHalf: "am", to: "2026-11-29", toHalf: "pm" })).toEqual(["period-without-days"]);
    expect(kinds(leave, { from: "2026-11-24", fromHalf: "pm", to: "2026-11-24", toHalf: "am" })).toEqual(["dates-out-of-order"]);
    expect(kinds(leave, { from: "0001-01-01", fromHalf: "am", to: "9999-12-31", toHalf: "pm" })).toEqual(["period-too-long"]);
  });

  it("name an option, a campus or a person that is there", () => {
    const choice = field({ kind: "choice", options: [{ id: "a", label }, { id: "b", label }] });
    expect(kinds(choice, "a")).toEqual([]);
    expect(kinds(choice, "constructor")).toEqual(["not-an-option"]);
    expect(kinds(field({ kind: "campus" }), "here")).toEqual([]);
    expect(kinds(field({ kind: "campus" }), "elsewhere")).toEqual(["campus-not-here"]);
    expect(kinds(field({ kind: "person" }), "nobody")).toEqual(["person-not-here"]);
  });

  it("have no more files than the field takes, and nothing for fields that the form has not", () => {
    const proof = field({ kind: "file", most: 1 });
    expect(kinds(proof, undefined)).toEqual(["value-missing"]);
    expect(kinds(proof, undefined, { files: new Map([["x", 1]]) })).toEqual([]);
    expect(kinds(proof, undefined, { files: new Map([["x", 2]]) })).toEqual(["too-many-files"]);
    expect(kinds(proof, undefined, { files: new Map([["x", 1], ["y", 1]]) })).toEqual(["value-of-no-field"]);
    expect(kinds({ ...field({ kind: "text", most: 9 }), id: "constructor" }, undefined)).toEqual(["value-missing"]);
    expect(findFormRefusals({ fields: [] }, { toString: 1 }, facts)).toEqual([{ kind: "value-of-no-field", field: "toString" }]);
  });
});

describe("half days", () => {
  const halves = (from: string, fromHalf: "am" | "pm", to: string, toHalf: "am" | "pm", counts: "working" | "calendar" = "working") =>
    countHalfDays({ from: civilDate(from), fromHalf, to: civilDate(to), toHalf }, counts);

  it("count a morning as half a day, and from afternoon to noon of the next day as one", () => {
    expect(halves("2026-11-24", "am", "2026-11-24", "am")).toBe(0.5);
    expect(halves("2026-11-24", "am", "2026-11-24", "pm")).toBe(1);
    expect(halves("2026-11-24", "pm", "2026-11-25", "am")).toBe(1);
  });

  it("leave out weekends and holidays, and count make-up days, where working days are counted", () => {
    expect(halves("2026-11-27", "am", "2026-11-30", "pm")).toBe(2);
    expect(halves("2026-11-27", "am", "2026-11-30", "pm", "calendar")).toBe(4);
    // 2026年国庆：10月1日至7日放假，9月20日、10月10日上班
    expect(halves("2026-10-01", "am", "2026-10-10", "pm")).toBe(3);
  });

  it("are what a condition compares", () => {
    const leave = field({ kind: "half-days", mayBePast: true, mostDays: 30, counts: "working" });
    expect(measureOf(leave, { from: "2026-11-24", fromHalf: "pm", to: "2026-11-26", toHalf: "pm" })).toBe(2.5);
    expect(measureOf(leave, { from: "someday", fromHalf: "pm", to: "2026-11-26", toHalf: "pm" })).toBeUndefined();
  });
});
