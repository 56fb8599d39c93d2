/** Random flows that may go live, random posts, and people who try anything. */
import { array, boolean, constantFrom, nat, property, record, tuple, check, defaultReportMessage, pre, type Arbitrary } from "fast-check";
import { addDays } from "../../civil-date";
import { approve, approvers, east, entityId, everyone, factsWith, flowOf, moreDaysThan, monday, parallel, person, step, teacher, west, asks, eastHead, principal } from "./approval-example.test-data";
import { openTasks, type Course, type CourseContext } from "./course";
import { decide, findDecideRefusals, findResubmitRefusals, findStartRefusals, findWithdrawRefusals, resubmit, returnTargets, start, withdraw } from "./course-acts";
import { tick } from "./course-clock";
import type { Approver, Flow, Node } from "./flow";
import { findFlowRefusals } from "./flow-check";

const anyApprover = constantFrom<Approver>(...Object.values(approvers), { kind: "superior", of: "applicant" });
const places = [{ campusId: east, entityId, name: "east" }, { campusId: west, entityId, name: "west" }];

/** Nodes that lead forwards only; what the checks refuse is filtered out, so every shape that may go live can come. */
const anyFlow: Arbitrary<Flow> = array(
    record({
      kind: constantFrom("approve", "all", "any", "condition"),
      who: array(tuple(anyApprover, boolean()), { minLength: 4, maxLength: 4 }),
      jumps: tuple(nat(3), nat(3)),
      days: nat(10),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => {
    const target = (index: number) => (index < parts.length ? `n${index}` : "end");
    const timed = (approver: Approver, isTimed: boolean) =>
      isTimed && approver !== approvers.leader ? { deadlineDays: 2, escalation: approvers.leader } : {};
    return flowOf(...parts.map(({ kind, who, jumps, days }, index): Node => {
      const id = `n${index}`;
      const [a = approvers.head, b = approvers.head, c = approvers.head, d = approvers.head] = who.map(([approver]) => approver);
      const isTimed = who[0]?.[1] ?? false;
      if (kind === "condition") return moreDaysThan(id, days, target(index + 1 + jumps[0]), target(index + 1 + jumps[1]));
      if (kind === "approve") return approve(id, a, target(index + 1), { ...timed(a, isTimed), deputy: isTimed ? b : null });
      const branches = [[step(`${id}-a`, a), step(`${id}-b`, b)], [step(`${id}-c`, c)], [step(`${id}-d`, d, timed(d, isTimed))]];
      return parallel(id, kind === "all" ? "all" : "any", branches.slice(0, 2 + (days % 2)), target(index + 1));
    }));
  })
  .filter((flow) => findFlowRefusals(flow, { offices: factsWith(), places }).length === 0);

const people = [...everyone.map(({ personId }) => personId), teacher.personId, person("stranger"), person("deputy"), person("delegate")];
interface Act {
  readonly who: number;
  readonly what: "approve" | "reject" | "return" | "withdraw" | "resubmit" | "tick" | "posts";
  readonly pick: number;
}
const anyAct: Arbitrary<Act> = record({
  who: nat(people.length - 1),
  what: constantFrom<Act["what"]>("approve", "approve", "approve", "approve", "reject", "return", "return", "withdraw", "resubmit", "resubmit", "tick", "posts"),
  pick: nat(20),
});
const anyApplicant = constantFrom(teacher, asks("east head", eastHead), asks("principal", principal));

export interface State {
  readonly course: Course;
  readonly context: CourseContext;
}

const reason = "理由";

/** One act as the service does it: refused acts change nothing. */
function perform({ course, context }: State, { who, what, pick }: Act): State {
  const by = people[who] ?? person("stranger");
  if (what === "tick") {
    const later = { ...context, facts: { ...context.facts, today: addDays(context.facts.today, pick) } };
    return { course: tick(course, later).course, context: later };
  }
  if (what === "posts") {
    // One post falls vacant, with a deputy and a delegate who come and go.
    const holders = everyone.filter((_, index) => index !== pick % (everyone.length + 1));
    const period = { startsOn: monday, endsOn: null };
    const deputies = pick % 2 === 0 ? [{ ...eastHead, ...period, personId: person("deputy"), personName: "deputy" }] : [];
    const delegations = pick % 3 === 0 ? [{ ...period, fromPersonId: person("principal"), toPersonId: person("delegate"), toPersonName: "delegate" }] : [];
    const changed = { ...context, facts: { ...context.facts, holders, deputies, delegations } };
    return { course: tick(course, changed).course, context: changed };
  }
  if (what === "withdraw") {
    return findWithdrawRefusals(course, by, context.applicant.personId).length > 0 ? { course, context } : { course: withdraw(course, by, reason).course, context };
  }
  if (what === "resubmit") {
    const changed = { ...context, values: { days: pick } };
    return findResubmitRefusals(course, by, changed).length > 0 ? { course, context } : { course: resubmit(course, changed).course, context: changed };
  }
  const targets = ["applicant", ...returnTargets(course, context.flow).map(({ id }) => id)];
  // Now and then a task that is decided already: a second click, or an old page.
  const among = pick % 4 === 0 ? course.tasks : openTasks(course);
  const task = among[pick % Math.max(1, among.length)]?.number ?? pick;
  const decision = { task, verdict: what, reason, to: targets[pick % targets.length] ?? null };
  return findDecideRefusals(course, decision, by, context).length > 0 ? { course, context } : { course: decide(course, decision, by, context).course, context };
}

const runs = { numRuns: 400 };

/** Walks through approvals and tells the smallest walk, if any, in which something does not hold. */
export function findCounterexample(holds: (states: readonly State[]) => boolean): string | undefined {
  const walk = property(anyFlow, anyApplicant, nat(12), array(anyAct, { maxLength: 60 }), (flow, applicant, days, acts) => {
    const context: CourseContext = { flow, values: { days }, applicant, facts: factsWith() };
    pre(findStartRefusals(context).length === 0);
    const states: State[] = [{ course: start(context).course, context }];
    for (const act of acts) states.push(perform(last(states), act));
    return holds(states);
  });
  const outcome = check(walk, runs);
  return outcome.failed ? defaultReportMessage(outcome) : undefined;
}

export function last(states: readonly State[]): State {
  const state = states.at(-1);
  if (!state) throw new Error("a walk has a beginning");
  return state;
}
