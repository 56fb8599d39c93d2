/** What people do to an approval: start, agree, refuse, return, withdraw, submit again. Facts in, next state or every refusal out. */
import type { PersonId } from "../../identifier";
import { enter, getNode, isBranchAgreed, isNodeDone, nextOf, openBranch, tasksAt } from "./advance";
import {
  allows, changeTask, closeTasks, emptyCourse, eventOf, openTasks,
  type ApprovalAct, type ApprovalStatus, type Course, type CourseContext, type Moved, type Task, type TaskState,
} from "./course";
import { findPathRefusals, type PathRefusal } from "./expected-path";
import { branchesOf, type Flow, type Node } from "./flow";
import { decidersOf, type Decider, type Office } from "./office";

/** A return is a dialogue, and a dialogue ends: from here on it is yes or no. */
export const mostRounds = 10;

export const toApplicant = "applicant";

export interface Decision {
  readonly task: number;
  readonly verdict: "approve" | "reject" | "return";
  readonly reason: string | null;
  /** Where a return goes: to the applicant, or to an earlier node. */
  readonly to: string | null;
}

export type CourseRefusal =
  | { readonly kind: "act-not-now"; readonly status: ApprovalStatus; readonly act: ApprovalAct }
  | { readonly kind: "task-not-open"; readonly state: TaskState | null }
  | { readonly kind: "own-approval" }
  | { readonly kind: "not-your-turn" }
  | { readonly kind: "not-the-applicant" }
  | { readonly kind: "reason-missing"; readonly field: "reason" }
  | { readonly kind: "return-target-unknown"; readonly field: "to" }
  | { readonly kind: "returned-too-often"; readonly field: "to"; readonly most: number }
  | PathRefusal;

/** Starts an approval, or is refused: every step that these values lead to must have somebody to decide it today. */
export function findStartRefusals(context: CourseContext): PathRefusal[] {
  return findPathRefusals(context);
}

export function start(context: CourseContext): Moved {
  return enterRound({ course: emptyCourse, events: [] }, context, "started");
}

function enterRound({ course, events }: Moved, context: CourseContext, kind: "started" | "resubmitted"): Moved {
  const next: Course = { ...course, status: "running", round: course.round + 1 };
  const opened = enter(next, context.flow.start ?? "", context);
  return { course: opened.course, events: [...events, eventOf(next, kind, { personId: context.applicant.personId }), ...opened.events] };
}

/** Who may decide a task today, each with the office that the decision is made in. */
export function taskDeciders(task: Task, { applicant, facts }: Pick<CourseContext, "applicant" | "facts">): (Decider & { readonly office: Office })[] {
  return task.offices.flatMap((office) => decidersOf(office, applicant.personId, facts).map((decider) => ({ ...decider, office })));
}

/** The nodes to which a task may be returned: those agreed to in this round, before the one where it stands. */
export function returnTargets(course: Course, flow: Flow): Node[] {
  const here = new Set(openTasks(course).map((task) => task.nodeId));
  const before = course.tasks.filter((task) => task.round === course.round && task.state === "approved" && !here.has(task.nodeId));
  return [...new Set(before.map((task) => task.nodeId))].map((id) => getNode(flow, id));
}

const needReason: readonly Decision["verdict"][] = ["reject", "return"];

export function findDecideRefusals(course: Course, decision: Decision, by: PersonId, context: CourseContext): CourseRefusal[] {
  const { verdict, to } = decision;
  const task = course.tasks.find(({ number }) => number === decision.task);
  const refusals: CourseRefusal[] = [];
  if (!allows(course.status, verdict)) refusals.push({ kind: "act-not-now", status: course.status, act: verdict });
  if (task?.state !== "open") refusals.push({ kind: "task-not-open", state: task?.state ?? null });
  if (by === context.applicant.personId) refusals.push({ kind: "own-approval" });
  else if (task?.state === "open" && !taskDeciders(task, context).some(({ personId }) => personId === by)) refusals.push({ kind: "not-your-turn" });
  if (needReason.includes(verdict) && !decision.reason?.trim()) refusals.push({ kind: "reason-missing", field: "reason" });
  if (verdict !== "return") return refusals;
  if (to !== toApplicant && !returnTargets(course, context.flow).some(({ id }) => id === to)) refusals.push({ kind: "return-target-unknown", field: "to" });
  if (course.round >= mostRounds) refusals.push({ kind: "returned-too-often", field: "to", most: mostRounds });
  return refusals;
}

