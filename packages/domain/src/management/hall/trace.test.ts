import { describe, expect, it } from "vitest";
import { findShippedFlow, type ApprovalStatus, type CourseEvent } from "../approval";
import { applicantTrace } from "./trace";

const flow = findShippedFlow("suspension")?.flow;
if (!flow) throw new Error("the product has no suspension");

const event = (kind: CourseEvent["kind"], stepId: string | null = null, reason: string | null = null) => ({ kind, stepId, reason, at: new Date("2026-11-24T02:00:00Z") });
const told = (status: ApprovalStatus, ...events: ReturnType<typeof event>[]) => applicantTrace(events, status, flow).map(({ kind, step, text }) => [kind, step?.zh ?? null, text]);

describe("what an applicant reads", () => {
  it("is the steps by name, and the words of whoever agreed last", () => {
    expect(told("approved", event("started"), event("approved", "campus", "家长已来电说明"), event("approved", "bureau", "已办理，请按期返校"), event("agreed"))).toEqual([
      ["received", null, null], ["passed-step", "校区核对", null], ["passed-step", "区教育局核办", null], ["approved", null, "已办理，请按期返校"],
    ]);
  });

  it("has why it came back, whether it was answered since or not", () => {
    const back = event("returned", "campus", "诊断证明看不清");
    expect(told("returned", event("started"), back)).toContainEqual(["returned", null, "诊断证明看不清"]);
    expect(told("running", event("started"), back, event("resubmitted"))).toContainEqual(["returned", null, "诊断证明看不清"]);
  });

  it("leaves out what offices say to each other: a return among them, a remark on the way, who was asked instead", () => {
    const shown = told("running", event("started"), event("approved", "campus", "情况属实"), event("returned", "bureau", "请校区再核一次"), event("escalated", "campus"), event("moved-up", "campus"));
    expect(shown).toEqual([["received", null, null], ["passed-step", "校区核对", null]]);
  });

  it("says that nobody is there to decide, and why it was refused", () => {
    expect(told("returned", event("started"), event("nobody-left", "campus"))).toContainEqual(["nobody", null, null]);
    expect(told("rejected", event("started"), event("rejected", "campus", "学位已满"))).toContainEqual(["rejected", null, "学位已满"]);
  });
});
