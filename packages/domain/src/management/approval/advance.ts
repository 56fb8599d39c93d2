/** How an approval goes from node to node: conditions are decided, steps are opened, until somebody has to decide or it is over. */
import { addWorkingDays } from "../../calendar/working-day";
import { closeTasks, eventOf, openTasks, type Course, type CourseContext, type CourseEvent, type Moved, type Task } from "./course";
import { holdsCase } from "./condition";
import { branchesOf, endKey, findNode, type Flow, type Node, type Step } from "./flow";
import { officeKey, type Office } from "./office";
import { resolveApprover, type DecidedBy } from "./resolve";

/** A flow that is live has no cycle; a stored one that has is stopped here instead of running for ever. */
const mostNodes = 100;

export function decidedIn({ tasks }: Pick<Course, "tasks">): DecidedBy {
  return (stepId) => tasks.findLast((task) => task.stepId === stepId && task.decidedAs !== null)?.decidedAs ?? undefined;
}

/** The node after a condition for these values. @throws when a flow has no way out that a checked flow must have. */
export function nextOf(node: Node, { flow, values }: Pick<CourseContext, "flow" | "values">): string {
  const next = node.kind === "condition" ? (node.cases.find((one) => holdsCase(one.tests, flow.form, values))?.next ?? node.otherwise) : node.next;
  if (next === null) throw new Error(`node ${node.id} leads nowhere`);
  return next;
}

export function getNode(flow: Flow, id: string): Node {
  const node = findNode(flow, id);
  if (!node) throw new Error(`there is no node ${id}`);
  return node;
}

/** The office asked first and the deputy's; undefined when nobody could decide. */
export function officesFor(step: Step, context: CourseContext, decidedBy: DecidedBy): Office[] | undefined {
  const asked = resolveApprover(step.approver, context.applicant, context.facts, decidedBy);
  const deputy = step.deputy && resolveApprover(step.deputy, context.applicant, context.facts, decidedBy);
  const offices = [asked, deputy].filter((office) => office !== undefined && office !== null);
  return offices.length === 0 ? undefined : offices.filter((office, index) => offices.findIndex((one) => officeKey(one) === officeKey(office)) === index);
}

export function dueAfter(step: Step, { facts }: CourseContext): Task["dueOn"] {
  return step.deadlineDays === null ? null : addWorkingDays(facts.today, step.deadlineDays).date;
}

/** Enters a node and goes on until a task is open or the flow has ended. */
export function enter(course: Course, nodeId: string, context: CourseContext): Moved {
  let moved: Moved = { course, events: [] };
  let at = nodeId;
  for (let count = 0; count < mostNodes; count += 1) {
    if (at === endKey) {
      const over: Course = { ...moved.course, status: "approved" };
      return { course: over, events: [...moved.events, eventOf(over, "agreed")] };
    }
    const node = getNode(context.flow, at);
    moved = openNode(moved, node, context);
    if (moved.course.status !== "running" || !isNodeDone(moved.course, node)) return moved;
    moved = { ...moved, course: closeTasks(moved.course, (task) => task.nodeId === node.id) };
    at = nextOf(node, context);
  }
  throw new Error(`the flow runs in a circle at ${at}`);
}

function openNode(moved: Moved, node: Node, context: CourseContext): Moved {
  return branchesOf(node).reduce<Moved>(
    (so, steps, branch) => (so.course.status === "running" ? openBranch(so, { node, steps, branch, from: 0 }, context) : so),
    moved,
  );
}

interface BranchAt {
  readonly node: Node;
  readonly steps: readonly Step[];
  readonly branch: number;
  /** The index of the first step that is still to be asked. */
  readonly from: number;
}

/** Opens the next step of a branch; steps whose office has agreed already in this round are passed over. */
export function openBranch(moved: Moved, { node, steps, branch, from }: BranchAt, context: CourseContext): Moved {
  let { course } = moved;
  const events: CourseEvent[] = [...moved.events];
  for (const step of steps.slice(from)) {
    const offices = officesFor(step, context, decidedIn(course));
    const number = course.tasks.length + 1;
    if (!offices) {
      const returned: Course = { ...closeTasks(course), status: "returned" };
      return { course: returned, events: [...events, eventOf(course, "nobody-left", { stepId: step.id })] };
    }
    const agreed = agreedAlready(course, offices[0]);
    const task: Task = {
      number, round: course.round, nodeId: node.id, branch, stepId: step.id, state: agreed ? "passed" : "open", offices,
      openedOn: context.facts.today, dueOn: agreed ? null : dueAfter(step, context), isAtTop: false,
      decidedBy: agreed?.decidedBy ?? null, decidedAs: agreed?.decidedAs ?? null,
    };
    course = { ...course, tasks: [...course.tasks, task] };
    if (!agreed) return { course, events };
    events.push(eventOf(course, "passed", { stepId: step.id, taskNumber: number, personId: task.decidedBy }));
  }
  return { course, events };
}

/** Where one office stands in for another, it is not asked twice for the same thing. */
function agreedAlready({ tasks, round }: Course, office: Office | undefined): Task | undefined {
  if (!office) return undefined;
  return tasks.find((task) => task.round === round && task.state === "approved" && task.decidedAs !== null && officeKey(task.decidedAs) === officeKey(office));
}

const agreedStates: readonly Task["state"][] = ["approved", "passed"];

/** The tasks of the node's present visit. */
export function tasksAt({ tasks, round }: Course, nodeId: string): readonly Task[] {
  return tasks.filter((task) => task.round === round && task.nodeId === nodeId);
}

export function isBranchAgreed(course: Course, node: Node, branch: number): boolean {
  const steps = branchesOf(node)[branch] ?? [];
  const tasks = tasksAt(course, node.id).filter((task) => task.branch === branch);
  return steps.every((step) => tasks.some((task) => task.stepId === step.id && agreedStates.includes(task.state)));
}

/** Whether the node has been agreed to: each of its branches, or any one. A condition always has. */
export function isNodeDone(course: Course, node: Node): boolean {
  const branches = branchesOf(node).map((_, branch) => isBranchAgreed(course, node, branch));
  return node.kind === "parallel" && node.mode === "any" ? branches.some(Boolean) : branches.every(Boolean);
}

/** The node where it stands; undefined when nobody is asked. */
export function currentNode(course: Course, flow: Flow): Node | undefined {
  const [task] = openTasks(course);
  return task && findNode(flow, task.nodeId);
}
