/** What must hold before a flow goes live: it ends on every way, everyone it asks exists, and nobody decides on the own request. */
import type { PersonId } from "../../identifier";
import { exitsOf, findStep, stepsOf, type Approver, type Flow, type Node, type Step } from "./flow";
import { findFlowShapeRefusals, type FlowShapeRefusal } from "./flow-shape";
import { findTestRefusals, type TestRefusal } from "./flow-tests";
import { findFormCheckRefusals, type FormCheckRefusal } from "./form-field";
import type { Applicant, Office, OfficeFacts } from "./office";
import { resolveApprover } from "./resolve";
import type { Words } from "./words";

interface At {
  /** The control of the editor that it concerns. */
  readonly field: string;
  readonly name: Words;
}

export type StepRefusal =
  | (At & { readonly kind: "deadline-without-escalation" })
  | (At & { readonly kind: "escalation-without-deadline" })
  | (At & { readonly kind: "escalation-to-approver" })
  | (At & { readonly kind: "superior-of-unknown-step"; readonly step: string })
  | (At & { readonly kind: "superior-of-later-step"; readonly step: string })
  | (At & { readonly kind: "approver-not-resolvable"; readonly part: "approver" | "deputy" | "escalation"; readonly place: string | null });

export type FlowRefusal = FlowShapeRefusal | FormCheckRefusal | TestRefusal | StepRefusal;

export interface FlowCheckFacts {
  readonly offices: OfficeFacts;
  /** The campuses from which someone may ask, with the names to say which of them lacks somebody. */
  readonly places: readonly { readonly campusId: NonNullable<Applicant["campusId"]>; readonly entityId: Applicant["entityId"]; readonly name: string }[];
}

export function findFlowRefusals(flow: Flow, facts: FlowCheckFacts): FlowRefusal[] {
  const shape = findFlowShapeRefusals(flow);
  return [
    ...findFormCheckRefusals(flow.form),
    ...shape,
    ...findTestRefusals(flow),
    ...flow.nodes.flatMap((node) => stepsOf(node).flatMap((step) => findStepRefusals(flow, node, step, facts))),
  ];
}

export const stepField = (step: Pick<Step, "id">): string => `step-${step.id}`;

function findStepRefusals(flow: Flow, node: Node, step: Step, facts: FlowCheckFacts): StepRefusal[] {
  const at: At = { field: stepField(step), name: step.name };
  const refusals: StepRefusal[] = [];
  if (step.deadlineDays !== null && step.escalation === null) refusals.push({ ...at, kind: "deadline-without-escalation" });
  if (step.deadlineDays === null && step.escalation !== null) refusals.push({ ...at, kind: "escalation-without-deadline" });
  if (step.escalation !== null && JSON.stringify(step.escalation) === JSON.stringify(step.approver)) refusals.push({ ...at, kind: "escalation-to-approver" });
  for (const [part, approver] of partsOf(step)) {
    const order = findOrderRefusal(flow, node, approver, at);
    if (order) refusals.push(order);
    else refusals.push(...findUnresolvable(flow, part, approver, at, facts));
  }
  return refusals;
}

const partsOf = (step: Step): (readonly ["approver" | "deputy" | "escalation", Approver])[] =>
  (["approver", "deputy", "escalation"] as const).flatMap((part) => {
    const approver = step[part];
    return approver === null ? [] : [[part, approver] as const];
  });

/** "The superior of whoever decided step x" needs x to have been decided before, on whatever way one came. */
function findOrderRefusal(flow: Flow, node: Node, approver: Approver, at: At): StepRefusal | undefined {
  if (approver.kind !== "superior" || approver.of === "applicant") return undefined;
  const { of } = approver;
  if (!findStep(flow, of)) return { ...at, kind: "superior-of-unknown-step", step: of };
  const holder = flow.nodes.find((one) => stepsOf(one).some((step) => step.id === of));
  const isBefore = holder !== undefined && holder.id !== node.id && !reaches(flow, flow.start, node.id, holder.id);
  return isBefore ? undefined : { ...at, kind: "superior-of-later-step", step: of };
}

/** Whether one gets from a node to a target without passing a third. */
function reaches(flow: Flow, from: string | null, target: string, without: string, seen: Set<string> = new Set()): boolean {
  if (from === null || from === without || seen.has(from)) return false;
  if (from === target) return true;
  seen.add(from);
  const node = flow.nodes.find(({ id }) => id === from);
  return node !== undefined && exitsOf(node).some((next) => reaches(flow, next, target, without, seen));
}

/** An applicant of nobody in particular: only the place counts. */
const nobody = "" as PersonId;

function findUnresolvable(flow: Flow, part: "approver" | "deputy" | "escalation", approver: Approver, at: At, { offices, places }: FlowCheckFacts): StepRefusal[] {
  if (approver.kind === "department-head" && !offices.departments.some(({ id }) => id === approver.departmentId)) {
    return [{ ...at, kind: "approver-not-resolvable", part, place: null }];
  }
  const lacking = places.find(({ campusId, entityId }) => {
    const applicant: Applicant = { personId: nobody, campusId, entityId, offices: [] };
    const decidedBy = (stepId: string): Office | undefined => {
      const step = findStep(flow, stepId);
      return step && resolveApprover(step.approver, applicant, offices, () => undefined);
    };
    return resolveApprover(approver, applicant, offices, decidedBy) === undefined;
  });
  return lacking ? [{ ...at, kind: "approver-not-resolvable", part, place: lacking.name }] : [];
}
