/** A running approval: its tasks and its status, and what happened. The lifecycle is data for server and screen. */
import type { CivilDate } from "../../civil-date";
import type { PersonId } from "../../identifier";
import type { Flow } from "./flow";
import type { FormValues } from "./form-values";
import type { Applicant, Office, OfficeFacts } from "./office";

export const approvalStatuses = [
  "running", // 审批中
  "returned", // 已退回: waits for the applicant
  "approved", // 已同意
  "rejected", // 未同意
  "withdrawn", // 已撤回
] as const;
export type ApprovalStatus = (typeof approvalStatuses)[number];

export const approvalActs = ["approve", "reject", "return", "withdraw", "resubmit"] as const;
export type ApprovalAct = (typeof approvalActs)[number];

interface Stage {
  readonly isOver: boolean;
  /** The acts that are possible; who may do each is another question. */
  readonly acts: readonly ApprovalAct[];
}

export const approvalLifecycle = {
  running: { isOver: false, acts: ["approve", "reject", "return", "withdraw"] },
  returned: { isOver: false, acts: ["withdraw", "resubmit"] },
  approved: { isOver: true, acts: [] },
  rejected: { isOver: true, acts: [] },
  withdrawn: { isOver: true, acts: [] },
} as const satisfies Record<ApprovalStatus, Stage>;

export function allows(status: ApprovalStatus, act: ApprovalAct): boolean {
  const { acts }: Stage = approvalLifecycle[status];
  return acts.includes(act);
}

export const taskStates = [
  "open",
  "approved",
  "rejected",
  "returned",
  "closed", // another branch, a return or the applicant made it unnecessary
  "passed", // whoever is asked has agreed already in this round
] as const;
export type TaskState = (typeof taskStates)[number];

export interface Task {
  /** Counted from 1 within the approval. */
  readonly number: number;
  readonly round: number;
  readonly nodeId: string;
  readonly branch: number;
  readonly stepId: string;
  readonly state: TaskState;
  /** The office asked first, then the deputy's, then those that joined when a deadline passed. */
  readonly offices: readonly Office[];
  readonly openedOn: CivilDate;
  readonly dueOn: CivilDate | null;
  /** No office is left that could be asked when the deadline passes. */
  readonly isAtTop: boolean;
  readonly decidedBy: PersonId | null;
  /** The office in which it was decided. */
  readonly decidedAs: Office | null;
}

export interface Course {
  readonly status: ApprovalStatus;
  readonly round: number;
  readonly tasks: readonly Task[];
}

export const emptyCourse: Course = { status: "running", round: 0, tasks: [] };

export const courseEvents = [
  "started", "resubmitted", "approved", "rejected", "returned", "withdrawn",
  "passed", "escalated", "moved-up", "nobody-left", "agreed",
] as const;

/** What happened, for the timeline; acts of the clock have no person, nor have those of an applicant from outside. */
export interface CourseEvent {
  readonly kind: (typeof courseEvents)[number];
  readonly round: number;
  readonly taskNumber: number | null;
  readonly stepId: string | null;
  readonly personId: PersonId | null;
  /** For whom a delegate acted. */
  readonly forPersonId: PersonId | null;
  readonly reason: string | null;
}

/** What every move of an approval depends on. */
export interface CourseContext {
  readonly flow: Flow;
  readonly values: FormValues;
  readonly applicant: Applicant;
  readonly facts: OfficeFacts;
}

/** A course on its way through one act: the next state, and what happened on the way. */
export interface Moved {
  readonly course: Course;
  readonly events: readonly CourseEvent[];
}

export function openTasks({ tasks }: Course): readonly Task[] {
  return tasks.filter(({ state }) => state === "open");
}

export function eventOf(course: Course, kind: CourseEvent["kind"], more: Partial<CourseEvent> = {}): CourseEvent {
  return { kind, round: course.round, taskNumber: null, stepId: null, personId: null, forPersonId: null, reason: null, ...more };
}

export function changeTask(course: Course, number: number, change: Partial<Task>): Course {
  return { ...course, tasks: course.tasks.map((task) => (task.number === number ? { ...task, ...change } : task)) };
}

/** What is still open is no longer asked. */
export function closeTasks(course: Course, isToClose: (task: Task) => boolean = () => true): Course {
  return { ...course, tasks: course.tasks.map((task) => (task.state === "open" && isToClose(task) ? { ...task, state: "closed" } : task)) };
}
