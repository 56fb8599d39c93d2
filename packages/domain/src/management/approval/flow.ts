/**
 * A flow is data: nodes that name the next one. An administrator puts it together in the browser, so any shape can
 * arrive here; what may go live is decided in flow-check.ts.
 */
import { z } from "zod";
import { Form } from "./form-field";
import { LocalKey, Words } from "./words";

/** Where a flow ends well. No node may be called so. */
export const endKey = "end";

export const districtRoles = ["district-officer", "district-leader", "district-administrator", "district-auditor"] as const;

/** Who decides, told by a post at a place and never by a name: the post may change hands on any day. */
export const Approver = z.discriminatedUnion("kind", [
  /** 执行校长 of the applicant's campus; where a campus has none, its school's principal. */
  z.object({ kind: z.literal("campus-head") }),
  /** 校长 of the applicant's legal entity. */
  z.object({ kind: z.literal("entity-principal") }),
  z.object({ kind: z.literal("department-head"), departmentId: z.string().min(1).max(26) }),
  z.object({ kind: z.literal("district-role"), role: z.enum(districtRoles) }),
  /** The superior of the applicant, or of whoever decided an earlier step. */
  z.object({ kind: z.literal("superior"), of: z.union([z.literal("applicant"), LocalKey]) }),
]);
export type Approver = z.infer<typeof Approver>;

export const Step = z.object({
  id: LocalKey,
  name: Words,
  approver: Approver,
  /** May decide as well, whoever is first. */
  deputy: Approver.nullable(),
  /** In working days. */
  deadlineDays: z.int().min(1).max(60).nullable(),
  /** Who is asked too when the deadline has passed. */
  escalation: Approver.nullable(),
});
export type Step = z.infer<typeof Step>;

export const Test = z.object({
  fieldId: LocalKey,
  op: z.enum(["more", "at-least", "less", "at-most", "is", "is-not"]),
  value: z.union([z.number(), z.string().max(30)]),
});
export type Test = z.infer<typeof Test>;

const Next = LocalKey.nullable();

export const Node = z.discriminatedUnion("kind", [
  Step.extend({ kind: z.literal("approve"), next: Next }),
  z.object({
    kind: z.literal("parallel"),
    id: LocalKey,
    name: Words,
    /** all: every branch agrees. any: the first that agrees is enough, and only all noes are a no. */
    mode: z.enum(["all", "any"]),
    branches: z.array(z.array(Step).max(8)).max(8),
    next: Next,
  }),
  z.object({
    kind: z.literal("condition"),
    id: LocalKey,
    name: Words,
    /** The first case whose tests all hold is taken. */
    cases: z.array(z.object({ tests: z.array(Test).max(8), next: Next })).max(8),
    otherwise: Next,
  }),
]);
export type Node = z.infer<typeof Node>;
export type NodeKind = Node["kind"];

export const Flow = z.object({ form: Form, start: Next, nodes: z.array(Node).max(40) });
export type Flow = z.infer<typeof Flow>;

export function findNode(flow: Flow, id: string): Node | undefined {
  return flow.nodes.find((node) => node.id === id);
}

/** The steps of a node, branch by branch; a condition has none. */
export function branchesOf(node: Node): readonly (readonly Step[])[] {
  if (node.kind === "approve") return [[node]];
  return node.kind === "parallel" ? node.branches : [];
}

export function stepsOf(node: Node): readonly Step[] {
  return branchesOf(node).flat();
}

export function findStep(flow: Flow, stepId: string): Step | undefined {
  return flow.nodes.flatMap(stepsOf).find((step) => step.id === stepId);
}

/** Every way out of a node; null where one is not set. */
export function exitsOf(node: Node): readonly (string | null)[] {
  return node.kind === "condition" ? [...node.cases.map((one) => one.next), node.otherwise] : [node.next];
}
