/** From moves to a flow picture: campuses that give on the left, those that receive on the right, a ribbon for each way. */
import type { CampusId } from "@qitong/domain";
import type { MoveFlow } from "@qitong/domain/staffing";

export interface FlowNode {
  readonly campusId: CampusId;
  readonly y: number;
  readonly height: number;
  readonly people: number;
}

export interface Ribbon {
  readonly flow: MoveFlow;
  readonly width: number;
  /** The middle of the ribbon at either end. */
  readonly fromY: number;
  readonly toY: number;
}

export interface FlowLayout {
  readonly height: number;
  readonly from: readonly FlowNode[];
  readonly to: readonly FlowNode[];
  /** From the top down, as the arrow keys walk them. */
  readonly ribbons: readonly Ribbon[];
}

export interface FlowOrder {
  readonly from: readonly CampusId[];
  readonly to: readonly CampusId[];
}

/** A name needs so much, also where one teacher's ribbon is narrower. */
export const leastNode = 18;
const gap = 8;
const margin = 12;
const wantedHeight = 460;
const perPerson = { least: 2, most: 14 };
const sweeps = 12;

type Side = "from" | "to";
const idOf = (flow: MoveFlow, side: Side): CampusId => (side === "from" ? flow.fromCampusId : flow.toCampusId);

/** Teachers on ways that cross each other; two ribbons of two cross four times. */
export function countCrossings(flows: readonly MoveFlow[], order: FlowOrder): number {
  const place = { from: new Map(order.from.map((id, at) => [id, at])), to: new Map(order.to.map((id, at) => [id, at])) };
  const ends = flows.map((flow) => ({
    from: place.from.get(flow.fromCampusId) ?? 0,
    to: place.to.get(flow.toCampusId) ?? 0,
    people: flow.people.length,
  }));
  let crossings = 0;
  for (const [index, one] of ends.entries()) {
    for (const other of ends.slice(index + 1)) {
      if ((one.from - other.from) * (one.to - other.to) < 0) crossings += one.people * other.people;
    }
  }
  return crossings;
}

/** Each side in turn is sorted by where the other ends of its ribbons lie on average; the best order seen is kept. */
export function orderFlows(flows: readonly MoveFlow[]): FlowOrder {
  const byNumber = (side: Side): CampusId[] => [...sums(flows, side)].sort(([, a], [, b]) => b - a).map(([id]) => id);
  let order: FlowOrder = { from: byNumber("from"), to: byNumber("to") };
  let best = order;
  let fewest = countCrossings(flows, order);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const side: Side = sweep % 2 === 0 ? "to" : "from";
    order = { ...order, [side]: sorted(flows, order, side) };
    const crossings = countCrossings(flows, order);
    if (crossings < fewest) [best, fewest] = [order, crossings];
  }
  return best;
}

function sorted(flows: readonly MoveFlow[], order: FlowOrder, side: Side): CampusId[] {
  const other: Side = side === "from" ? "to" : "from";
  const place = new Map(order[other].map((id, at) => [id, at]));
  const weights = new Map<CampusId, { sum: number; people: number }>();
  for (const flow of flows) {
    const weight = weights.get(idOf(flow, side)) ?? { sum: 0, people: 0 };
    weight.sum += (place.get(idOf(flow, other)) ?? 0) * flow.people.length;
    weight.people += flow.people.length;
    weights.set(idOf(flow, side), weight);
  }
  const mean = (id: CampusId): number => {
    const { sum, people } = weights.get(id) ?? { sum: 0, people: 1 };
    return sum / people;
  };
  return order[side].toSorted((a, b) => mean(a) - mean(b));
}

function sums(flows: readonly MoveFlow[], side: Side): Map<CampusId, number> {
  const found = new Map<CampusId, number>();
  for (const flow of flows) found.set(idOf(flow, side), (found.get(idOf(flow, side)) ?? 0) + flow.people.length);
  return found;
}

export function layOutFlows(flows: readonly MoveFlow[]): FlowLayout {
  const people = flows.reduce((sum, flow) => sum + flow.people.length, 0);
  const unit = Math.min(perPerson.most, Math.max(perPerson.least, wantedHeight / Math.max(1, people)));
  const order = orderFlows(flows);
  const columns = { from: column(flows, order, "from", unit), to: column(flows, order, "to", unit) };
  const height = Math.max(...Object.values(columns).map((nodes) => bottomOf(nodes))) + margin;
  // The shorter column stands in the middle of the longer one.
  const centred = (nodes: readonly FlowNode[]) => nodes.map((node) => ({ ...node, y: node.y + (height - margin - bottomOf(nodes)) / 2 }));
  const [from, to] = [centred(columns.from), centred(columns.to)];
  const starts = ends(flows, { from, to }, "from", unit);
  const stops = ends(flows, { from, to }, "to", unit);
  const ribbons = flows.map((flow) => ({ flow, width: flow.people.length * unit, fromY: starts.get(flow) ?? 0, toY: stops.get(flow) ?? 0 }));
  return { height, from, to, ribbons: ribbons.toSorted((a, b) => a.fromY - b.fromY) };
}

const bottomOf = (nodes: readonly FlowNode[]): number => {
  const last = nodes.at(-1);
  return last ? last.y + last.height : margin;
};

function column(flows: readonly MoveFlow[], order: FlowOrder, side: Side, unit: number): FlowNode[] {
  const people = sums(flows, side);
  let y = margin;
  return order[side].map((campusId) => {
    const count = people.get(campusId) ?? 0;
    const node = { campusId, y, height: Math.max(leastNode, count * unit), people: count };
    y += node.height + gap;
    return node;
  });
}

/** At a campus the ribbons lie in the order of their other ends, so that they do not cross there. */
function ends(flows: readonly MoveFlow[], nodes: Readonly<Record<Side, readonly FlowNode[]>>, side: Side, unit: number): Map<MoveFlow, number> {
  const other: Side = side === "from" ? "to" : "from";
  const placeOfOther = new Map(nodes[other].map(({ campusId }, at) => [campusId, at]));
  const found = new Map<MoveFlow, number>();
  for (const { campusId, y, height, people } of nodes[side]) {
    let at = y + (height - people * unit) / 2;
    const own = flows.filter((flow) => idOf(flow, side) === campusId);
    for (const flow of own.toSorted((a, b) => (placeOfOther.get(idOf(a, other)) ?? 0) - (placeOfOther.get(idOf(b, other)) ?? 0))) {
      const width = flow.people.length * unit;
      found.set(flow, at + width / 2);
      at += width;
    }
  }
  return found;
}
