import { exitsOf, findFlowShapeRefusals, findShippedFlow, type Flow, type NodeKind } from "@qitong/domain/management/approval";
import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { addField, addNode, moveEarlier, moveField, moveLater, nodeBefore, removeField, removeNode } from "./flow-draft";

const leave = findShippedFlow("leave")?.flow ?? { form: { fields: [] }, start: null, nodes: [] };
const way = (flow: Flow): string[] => {
  const seen: string[] = [];
  for (let at = flow.start; at !== null && at !== "end" && !seen.includes(at); ) {
    seen.push(at);
    const node = flow.nodes.find(({ id }) => id === at);
    at = node ? (node.kind === "condition" ? (node.cases[0]?.next ?? null) : node.next) : null;
  }
  return seen;
};
const structural = (flow: Flow) => findFlowShapeRefusals(flow).map(({ kind }) => kind).filter((kind) => ["cycle", "dead-end", "next-unknown", "key-twice", "unreachable"].includes(kind));

describe("drawing a flow", () => {
  test("a node is added between two, and taken out again without a trace", () => {
    const { flow, id } = addNode(leave, "approve", "school");
    expect(way(flow)).toEqual(["campus", "length", "school", id, "long", "personnel"]);
    expect(removeNode(flow, id)).toEqual(leave);
    expect(way(addNode(leave, "parallel", null).flow)[0]).toBe("joint-1");
  });

  test("a step moves before the one that leads to it, and back", () => {
    const { flow, id } = addNode(leave, "approve", "school");
    const earlier = moveEarlier(flow, id);
    expect(way(earlier)).toEqual(["campus", "length", id, "school", "long", "personnel"]);
    expect(way(moveLater(earlier, id))).toEqual(way(flow));
    expect(moveEarlier(leave, "campus")).toBe(leave);
  });

  test("the fields of a form are added, moved and removed", () => {
    const more = addField(leave.form, "money", { zh: "补贴", en: "" });
    const last = more.fields.length - 1;
    expect(more.fields[last]).toMatchObject({ kind: "money", id: "field-1" });
    expect(moveField(more, last, -1).fields[last - 1]).toBe(more.fields[last]);
    expect(moveField(more, last, 1)).toBe(more);
    expect(removeField(more, last)).toEqual(leave.form);
  });

  test("whatever is clicked, the flow has no cycle, no dead end and no arrow into nothing", () => {
    const click = record({ what: constantFrom("add", "add", "remove", "earlier", "later"), kind: constantFrom<NodeKind>("approve", "parallel", "condition"), at: nat(20) });
    const walk = property(array(click, { maxLength: 40 }), (clicks) => {
      let flow = leave;
      for (const { what, kind, at } of clicks) {
        const id = flow.nodes[at % Math.max(1, flow.nodes.length)]?.id ?? null;
        if (what === "add") flow = addNode(flow, kind, at % 7 === 0 ? null : id).flow;
        else if (id !== null) flow = { remove: removeNode, earlier: moveEarlier, later: moveLater }[what as "remove" | "earlier" | "later"](flow, id);
        const known = new Set(["end", ...flow.nodes.map((node) => node.id)]);
        if (structural(flow).some((kind) => kind !== "unreachable")) return false;
        if (flow.nodes.some((node) => exitsOf(node).some((next) => next !== null && !known.has(next)))) return false;
      }
      return true;
    });
    expect(() => assert(walk, { numRuns: 300 })).not.toThrow();
    expect(nodeBefore(leave, "campus")).toBeUndefined();
  });
});
