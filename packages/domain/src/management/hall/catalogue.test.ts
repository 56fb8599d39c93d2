import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import { findShippedFlow, findStep, shippedFlows, stepsOf } from "../approval";
import { itemsFor, serviceItems, shippedName } from "./catalogue";
import { isForOutside, longestDays } from "./item-promise";
import { findItemSettingRefusals, itemState, noSetting } from "./item-setting";
import { audienceOf, isWhollyOnline, onlineShare, onlineShareAim } from "./service-item";
import { findOutsideActRefusals, promisedBy } from "./application";

const flowOf = (key: string) => findShippedFlow(key);
const [first] = serviceItems;

describe("the shipped catalogue", () => {
  it("has some forty items for staff and parents, each once", () => {
    expect(serviceItems.length).toBeGreaterThanOrEqual(30);
    expect(new Set(serviceItems.map(({ key }) => key)).size).toBe(serviceItems.length);
    expect(itemsFor("staff").length + itemsFor("parent").length).toBe(serviceItems.length);
  });

  it("runs wholly online to at least 95 %, and what does not says which part is on paper and why", () => {
    expect(onlineShare(serviceItems)).toBeGreaterThanOrEqual(onlineShareAim);
    const onPaper = serviceItems.filter((item) => !isWhollyOnline(item));
    expect(onPaper.map(({ key }) => key)).toEqual(["graduation-certificate"]);
    for (const { onPaper: paper } of onPaper) expect([paper?.part.zh, paper?.why.zh].every((words) => (words ?? "").length > 5)).toBe(true);
  });

  it("has no share where there are no items", () => {
    expect(onlineShare([])).toBeNull();
  });

  it.each(serviceItems)("$key has a flow of its audience, and its name", ({ key, group }) => {
    expect(flowOf(key)?.subjectKind).toBe(audienceOf({ group }) === "staff" ? "form" : "service-application");
    expect(shippedName(key).zh).not.toBe(key);
  });

  it("has an item for every flow that somebody may start", () => {
    const startable = shippedFlows.filter(({ subjectKind }) => subjectKind === "form" || subjectKind === "service-application").map(({ key }) => key);
    expect(startable.toSorted()).toEqual(serviceItems.map(({ key }) => key).toSorted());
  });

  it.each(serviceItems)("$key promises no less than its steps may take", ({ key, promisedDays }) => {
    const flow = flowOf(key)?.flow;
    expect(flow && longestDays(flow)).toBeLessThanOrEqual(promisedDays);
  });

  it("gives every step a deadline but those of the deputy director, above whom nobody is", () => {
    const undated = serviceItems.flatMap(({ key }) => flowOf(key)?.flow.nodes.flatMap(stepsOf) ?? []).filter(({ deadlineDays }) => deadlineDays === null);
    expect(undated.map(({ approver }) => approver)).toEqual(undated.map(() => ({ kind: "district-role", role: "district-leader" })));
  });

  it("asks parents for nothing that shows them the district's people or campuses", () => {
    expect(itemsFor("parent").filter(({ key }) => !isForOutside(flowOf(key)?.flow.form ?? { fields: [] }))).toEqual([]);
    expect(isForOutside({ fields: [{ id: "who", label: { zh: "同事", en: "" }, isRequired: true, kind: "person" }] })).toBe(false);
  });
});

describe("a district's setting of an item", () => {
  const item = serviceItems.find(({ key }) => key === "suspension");
  const flow = flowOf("suspension")?.flow;
  if (!item || !flow || !first) throw new Error("the catalogue has no suspension");
  const facts = { item, flow, setting: noSetting };
  const kinds = (wanted: Partial<typeof noSetting>, seen = true) => findItemSettingRefusals(facts, { ...noSetting, ...wanted }, seen).map(({ kind }) => kind);

  it("promises no less than the deadlines of the flow add up to", () => {
    expect(longestDays(flow)).toBe(9);
    expect(findItemSettingRefusals(facts, { ...noSetting, promisedDays: 8 }, true)).toEqual([
      { kind: "promise-shorter-than-flow", field: "promisedDays", promised: 8, needed: 9 },
    ]);
    expect(kinds({ promisedDays: 9 })).toEqual([]);
  });

  it("closes with a reason only, and is not changed over what somebody else has just set", () => {
    expect(kinds({ isOpen: false })).toEqual(["closed-without-reason"]);
    expect(kinds({ isOpen: false, closedReason: "系统升级" })).toEqual([]);
    expect(kinds({ notes: "周三下午集中办理" }, false)).toEqual(["item-changed-meanwhile"]);
    expect(kinds({})).toEqual(["item-unchanged"]);
  });

  it("tells why an item cannot be asked for: closed, its flow retired, or a form that is not for strangers", () => {
    const colleagues = { ...flow, form: { fields: [{ id: "who", label: { zh: "同事", en: "" }, isRequired: true, kind: "person" as const }] } };
    expect(itemState(facts)).toBe("open");
    expect(itemState({ ...facts, setting: { ...noSetting, isOpen: false } })).toBe("closed");
    expect(itemState({ ...facts, flow: undefined })).toBe("flow-not-live");
    expect(itemState({ ...facts, flow: colleagues })).toBe("form-not-for-outside");
    expect(itemState({ item: first, flow: colleagues, setting: noSetting })).toBe("open");
  });

  it("finds no number of days in a flow that runs in a circle or leads nowhere", () => {
    const [node] = flow.nodes;
    if (!node) throw new Error("the flow has no step");
    expect(findStep(flow, "campus")?.id).toBe("campus");
    expect(longestDays({ ...flow, nodes: flow.nodes.map((one) => ({ ...one, next: node.id })) as typeof flow.nodes })).toBeUndefined();
    expect(longestDays({ ...flow, start: null })).toBeUndefined();
  });
});

describe("an application from outside", () => {
  it("is promised in working days: over a weekend", () => {
    // A Thursday; the weekend between is not counted.
    expect(promisedBy(civilDate("2026-11-26"), 2)).toBe("2026-11-30");
  });

  it("is added to when it was returned, taken back while it is open, and left alone when it is over", () => {
    const allowed = (["running", "returned", "approved", "rejected", "withdrawn"] as const).map((status) => [
      status, findOutsideActRefusals(status, "add").length === 0, findOutsideActRefusals(status, "withdraw").length === 0,
    ]);
    expect(allowed).toEqual([["running", false, true], ["returned", true, true], ["approved", false, false], ["rejected", false, false], ["withdrawn", false, false]]);
  });
});
