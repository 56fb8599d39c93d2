/** The way that an approval will take for its values: shown before it starts and while it runs, and judged at the start. */
import { addWorkingDays } from "../../calendar/working-day";
import type { CivilDate } from "../../civil-date";
import { decidedIn, getNode, nextOf, officesFor } from "./advance";
import type { Course, CourseContext } from "./course";
import { branchesOf, endKey, type Node, type Step } from "./flow";
import { officeKey, type Office } from "./office";
import type { Words } from "./words";

export interface ExpectedStep {
  readonly nodeId: string;
  readonly step: Step;
  readonly branch: number;
  /** Of a parallel node, how its branches count; null for a single step. */
  readonly mode: "all" | "any" | null;
  /** Undefined when nobody could decide today. */
  readonly offices: readonly Office[] | undefined;
  /** Nobody is asked twice in a row for the same thing. */
  readonly isPassed: boolean;
  /** When it will be due at the latest, if every step before takes its whole time; null without deadlines. */
  readonly dueOn: CivilDate | null;
}

export type PathRefusal = { readonly kind: "nobody-to-decide"; readonly stepId: string; readonly name: Words };

const mostNodes = 100;

/** The steps from a node on. What is decided already counts for approvers that are told by an earlier step. */
export function expectedPath(context: CourseContext, from: string, course?: Course): ExpectedStep[] {
  const steps: ExpectedStep[] = [];
  const known = course ? decidedIn(course) : () => undefined;
  const decidedBy = (stepId: string) => steps.find(({ step }) => step.id === stepId)?.offices?.[0] ?? known(stepId);
  const agreed = new Set((course?.tasks ?? []).flatMap((task) => (task.round === course?.round && task.state === "approved" && task.decidedAs ? [officeKey(task.decidedAs)] : [])));
  let { today } = context.facts;
  let isTimed = true;
  let at = from;
  for (let count = 0; at !== endKey && count < mostNodes; count += 1) {
    const node = getNode(context.flow, at);
    const dues: CivilDate[] = [];
    branchesOf(node).forEach((branchSteps, branch) => {
      let day = today;
      for (const step of branchSteps) {
        const offices = officesFor(step, context, decidedBy);
        const key = offices?.[0] && officeKey(offices[0]);
        const isPassed = key !== undefined && agreed.has(key);
        if (!isPassed && step.deadlineDays === null) isTimed = false;
        if (!isPassed && step.deadlineDays !== null) day = addWorkingDays(day, step.deadlineDays).date;
        steps.push({ nodeId: node.id, step, branch, mode: node.kind === "parallel" ? node.mode : null, offices, isPassed, dueOn: isTimed && !isPassed ? day : null });
        if (key !== undefined && node.kind === "approve") agreed.add(key);
      }
      dues.push(day);
    });
    today = dues.reduce((latest, day) => (day > latest ? day : latest), today);
    at = nextOf(node, context);
  }
  return steps;
}

/** The steps for which nobody could decide, as things stand today. */
export function findPathRefusals(context: CourseContext): PathRefusal[] {
  return expectedPath(context, context.flow.start ?? endKey)
    .filter(({ offices }) => offices === undefined)
    .map(({ step }) => ({ kind: "nobody-to-decide", stepId: step.id, name: step.name }));
}

/** The steps after the node where it stands. */
export function stepsAhead(context: CourseContext, course: Course, here: Node): ExpectedStep[] {
  return expectedPath(context, nextOf(here, context), course);
}
