/** 提请审批: what the bureau decides itself before the county government does. */
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { MergerCase } from "./merger-case";
import { mergerSteps } from "./merger-step-name";
import { defaultMergerSettings } from "./merger-settings";
import { caseUpTo } from "./merger-example.test-data";
import { findMergerStepRefusals } from "./merger-step";
import {
  findMergerRecallRefusals, findMergerSubmitRefusals, mergerSubmissions, submissionActs, submissionAfter, submissionWithout, type MergerSubmission,
} from "./merger-submission";
import { mayRecordToday, mergerTimeline } from "./merger-timeline";

const settings = defaultMergerSettings;
const heard = (submission: MergerSubmission): MergerCase => ({ ...caseUpTo("hearing"), submission });
const kindsOf = (merger: MergerCase) => findMergerSubmitRefusals(merger, settings).map(({ kind }) => kind);
const decree = { step: "approval", doneOn: civilDate("2026-04-01"), decreeNumber: "新政字〔2026〕12号", documents: ["paper"] } as const;
const decreeRefusals = (merger: MergerCase) => findMergerStepRefusals(merger, decree, civilDate("2026-11-24"), settings);

describe("putting a case forward", () => {
  it("comes after argumentation, notice and hearing", () => {
    expect(findMergerSubmitRefusals({ ...caseUpTo("public-notice"), submission: "none" }, settings)).toEqual([
      { kind: "step-out-of-order", field: "step", step: "approval", missing: "hearing" },
    ]);
    expect(kindsOf(heard("none"))).toEqual([]);
  });

  it("is done once: not while it waits, nor when it is agreed to", () => {
    expect(kindsOf(heard("waiting"))).toEqual(["submission-not-now"]);
    expect(kindsOf(heard("agreed"))).toEqual(["submission-not-now"]);
  });

  it("may be repeated when it came back or was refused: neither ends the case", () => {
    expect(kindsOf(heard("returned"))).toEqual([]);
    expect(kindsOf(heard("refused"))).toEqual([]);
  });

  it("is pointless once the decree is there, or the case is over", () => {
    expect(kindsOf({ ...caseUpTo("approval"), submission: "none" })).toEqual(["step-already-done"]);
    expect(kindsOf({ ...heard("none"), status: "withdrawn" })).toEqual(["case-closed"]);
  });

  it("is taken back only while it waits", () => {
    expect(mergerSubmissions.filter((submission) => findMergerRecallRefusals({ submission }).length === 0)).toEqual(["waiting"]);
  });

  it("is decided only while it waits", () => {
    for (const act of ["agree", "refuse", "return", "recall"] as const) {
      expect(mergerSubmissions.filter((submission) => submissionAfter(submission, act) !== undefined), `${act} while it waits`).toEqual(["waiting"]);
    }
    expect(submissionActs.map((act) => submissionAfter("waiting", act))).toEqual([undefined, "none", "agreed", "refused", "returned", undefined, "none"]);
  });
});

describe("the decree", () => {
  it("is recorded only of a case that the bureau agreed to put forward", () => {
    for (const submission of mergerSubmissions) {
      const expected = submission === "agreed" ? [] : [{ kind: "not-put-forward", field: "step", submission }];
      expect(decreeRefusals(heard(submission)), `a case that is ${submission}`).toEqual(expected);
    }
  });

  it("is not offered on the checklist before", () => {
    const offered = (merger: MergerCase) => mergerTimeline(merger, civilDate("2026-04-01"), settings).filter((entry) => mayRecordToday(entry, civilDate("2026-04-01"))).map(({ step }) => step);
    expect(offered(heard("none"))).toEqual([]);
    expect(offered(heard("agreed"))).toEqual(["approval"]);
  });

  it("once recorded asks nothing any more: cases from before there were approvals go on", () => {
    const old: MergerCase = { ...caseUpTo("approval"), submission: "none" };
    expect(findMergerStepRefusals(old, { ...decree, step: "liquidation-group", decreeNumber: null, doneOn: civilDate("2026-04-08") }, civilDate("2026-11-24"), settings)).toEqual([]);
  });
});

describe("taking back a step that was decided on", () => {
  it("takes the agreement with it; a step after the decree, or the decree, does not", () => {
    const falls = mergerSteps.filter((step) => submissionWithout("agreed", step, settings) === "none");
    expect(falls).toEqual(["argumentation", "public-notice", "hearing"]);
  });

  it("or giving up the whole case leaves a decision that was made, and nobody who is still asked", () => {
    expect(mergerSubmissions.map((submission) => submissionAfter(submission, "give-up"))).toEqual(["none", "none", "none", "refused", "agreed"]);
  });

  it("leaves what came back or was refused as it is", () => {
    expect(submissionWithout("returned", "hearing", settings)).toBe("returned");
    expect(submissionWithout("refused", "hearing", settings)).toBe("refused");
  });
});
