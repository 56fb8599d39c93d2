/** Edits of a flow, each a new flow: what the buttons of the designer do. None of them can lose a node's way on. */
import { endKey, exitsOf, stepsOf, type Flow, type Form, type FormField, type FieldKind, type Node, type NodeKind, type Step, type Words } from "@qitong/domain/management/approval";

const words = (zh: string, en: string): Words => ({ zh, en });

/** The first free key with a beginning: step-1, step-2 … */
export function freeKey(taken: readonly string[], beginning: string): string {
  for (let count = 1; ; count += 1) {
    const key = `${beginning}-${count}`;
    if (!taken.includes(key)) return key;
  }
}

const keysOf = ({ nodes }: Flow): string[] => nodes.flatMap((node) => [node.id, ...stepsOf(node).map(({ id }) => id)]);

export function newStep(flow: Flow): Step {
  return {
    id: freeKey(keysOf(flow), "step"), name: words("审批", "Approval"), approver: { kind: "campus-head" }, deputy: null, deadlineDays: null, escalation: null,
  };
}

/** A node that goes on to `next`, whatever it is. */
function newNode(flow: Flow, kind: NodeKind, next: string | null): Node {
  if (kind === "approve") return { ...newStep(flow), kind, next };
  if (kind === "condition") {
    return { kind, id: freeKey(keysOf(flow), "when"), name: words("条件", "Condition"), cases: [{ tests: [], next }], otherwise: next };
  }
  const first = newStep(flow);
  const second: Step = { ...first, id: freeKey([...keysOf(flow), first.id], "step"), approver: { kind: "entity-principal" } };
  return { kind, id: freeKey(keysOf(flow), "joint"), name: words("会签", "Together"), mode: "all", branches: [[first], [second]], next };
}

/** The way that is taken when nothing special holds. */
export const mainExit = (node: Node): string | null => (node.kind === "condition" ? node.otherwise : node.next);

function withMainExit(node: Node, next: string | null): Node {
  return node.kind === "condition" ? { ...node, otherwise: next } : { ...node, next };
}

/** Every arrow to `from` goes to `to` instead. */
function turned(node: Node, from: string, to: string | null): Node {
  const turn = (next: string | null) => (next === from ? to : next);
  if (node.kind !== "condition") return { ...node, next: turn(node.next) };
  return { ...node, cases: node.cases.map((one) => ({ ...one, next: turn(one.next) })), otherwise: turn(node.otherwise) };
}

/** After a node, or at the beginning. @returns the flow and the new node's key. */
export function addNode(flow: Flow, kind: NodeKind, afterId: string | null): { readonly flow: Flow; readonly id: string } {
  const index = flow.nodes.findIndex(({ id }) => id === afterId);
  const after = flow.nodes[index];
  const added = newNode(flow, kind, after ? mainExit(after) : (flow.start ?? endKey));
  const nodes = flow.nodes.map((node) => (node === after ? withMainExit(node, added.id) : node));
  return { flow: { ...flow, start: after ? flow.start : added.id, nodes: nodes.toSpliced(index + 1, 0, added) }, id: added.id };
}

/** Whoever led to the node leads to where it led. */
export function removeNode(flow: Flow, id: string): Flow {
  const gone = flow.nodes.find((node) => node.id === id);
  if (!gone) return flow;
  const on = mainExit(gone) === id ? null : mainExit(gone);
  return { ...flow, start: flow.start === id ? on : flow.start, nodes: flow.nodes.filter((node) => node !== gone).map((node) => turned(node, id, on)) };
}

export function setNode(flow: Flow, changed: Node): Flow {
  return { ...flow, nodes: flow.nodes.map((node) => (node.id === changed.id ? changed : node)) };
}

/** The node that leads to this one; undefined for the first, and for one that nothing leads to. */
export function nodeBefore(flow: Flow, id: string): Node | undefined {
  return flow.start === id ? undefined : flow.nodes.find((node) => exitsOf(node).includes(id));
}

export function nodeAfter(flow: Flow, id: string): Node | undefined {
  const node = flow.nodes.find((one) => one.id === id);
  const next = node && mainExit(node);
  return flow.nodes.find((one) => one.id === next);
}

/** One place earlier: taken out of its ways, and put before the node that led to it. */
export function moveEarlier(flow: Flow, id: string): Flow {
  const before = nodeBefore(flow, id);
  const node = flow.nodes.find((one) => one.id === id);
  if (!before || !node) return flow;
  const without = flow.nodes.filter((one) => one !== node).map((one) => turned(one, id, mainExit(node)));
  const led = without.map((one) => (one.id === before.id ? one : turned(one, before.id, id)));
  const place = led.findIndex((one) => one.id === before.id);
  return { ...flow, start: flow.start === before.id ? id : flow.start, nodes: led.toSpliced(place, 0, withMainExit(node, before.id)) };
}

/** One place later is the next one's place earlier. */
export function moveLater(flow: Flow, id: string): Flow {
  const after = nodeAfter(flow, id);
  return after && nodeBefore(flow, after.id)?.id === id ? moveEarlier(flow, after.id) : flow;
}

/** Whether the buttons would do anything. */
export function mayMove(flow: Flow, id: string): { readonly earlier: boolean; readonly later: boolean } {
  return { earlier: moveEarlier(flow, id) !== flow, later: moveLater(flow, id) !== flow };
}

const fieldDefaults: { readonly [Kind in FieldKind]: Omit<Extract<FormField, { kind: Kind }>, "id" | "label" | "isRequired"> } = {
  text: { kind: "text", most: 100 },
  "long-text": { kind: "long-text", most: 500 },
  number: { kind: "number", min: 0, max: 1000, decimals: 0, unit: null },
  money: { kind: "money", most: 1_000_000 },
  date: { kind: "date", mayBePast: false },
  "date-range": { kind: "date-range", mayBePast: false, mostDays: 60 },
  "half-days": { kind: "half-days", mayBePast: false, mostDays: 60, counts: "working" },
  choice: { kind: "choice", options: [{ id: "option-1", label: words("选项一", "First") }, { id: "option-2", label: words("选项二", "Second") }] },
  file: { kind: "file", most: 3 },
  person: { kind: "person" },
  campus: { kind: "campus" },
};

export function addField(form: Form, kind: FieldKind, label: Words): Form {
  const id = freeKey(form.fields.map((field) => field.id), "field");
  return { fields: [...form.fields, { id, label, isRequired: true, ...fieldDefaults[kind] } as FormField] };
}

export function setField(form: Form, index: number, field: FormField): Form {
  return { fields: form.fields.with(index, field) };
}

export function removeField(form: Form, index: number): Form {
  return { fields: form.fields.toSpliced(index, 1) };
}

export function moveField(form: Form, index: number, by: -1 | 1): Form {
  const field = form.fields[index];
  const other = form.fields[index + by];
  return field && other ? { fields: form.fields.with(index, other).with(index + by, field) } : form;
}
