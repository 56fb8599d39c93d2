import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../civil-date";
import { mergerChecklist } from "./merger-checklist";
import { mergerSteps } from "./merger-step-name";
import { defaultMergerSettings } from "./merger-settings";
import { caseUpTo, journey, scheduledCase } from "./merger-example.test-data";
import type { MergerCase } from "./merger-case";
import { findMergerStepRefusals, findMergerUndoRefusals, type StepEntry } from "./merger-step";

const d = civilDate;
const today = d("2026-11-24");
const settings = defaultMergerSettings;
const entry = (step: StepEntry["step"], on: string, more: Partial<StepEntry> = {}): StepEntry => ({
  step,
  doneOn: d(on),
  documents: ["paper"],
  decreeNumber: step === "approval" ? "新政字〔2026〕12号" : null,
  ...more,
});
const refusalsOf = (merger: MergerCase, step: StepEntry, on = today) =>
  findMergerStepRefusals(merger, step, on, settings);

describe("the official checklist", () => {
  it("orders its steps so that each comes after all that it waits for", () => {
    const checklist = mergerChecklist(settings);
    for (const [place, step] of mergerSteps.entries()) {
      const { after, waits, due } = checklist[step];
      for (const earlier of [...after, waits?.from, due?.from].filter((found) => found !== undefined)) {
        expect(mergerSteps.indexOf(earlier), `${step} after ${earlier}`).toBeLessThan(place);
      }
    }
  });

  it("can be followed from the first step to the last without a refusal", () => {
    for (const [place, { step, doneOn }] of journey.entries()) {
      const merger = place === 0 ? caseUpTo(null) : caseUpTo(journey[place - 1]?.step ?? null);
      expect(refusalsOf(merger, entry(step, doneOn))).toEqual([]);
    }
  });
});

describe("a step of a merger case", () => {
  it("comes after its predecessors: approval before the hearing is refused", () => {
    expect(refusalsOf(caseUpTo("public-notice"), entry("approval", "2026-04-01"))).toEqual([
      { kind: "step-out-of-order", field: "step", step: "approval", missing: "hearing" },
    ]);
  });

  it("that ends the liquidation needs both the creditors told and the third announcement", () => {
    const kinds = refusalsOf(caseUpTo("liquidation-group"), entry("liquidation-end", "2026-08-01"));
    expect(kinds).toMatchObject([{ missing: "creditors-told" }, { missing: "announcement-3" }]);
  });

  it("is not dated before its predecessor", () => {
    expect(refusalsOf(caseUpTo("argumentation"), entry("public-notice", "2026-03-01"))).toEqual([
      { kind: "step-before-predecessor", field: "doneOn", predecessor: "argumentation", on: "2026-03-02" },
    ]);
  });

  it("is not dated in the future", () => {
    expect(refusalsOf(caseUpTo(null), entry("argumentation", "2026-11-25"))).toEqual([
      { kind: "step-in-future", field: "doneOn", today },
    ]);
    expect(refusalsOf(caseUpTo(null), entry("argumentation", "2026-11-24"))).toEqual([]);
  });

  it("is recorded once", () => {
    expect(refusalsOf(caseUpTo("argumentation"), entry("argumentation", "2026-03-03"))).toMatchObject([
      { kind: "step-already-done", on: "2026-03-02" },
    ]);
  });

  it("needs its papers", () => {
    expect(refusalsOf(caseUpTo(null), entry("argumentation", "2026-03-02", { documents: [] }))).toEqual([
      { kind: "document-missing", field: "documents", step: "argumentation" },
    ]);
  });

  it("is not recorded in a withdrawn case", () => {
    const merger: MergerCase = { ...caseUpTo("argumentation"), status: "withdrawn" };
    expect(refusalsOf(merger, entry("public-notice", "2026-03-09"))).toEqual([{ kind: "case-closed", status: "withdrawn" }]);
  });

  it("is told all that is wrong at once", () => {
    const kinds = refusalsOf(caseUpTo(null), entry("approval", "2027-01-01", { documents: [], decreeNumber: null }));
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "step-out-of-order",
      "step-in-future",
      "document-missing",
      "decree-number-missing",
    ]);
  });
});

