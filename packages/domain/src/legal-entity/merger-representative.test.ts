import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { MergerCase } from "./merger-case";
import { defaultMergerSettings } from "./merger-settings";
import { caseUpTo } from "./merger-example.test-data";
import { findMergerRepresentativeRefusals, representativeOfMerger, type RepresentativeChange } from "./merger-representative";
import { findMergerScheduleRefusals } from "./merger-schedule";

const stays: RepresentativeChange = { newRepresentative: null, appointmentDocument: null, removalDocument: null };
const named: RepresentativeChange = { ...stays, newRepresentative: "沈思颖" };
const papered: RepresentativeChange = { newRepresentative: "沈思颖", appointmentDocument: "新教任〔2026〕9号", removalDocument: "新教任〔2026〕8号" };
const on = civilDate("2026-09-01");
const refusalsOf = (merger: MergerCase, wish: RepresentativeChange) => findMergerRepresentativeRefusals(merger, wish).map(({ kind }) => kind);

describe("a change of the legal representative", () => {
  it("can be said until the application is made; the numbers of its papers still follow after it", () => {
    expect(refusalsOf(caseUpTo("announcement-3"), named)).toEqual([]);
    expect(refusalsOf(caseUpTo("change-registration"), named)).toEqual(["step-already-done"]);
    expect(refusalsOf({ ...caseUpTo("change-registration"), ...named }, papered)).toEqual([]);
  });

  it("is not entered while someone decides on the case, nor when the register has been written", () => {
    expect(refusalsOf({ ...caseUpTo("hearing"), submission: "waiting" }, named)).toEqual(["being-decided"]);
    expect(refusalsOf({ ...caseUpTo("announcement-3"), status: "effective" }, named)).toEqual(["case-closed"]);
    expect(refusalsOf({ ...caseUpTo("announcement-3"), status: "withdrawn" }, named)).toEqual(["case-closed"]);
  });

  it("names its papers by number", () => {
    expect(findMergerRepresentativeRefusals(caseUpTo("approval"), { ...named, appointmentDocument: "任命书" })).toEqual([
      { kind: "representative-number-form", field: "appointmentDocument", text: "任命书" },
    ]);
  });

  it("keeps the day from being set until both numbers are known", () => {
    const kinds = (change: RepresentativeChange) =>
      findMergerScheduleRefusals({ ...caseUpTo("announcement-3"), ...change }, { effectiveOn: on, decreeNumber: "新政字〔2026〕12号" }, civilDate("2026-05-11"), defaultMergerSettings);
    expect(kinds(stays)).toEqual([]);
    expect(kinds(papered)).toEqual([]);
    expect(kinds({ ...papered, removalDocument: null })).toEqual([{ kind: "representative-number-missing", paper: "removal", name: "沈思颖" }]);
  });
});

describe("what the day writes into the register", () => {
  const before = { name: "王校长", startsOn: civilDate("2018-08-01") };

  it("is the new representative with both papers", () => {
    const { newRepresentative: name, ...papers } = papered;
    expect(representativeOfMerger(papered, before, on)).toEqual({ name, ...papers });
    expect(representativeOfMerger(papered, undefined, on)).toMatchObject({ name });
  });

  it("is nothing when nobody changes, or when the register says so already or knows of someone later", () => {
    expect(representativeOfMerger(stays, before, on)).toBeNull();
    expect(representativeOfMerger(papered, { ...before, name: "沈思颖" }, on)).toBeNull();
    expect(representativeOfMerger(papered, { ...before, startsOn: on }, on)).toBeNull();
  });
});
