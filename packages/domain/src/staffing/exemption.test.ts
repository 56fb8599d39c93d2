import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { exemptionKeys, findExemptionEndRefusals, findExemptionRefusals, type RecordedExemption } from "./exemption";

const wanted = { kind: "pregnant" as const, startsOn: civilDate("2026-10-01"), endsOn: civilDate("2027-05-01"), evidence: "市妇幼医院诊断证明" };
const kinds = (changed: Partial<Parameters<typeof findExemptionRefusals>[0]>, recorded: RecordedExemption[] = [], sex: "female" | "male" | null = "female") =>
  findExemptionRefusals({ ...wanted, ...changed }, recorded, sex).map((refusal) => refusal.kind);

describe("an exemption from rotation", () => {
  it("stands with evidence and an end", () => {
    expect(kinds({})).toEqual([]);
  });

  it("needs evidence", () => {
    expect(kinds({ evidence: "" })).toEqual(["exemption-needs-evidence"]);
  });

  it.each(exemptionKeys)("%s needs an end: it is looked at anew before it goes on", (kind) => {
    expect(kinds({ kind, endsOn: null })).toEqual(["exemption-needs-end"]);
    expect(kinds({ kind })).toEqual([]);
  });

  it("for pregnancy is a woman's; an unknown sex is not held against anyone", () => {
    expect(kinds({}, [], "male")).toEqual(["exemption-not-for-sex"]);
    expect(kinds({}, [], null)).toEqual([]);
  });

  it("does not overlap one of the same kind, and may follow it on the day it ends", () => {
    const earlier = { kind: "pregnant" as const, startsOn: civilDate("2026-03-01"), endsOn: civilDate("2026-10-02") };
    expect(kinds({}, [earlier])).toEqual(["exemption-overlaps"]);
    expect(kinds({}, [{ ...earlier, endsOn: civilDate("2026-10-01") }])).toEqual([]);
    expect(kinds({}, [{ ...earlier, kind: "ill" }])).toEqual([]);
  });

  it("ends after it begins", () => {
    expect(kinds({ endsOn: civilDate("2026-10-01") })).toEqual(["exemption-ends-before-start"]);
  });
});

describe("the end of an exemption", () => {
  const today = civilDate("2026-11-24");
  const open = { startsOn: civilDate("2026-09-01"), endsOn: null };

  it("is today or later, so that a past day keeps what was in force on it", () => {
    expect(findExemptionEndRefusals(today, open, today)).toEqual([]);
    expect(findExemptionEndRefusals(civilDate("2026-11-23"), open, today).map((refusal) => refusal.kind)).toEqual(["exemption-end-in-past"]);
  });

  it("only ever comes earlier", () => {
    const closed = { ...open, endsOn: civilDate("2026-12-01") };
    expect(findExemptionEndRefusals(civilDate("2026-12-31"), closed, today).map((refusal) => refusal.kind)).toEqual(["exemption-already-ends"]);
  });

  it("calls off one that has not begun on its first day", () => {
    const later = { startsOn: civilDate("2027-01-01"), endsOn: null };
    expect(findExemptionEndRefusals(civilDate("2027-01-01"), later, today)).toEqual([]);
    expect(findExemptionEndRefusals(today, later, today).map((refusal) => refusal.kind)).toEqual(["exemption-end-before-start"]);
  });
});