describe("the waiting times", () => {
  it("the hearing waits until the public notice has run its working days", () => {
    // Monday 9 March and five working days: Monday 16 March.
    expect(refusalsOf(caseUpTo("public-notice"), entry("hearing", "2026-03-13"))).toMatchObject([
      { kind: "step-too-early", earliest: "2026-03-16", basis: { kind: "announced" } },
    ]);
    expect(refusalsOf(caseUpTo("public-notice"), entry("hearing", "2026-03-16"))).toEqual([]);
  });

  it("a district may set a longer notice", () => {
    const longer = findMergerStepRefusals(caseUpTo("public-notice"), entry("hearing", "2026-03-16"), today, {
      ...settings,
      mergerNoticeWorkingDays: 7,
    });
    expect(longer).toMatchObject([{ kind: "step-too-early", earliest: "2026-03-18" }]);
  });

  it("the liquidation ends no sooner than 90 days after the first announcement", () => {
    const end = addDays(d("2026-04-16"), 90);
    expect(end).toBe("2026-07-15");
    expect(refusalsOf(caseUpTo("announcement-3"), entry("liquidation-end", "2026-07-14"))).toMatchObject([
      { kind: "step-too-early", earliest: "2026-07-15" },
    ]);
    expect(refusalsOf(caseUpTo("announcement-3"), entry("liquidation-end", "2026-07-15"))).toEqual([]);
  });

  it("a missed deadline is no refusal: what has happened can be recorded", () => {
    expect(refusalsOf(caseUpTo("liquidation-group"), entry("creditors-told", "2026-06-30"))).toEqual([]);
  });
});

describe("the decree of the approval", () => {
  it("has a number with the year in brackets", () => {
    const refusals = refusalsOf(caseUpTo("hearing"), entry("approval", "2026-04-01", { decreeNumber: "第12号" }));
    expect(refusals).toEqual([{ kind: "decree-number-form", field: "decreeNumber", text: "第12号" }]);
  });

  it("may be typed with other brackets and blanks", () => {
    const typed = entry("approval", "2026-04-01", { decreeNumber: " 新政字 [2026] 12号" });
    expect(refusalsOf(caseUpTo("hearing"), typed)).toEqual([]);
  });
});

describe("taking back the last step", () => {
  it("is possible while the case is open, also after the date is set", () => {
    expect(findMergerUndoRefusals(caseUpTo("approval"), settings)).toEqual([]);
    expect(findMergerUndoRefusals(scheduledCase(d("2026-09-01")), settings)).toEqual([]);
  });

  it("needs a step", () => {
    expect(findMergerUndoRefusals(caseUpTo(null), settings)).toEqual([{ kind: "no-step-to-undo" }]);
  });

  it("is refused once the merger that rests on the step is in effect; later registrations can still be taken back", () => {
    const inEffect: MergerCase = { ...scheduledCase(d("2026-09-01")), status: "effective" };
    expect(findMergerUndoRefusals(inEffect, settings)).toEqual([
      { kind: "step-already-in-effect", step: "announcement-3", effectiveOn: "2026-09-01" },
    ]);
    const later = { ...inEffect, steps: caseUpTo("change-registration").steps };
    expect(findMergerUndoRefusals(later, settings)).toEqual([]);
  });

  it("is refused while someone decides whether the case is put forward", () => {
    expect(findMergerUndoRefusals({ ...caseUpTo("hearing"), submission: "waiting" }, settings)).toEqual([{ kind: "being-decided" }]);
  });

  it("is refused in a withdrawn case", () => {
    const merger: MergerCase = { ...caseUpTo("approval"), status: "withdrawn" };
    expect(findMergerUndoRefusals(merger, settings)).toEqual([{ kind: "case-closed", status: "withdrawn" }]);
  });
});

describe("a change of the legal representative", () => {
  const changing: MergerCase = { ...caseUpTo("announcement-3"), newRepresentative: "沈思颖" };
  const application = (documents: StepEntry["documents"]) => refusalsOf(changing, entry("change-registration", "2026-05-06", { documents }));

  it("needs the removal and the appointment documents with the application", () => {
    expect(application(["paper"])).toEqual([
      { kind: "representative-paper-missing", field: "documents", paper: "removal", name: "沈思颖" },
      { kind: "representative-paper-missing", field: "documents", paper: "appointment", name: "沈思颖" },
    ]);
    expect(application(["removal", "appointment"])).toMatchObject([{ kind: "document-missing" }]);
    expect(application(["paper", "removal", "appointment"])).toEqual([]);
  });

  it("asks nothing of other steps, nor of a case in which the representative stays", () => {
    expect(refusalsOf(changing, entry("liquidation-end", "2026-07-20"))).toEqual([]);
    expect(refusalsOf(caseUpTo("announcement-3"), entry("change-registration", "2026-05-06"))).toEqual([]);
  });
});
