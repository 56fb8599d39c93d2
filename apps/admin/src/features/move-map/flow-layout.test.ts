import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CampusId, PersonId } from "@qitong/domain";
import { findMoveFlows, type MoveFlow } from "@qitong/domain/staffing";
import { countCrossings, layOutFlows, leastNode, orderFlows, type FlowNode } from "./flow-layout";
import { exampleDistrict } from "./move-map.example";

const id = (name: string | number) => `campus-${name}` as CampusId;
const flow = (from: string | number, to: string | number, count: number): MoveFlow => ({
  fromCampusId: id(from), toCampusId: id(to), people: Array.from({ length: count }, (_, index) => `${from} ${to} ${index}` as PersonId),
});

/** One flow a way, as the domain adds them up. */
const anyFlows = array(tuple(integer({ min: 0, max: 9 }), integer({ min: 10, max: 19 }), integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 40 }).map(
  (ways) => [...new Map(ways.map(([from, to, count]) => [`${from} ${to}`, flow(from, to, count)])).values()],
);

describe("the order of a flow picture", () => {
  it("undoes a crossing that need not be", () => {
    const flows = [flow("a", "y", 3), flow("b", "x", 2), flow("c", "x", 4), flow("d", "z", 1)];
    expect(countCrossings(flows, { from: ["a", "b"].map(id), to: ["x", "y"].map(id) })).toBeGreaterThan(0);
    expect(countCrossings(flows, orderFlows(flows))).toBe(0);
  });

  it("counts a crossing for each two people", () => {
    const flows = [flow("a", "y", 3), flow("b", "x", 2)];
    expect(countCrossings(flows, { from: ["a", "b"].map(id), to: ["x", "y"].map(id) })).toBe(6);
  });

  it("is never worse than the order by number, and leaves no campus out", () => {
    assert(property(anyFlows, (flows) => {
      const byNumber = (end: "fromCampusId" | "toCampusId") => {
        const sum = (campus: CampusId) => flows.filter((one) => one[end] === campus).reduce((total, one) => total + one.people.length, 0);
        return [...new Set(flows.map((one) => one[end]))].sort((a, b) => sum(b) - sum(a));
      };
      const [from, to] = [byNumber("fromCampusId"), byNumber("toCampusId")];
      const order = orderFlows(flows);
      expect(countCrossings(flows, order)).toBeLessThanOrEqual(countCrossings(flows, { from, to }));
      expect([...order.from].sort()).toEqual([...from].sort());
      expect([...order.to].sort()).toEqual([...to].sort());
    }));
  });
});

describe("the ribbons of a flow picture", () => {
  const stacked = (nodes: readonly FlowNode[]) => nodes.every((node, index) => index === 0 || node.y >= (nodes[index - 1]?.y ?? 0) + (nodes[index - 1]?.height ?? 0));

  it("add up at both ends to the people of each campus and touch without overlapping", () => {
    assert(property(anyFlows, (flows) => {
      const layout = layOutFlows(flows);
      const people = flows.reduce((total, one) => total + one.people.length, 0);
      const unit = (layout.ribbons[0]?.width ?? 0) / (layout.ribbons[0]?.flow.people.length ?? 1);
      for (const [nodes, end, at] of [[layout.from, "fromCampusId", "fromY"], [layout.to, "toCampusId", "toY"]] as const) {
        expect(nodes.reduce((total, node) => total + node.people, 0)).toBe(people);
        expect(stacked(nodes)).toBe(true);
        for (const node of nodes) {
          const own = layout.ribbons.filter((ribbon) => ribbon.flow[end] === node.campusId).toSorted((a, b) => a[at] - b[at]);
          expect(own.reduce((total, { width }) => total + width, 0)).toBeCloseTo(node.people * unit, 6);
          for (const [index, ribbon] of own.entries()) {
            const above = own[index - 1];
            const top = above ? above[at] + above.width / 2 : node.y;
            expect(ribbon[at] - ribbon.width / 2).toBeGreaterThanOrEqual(top - 1e-6);
            expect(ribbon[at] + ribbon.width / 2).toBeLessThanOrEqual(node.y + node.height + 1e-6);
          }
        }
      }
    }));
  });

  it("leave room for the name of each of 60 campuses with 600 moves", () => {
    const { facts, moves } = exampleDistrict({ campuses: 60, moves: 600 });
    const { flows } = findMoveFlows(moves, facts.teachers, facts.campuses.map(({ campusId }) => campusId));
    const layout = layOutFlows(flows);
    for (const nodes of [layout.from, layout.to]) {
      expect(nodes.length).toBeGreaterThan(40);
      expect(nodes.every(({ height }) => height >= leastNode)).toBe(true);
      expect(nodes.every(({ y, height }) => y >= 0 && y + height <= layout.height)).toBe(true);
    }
    expect(layout.ribbons.reduce((total, { flow: { people } }) => total + people.length, 0)).toBe(moves.length);
  });
});