/** After `findDecideRefusals` had nothing against it. */
export function decide(course: Course, decision: Decision, by: PersonId, context: CourseContext): Moved {
  const task = course.tasks.find(({ number }) => number === decision.task);
  const decider = task && taskDeciders(task, context).find(({ personId }) => personId === by);
  if (!task || !decider) throw new Error(`task ${decision.task} was not checked`);
  const states = { approve: "approved", reject: "rejected", return: "returned" } as const;
  const state = states[decision.verdict];
  const decided = changeTask(course, task.number, { state, decidedBy: by, decidedAs: decider.office });
  const event = eventOf(course, state, {
    taskNumber: task.number, stepId: task.stepId, personId: by, forPersonId: decider.forPersonId, reason: decision.reason?.trim() || null,
  });
  const moved: Moved = { course: decided, events: [event] };
  if (decision.verdict === "approve") return goOn(moved, task, context);
  return decision.verdict === "reject" ? refuse(moved, task, context) : goBack(moved, decision.to ?? toApplicant, context);
}

function goOn(moved: Moved, task: Task, context: CourseContext): Moved {
  const node = getNode(context.flow, task.nodeId);
  const steps = branchesOf(node)[task.branch] ?? [];
  const from = steps.findIndex((step) => step.id === task.stepId) + 1;
  const opened = isBranchAgreed(moved.course, node, task.branch) ? moved : openBranch(moved, { node, steps, branch: task.branch, from }, context);
  if (opened.course.status !== "running" || !isNodeDone(opened.course, node)) return opened;
  const further = enter(closeTasks(opened.course), nextOf(node, context), context);
  return { course: further.course, events: [...opened.events, ...further.events] };
}

/** One no ends it, but where any one of several is enough: there it takes the noes of all. */
function refuse(moved: Moved, task: Task, context: CourseContext): Moved {
  const node = getNode(context.flow, task.nodeId);
  const others = tasksAt(moved.course, node.id).some((one) => one.state === "open");
  if (node.kind === "parallel" && node.mode === "any" && others) return moved;
  return { ...moved, course: { ...closeTasks(moved.course), status: "rejected" } };
}

function goBack(moved: Moved, to: string, context: CourseContext): Moved {
  const closed = closeTasks(moved.course);
  if (to === toApplicant) return { ...moved, course: { ...closed, status: "returned" } };
  const opened = enter({ ...closed, round: closed.round + 1 }, to, context);
  return { course: opened.course, events: [...moved.events, ...opened.events] };
}

/** `by` is null for one from outside, who has shown number and secret; of a person's approval nobody without an account is the applicant. */
export function findWithdrawRefusals(course: Course, by: PersonId | null, applicantId: PersonId | null): CourseRefusal[] {
  return ofApplicant(course, "withdraw", by, applicantId);
}

export function withdraw(course: Course, by: PersonId | null, reason: string | null): Moved {
  return { course: { ...closeTasks(course), status: "withdrawn" }, events: [eventOf(course, "withdrawn", { personId: by, reason })] };
}

/** The whole way is asked again, with the values as they are now. */
export function findResubmitRefusals(course: Course, by: PersonId | null, context: CourseContext): CourseRefusal[] {
  return [...ofApplicant(course, "resubmit", by, context.applicant.personId), ...findPathRefusals(context)];
}

export function resubmit(course: Course, context: CourseContext): Moved {
  return enterRound({ course, events: [] }, context, "resubmitted");
}

function ofApplicant(course: Course, act: ApprovalAct, by: PersonId | null, applicantId: PersonId | null): CourseRefusal[] {
  return [
    ...(by === applicantId ? [] : [{ kind: "not-the-applicant" as const }]),
    ...(allows(course.status, act) ? [] : [{ kind: "act-not-now" as const, status: course.status, act }]),
  ];
}
