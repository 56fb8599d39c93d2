/** What time does to an approval: a deadline that passes asks one office more, and an office that nobody holds any more is replaced. */
import { changeTask, closeTasks, eventOf, openTasks, type Course, type CourseContext, type CourseEvent, type Moved, type Task } from "./course";
import { decidedIn, dueAfter } from "./advance";
import { taskDeciders } from "./course-acts";
import { findStep } from "./flow";
import { firstAble, lineOf, officeKey, type Office } from "./office";
import { resolveApprover } from "./resolve";

/** Runs after any change of posts and on any day; where nothing is due, nothing changes. */
export function tick(course: Course, context: CourseContext): Moved {
  if (course.status !== "running") return { course, events: [] };
  return openTasks(course).reduce<Moved>(
    (moved, task) => (moved.course.status === "running" ? tickTask(moved, task, context) : moved),
    { course, events: [] },
  );
}

function tickTask(moved: Moved, task: Task, context: CourseContext): Moved {
  if (taskDeciders(task, context).length === 0) return replaceOffice(moved, task, context);
  const isOverdue = task.dueOn !== null && task.dueOn < context.facts.today;
  return isOverdue && !task.isAtTop ? escalate(moved, task, context) : moved;
}

/** The post ended and has no successor, or fell to the applicant: the next superior is asked, or the applicant decides what to do. */
function replaceOffice({ course, events }: Moved, task: Task, context: CourseContext): Moved {
  const { number: taskNumber, stepId } = task;
  const step = findStep(context.flow, stepId);
  // After a merger the same words mean another office: the principal of the school that the campus belongs to now.
  const meant = step && resolveApprover(step.approver, context.applicant, context.facts, decidedIn(course));
  const next = meant && !isAsked(task, meant) ? meant : nextAbove(task, context);
  if (!next) {
    const returned: Course = { ...closeTasks(course), status: "returned" };
    return { course: returned, events: [...events, eventOf(course, "nobody-left", { taskNumber, stepId })] };
  }
  const changed = changeTask(course, taskNumber, { offices: [...task.offices, next] });
  return { course: changed, events: [...events, eventOf(course, "moved-up", { taskNumber, stepId })] };
}

function escalate({ course, events }: Moved, task: Task, context: CourseContext): Moved {
  const step = findStep(context.flow, task.stepId);
  const wanted = step?.escalation && resolveApprover(step.escalation, context.applicant, context.facts, decidedIn(course));
  const next = wanted && !isAsked(task, wanted) ? wanted : nextAbove(task, context);
  if (!step || !next) return { course: changeTask(course, task.number, { isAtTop: true }), events };
  const changed = changeTask(course, task.number, { offices: [...task.offices, next], dueOn: dueAfter(step, context) });
  const event: CourseEvent = eventOf(course, "escalated", { taskNumber: task.number, stepId: task.stepId });
  return { course: changed, events: [...events, event] };
}

const isAsked = (task: Task, office: Office): boolean => task.offices.some((asked) => officeKey(asked) === officeKey(office));

/** The nearest office above any that is asked, which is not asked yet and can decide. */
function nextAbove(task: Task, { applicant, facts }: CourseContext): Office | undefined {
  const above = task.offices.toReversed().flatMap((office) => lineOf(office, facts).slice(1));
  return firstAble(above.filter((office) => !isAsked(task, office)), applicant, facts);
}
