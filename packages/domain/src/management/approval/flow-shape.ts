/** The shape of a flow as a graph: no cycle, no dead end, no node that cannot be reached, an approval on every way. */
import { endKey, exitsOf, stepsOf, type Flow, type Node } from "./flow";
import type { Words } from "./words";

interface At {
  readonly field: string;
  readonly name: Words;
}

export type FlowShapeRefusal =
  | { readonly kind: "flow-without-start"; readonly field: "start" }
  | { readonly kind: "flow-without-approval"; readonly field: "start" }
  | { readonly kind: "key-twice"; readonly field: string; readonly key: string }
  | (At & { readonly kind: "key-is-end" })
  | (At & { readonly kind: "dead-end" })
  | (At & { readonly kind: "next-unknown"; readonly next: string })
  | (At & { readonly kind: "unreachable" })
  | { readonly kind: "cycle"; readonly field: string; readonly names: readonly Words[] }
  | (At & { readonly kind: "condition-without-else" })
  | (At & { readonly kind: "condition-without-case" })
  | (At & { readonly kind: "case-without-test" })
  | (At & { readonly kind: "too-few-branches" })
  | (At & { readonly kind: "branch-without-step" });

export const nodeField = (node: Pick<Node, "id">): string => `node-${node.id}`;

export function findFlowShapeRefusals(flow: Flow): FlowShapeRefusal[] {
  const known = new Set([endKey, ...flow.nodes.map(({ id }) => id)]);
  const refusals: FlowShapeRefusal[] = [...findKeyRefusals(flow)];
  if (flow.start === null || !known.has(flow.start)) refusals.push({ kind: "flow-without-start", field: "start" });
  for (const node of flow.nodes) refusals.push(...findNodeRefusals(node, known));
  refusals.push(...findCycle(flow));
  if (flow.start === null) return refusals;
  const reached = reachable(flow, flow.start);
  for (const node of flow.nodes) {
    if (!reached.has(node.id)) refusals.push({ ...at(node), kind: "unreachable" });
  }
  // Through conditions alone to the end: a request that nobody looks at would be agreed to.
  const unasked = reachable({ ...flow, nodes: flow.nodes.filter((node) => node.kind === "condition") }, flow.start);
  if (unasked.has(endKey)) refusals.push({ kind: "flow-without-approval", field: "start" });
  return refusals;
}

const at = (node: Node): At => ({ field: nodeField(node), name: node.name });

function findKeyRefusals({ nodes }: Flow): FlowShapeRefusal[] {
  // An approve node is its own step; the keys of all others share one set with them.
  const keys = nodes.flatMap((node) => (node.kind === "parallel" ? [node.id, ...stepsOf(node).map(({ id }) => id)] : [node.id]));
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) < index))];
  const called = nodes.filter(({ id }) => id === endKey);
  return [
    ...twice.map((key): FlowShapeRefusal => ({ kind: "key-twice", field: `node-${key}`, key })),
    ...called.map((node): FlowShapeRefusal => ({ ...at(node), kind: "key-is-end" })),
  ];
}

function findNodeRefusals(node: Node, known: ReadonlySet<string>): FlowShapeRefusal[] {
  const refusals: FlowShapeRefusal[] = [];
  const exits = node.kind === "condition" ? node.cases.map((one) => one.next) : [node.next];
  if (exits.includes(null)) refusals.push({ ...at(node), kind: "dead-end" });
  for (const next of new Set(exitsOf(node))) {
    if (next !== null && !known.has(next)) refusals.push({ ...at(node), kind: "next-unknown", next });
  }
  if (node.kind === "condition") {
    if (node.otherwise === null) refusals.push({ ...at(node), kind: "condition-without-else" });
    if (node.cases.length === 0) refusals.push({ ...at(node), kind: "condition-without-case" });
    if (node.cases.some(({ tests }) => tests.length === 0)) refusals.push({ ...at(node), kind: "case-without-test" });
  }
  if (node.kind === "parallel") {
    if (node.branches.length < 2) refusals.push({ ...at(node), kind: "too-few-branches" });
    if (node.branches.some((branch) => branch.length === 0)) refusals.push({ ...at(node), kind: "branch-without-step" });
  }
  return refusals;
}

function reachable(flow: Flow, start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const node = flow.nodes.find((one) => one.id === id);
    for (const next of node ? exitsOf(node) : []) if (next !== null) waiting.push(next);
  }
  return seen;
}

/** The first circle that is found, with the names on it: an administrator sees at once which arrow to turn. */
function findCycle({ nodes }: Flow): FlowShapeRefusal[] {
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(id)) return way.slice(way.indexOf(id));
    const node = nodes.find((one) => one.id === id);
    if (!node || done.has(id)) return undefined;
    for (const next of exitsOf(node)) {
      const found = next === null ? undefined : walk(next, [...way, id]);
      if (found) return found;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of nodes) {
    const circle = walk(id, []);
    if (circle) {
      const names = circle.flatMap((key) => nodes.filter((node) => node.id === key).map(({ name }) => name));
      return [{ kind: "cycle", field: `node-${circle[0] ?? id}`, names }];
    }
  }
  return [];
}
