import { describe, expect, it } from "vitest";
import { approve, approvers, east, entityId, everyone, factsWith, flowOf, moreDaysThan, parallel, step, west } from "./approval-example.test-data";
import type { Flow } from "./flow";
import { findFlowRefusals } from "./flow-check";
import { shippedFlows } from "./shipped-flows";

const { head, principal, leader, officer } = approvers;
const places = [{ campusId: east, entityId, name: "东校区" }, { campusId: west, entityId, name: "西校区" }];
const check = (flow: Flow, more: Parameters<typeof factsWith>[0] = {}) => findFlowRefusals(flow, { offices: factsWith(more), places });
const kinds = (flow: Flow, more: Parameters<typeof factsWith>[0] = {}) => check(flow, more).map(({ kind }) => kind);

describe("a flow that goes live", () => {
  it("begins somewhere, and somebody is asked on every way to its end", () => {
    expect(kinds({ ...flowOf(), start: null })).toEqual(["flow-without-start"]);
    expect(kinds({ ...flowOf(), start: "end" })).toEqual(["flow-without-approval"]);
    expect(kinds(flowOf(moreDaysThan("long", 3, "a", "end"), approve("a", head)))).toEqual(["flow-without-approval"]);
    expect(kinds(flowOf(approve("a", head)))).toEqual([]);
  });

  it("has no cycle, and the refusal names the nodes on it", () => {
    const flow = flowOf(approve("a", head, "b"), moreDaysThan("b", 3, "c", "end"), approve("c", principal, "b"));
    expect(check(flow)).toEqual([{ kind: "cycle", field: "node-b", names: [{ zh: "b", en: "b" }, { zh: "c", en: "c" }] }]);
    expect(kinds(flowOf(approve("a", head, "a")))).toEqual(["cycle"]);
  });

  it("has no dead end, no way to a node that is not there, and no node that cannot be reached", () => {
    expect(kinds(flowOf(approve("a", head, null)))).toEqual(["dead-end"]);
    expect(kinds(flowOf(approve("a", head, "gone")))).toEqual(["next-unknown"]);
    expect(kinds(flowOf(approve("a", head), approve("b", principal)))).toEqual(["unreachable"]);
  });

  it("has an else at every condition, and a test in every case", () => {
    expect(kinds(flowOf(approve("a", head, "b"), moreDaysThan("b", 3, "end", null)))).toEqual(["condition-without-else"]);
    const bare = { kind: "condition", id: "b", name: { zh: "b", en: "" }, otherwise: "end" } as const;
    expect(kinds(flowOf(approve("a", head, "b"), { ...bare, cases: [] }))).toEqual(["condition-without-case"]);
    expect(kinds(flowOf(approve("a", head, "b"), { ...bare, cases: [{ tests: [], next: "end" }] }))).toEqual(["case-without-test"]);
  });

  it("compares numbers with numbers and choices with their options", () => {
    const testing = (fieldId: string, op: "more" | "is", value: number | string) =>
      kinds(flowOf(approve("a", head, "b"), { kind: "condition", id: "b", name: { zh: "b", en: "" }, otherwise: "end", cases: [{ tests: [{ fieldId, op, value }], next: "end" }] }));
    expect(testing("days", "more", 3)).toEqual([]);
    expect(testing("gone", "more", 3)).toEqual(["test-of-unknown-field"]);
    expect(testing("days", "is", "3")).toEqual(["test-not-for-field"]);
    expect(testing("days", "more", "3")).toEqual(["test-not-for-field"]);
  });

  it("gives a key once, and never that of the end", () => {
    expect(kinds(flowOf(approve("a", head, "b"), parallel("b", "all", [[step("a", principal)], [step("c", leader)]])))).toEqual(["key-twice"]);
    expect(kinds(flowOf(approve("a", head, "end"), approve("end", head)))).toContain("key-is-end");
  });

  it("splits into two branches at least, each with a step", () => {
    expect(kinds(flowOf(parallel("a", "all", [[step("b", head)]])))).toEqual(["too-few-branches"]);
    expect(kinds(flowOf(parallel("a", "any", [[step("b", head)], []])))).toEqual(["branch-without-step"]);
  });

  it("says with every deadline who is asked when it has passed, and that is somebody else", () => {
    expect(kinds(flowOf(approve("a", head, "end", { deadlineDays: 2 })))).toEqual(["deadline-without-escalation"]);
    expect(kinds(flowOf(approve("a", head, "end", { deadlineDays: 2, escalation: head })))).toEqual(["escalation-to-approver"]);
    expect(kinds(flowOf(approve("a", head, "end", { escalation: leader })))).toEqual(["escalation-without-deadline"]);
    expect(kinds(flowOf(approve("a", head, "end", { deadlineDays: 2, escalation: principal })))).toEqual([]);
  });

  it("asks the superior of a step only after that step, on whatever way one came", () => {
    const above = (of: string) => ({ kind: "superior", of }) as const;
    expect(kinds(flowOf(approve("a", head, "b"), approve("b", above("a"))))).toEqual([]);
    expect(kinds(flowOf(approve("a", above("b"), "b"), approve("b", head)))).toEqual(["superior-of-later-step"]);
    expect(kinds(flowOf(approve("a", above("gone"))))).toEqual(["superior-of-unknown-step"]);
    const sometimes = flowOf(moreDaysThan("long", 3, "a", "b"), approve("a", head, "b"), approve("b", above("a")));
    expect(kinds(sometimes)).toEqual(["superior-of-later-step"]);
  });

  it("finds somebody today for every approver at every campus, the next superior where a post is vacant", () => {
    const withoutEastHead = everyone.filter(({ personName }) => personName !== "east head");
    expect(kinds(flowOf(approve("a", head)), { holders: withoutEastHead })).toEqual([]);
    const bureauOnly = flowOf(approve("a", officer));
    expect(kinds(bureauOnly, { holders: everyone.filter(({ role }) => role === "campus-head") })).toEqual(["approver-not-resolvable"]);
    expect(check(flowOf(approve("a", principal)), { holders: [] })).toMatchObject([{ kind: "approver-not-resolvable", part: "approver", place: "东校区" }]);
    expect(kinds(flowOf(approve("a", { kind: "department-head", departmentId: "gone" })))).toEqual(["approver-not-resolvable"]);
  });

  it("refuses a form whose fields or options share a key, or whose limits cross", () => {
    const [days] = flowOf(approve("a", head)).form.fields;
    if (!days) throw new Error("no field");
    const withFields = (...fields: Flow["form"]["fields"]) => kinds({ ...flowOf(approve("a", head)), form: { fields } });
    expect(withFields(days, days)).toEqual(["field-twice"]);
    expect(withFields({ ...days, kind: "choice", options: [] })).toEqual(["choice-without-options"]);
    expect(withFields({ ...days, kind: "number", min: 5, max: 1, decimals: 0, unit: null })).toEqual(["limits-crossed"]);
  });
});

describe("the flows that every district begins with", () => {
  it.each(shippedFlows)("$key passes every check", ({ flow }) => {
    expect(check(flow)).toEqual([]);
  });
});
