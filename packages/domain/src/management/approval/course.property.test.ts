/** Random flows × random posts × random acts: what must hold whatever an administrator draws and whatever people do. */
import { describe, expect, it } from "vitest";
import { everyone, person } from "./approval-example.test-data";
import { approvalLifecycle, approvalStatuses, openTasks, type ApprovalStatus } from "./course";
import { decide, findDecideRefusals, findResubmitRefusals, mostRounds, resubmit, taskDeciders } from "./course-acts";
import { findCounterexample, last, type State } from "./random-approval.test-data";

/** Each state with the one before it. */
const pairs = (states: readonly State[]) => states.slice(1).map((after, index) => [states[index] ?? after, after] as const);

/** Everyone who is asked agrees, and a returned one is submitted again with every post filled; how many decisions it took. */
function decisionsUntilOver({ course, context }: State): number {
  const full = { ...context, facts: { ...context.facts, holders: everyone } };
  const isReturned = course.status === "returned";
  if (isReturned && findResubmitRefusals(course, context.applicant.personId, full).length > 0) return Number.NaN;
  let now: State = isReturned ? { course: resubmit(course, full).course, context: full } : { course, context };
  let count = 0;
  for (; now.course.status === "running"; count += 1) {
    const [task] = openTasks(now.course);
    const [decider] = task ? taskDeciders(task, now.context) : [];
    if (!task || !decider) return Number.NaN;
    const decision = { task: task.number, verdict: "approve", reason: null, to: null } as const;
    if (findDecideRefusals(now.course, decision, decider.personId, now.context).length > 0) return Number.NaN;
    now = { ...now, course: decide(now.course, decision, decider.personId, now.context).course };
  }
  return count;
}

describe("whatever is drawn and whatever is done", () => {
  it("the walks come to every status, so that what follows says something", () => {
    const seen = new Set<ApprovalStatus>();
    findCounterexample((states) => {
      for (const { course } of states) seen.add(course.status);
      return true;
    });
    expect([...seen].toSorted()).toEqual([...approvalStatuses].toSorted());
  });

  it("nothing is stuck: while it runs each open task has somebody who can decide, and otherwise none is open", () => {
    expect(findCounterexample((states) => states.every(({ course, context }) => {
      const open = openTasks(course);
      if (course.status !== "running") return open.length === 0;
      return open.length > 0 && open.every((task) => taskDeciders(task, context).length > 0);
    }))).toBeUndefined();
  });

  it("no task is decided twice: what is decided stays as it was, and what is over stays over", () => {
    expect(findCounterexample((states) => pairs(states).every(([before, after]) => {
      if (approvalLifecycle[before.course.status].isOver) return JSON.stringify(after.course) === JSON.stringify(before.course);
      const kept = before.course.tasks.filter(({ state }) => state !== "open");
      return kept.every((task) => JSON.stringify(after.course.tasks.find(({ number }) => number === task.number)) === JSON.stringify(task));
    }))).toBeUndefined();
  });

  it("the applicant never decides, and neither does a stranger", () => {
    expect(findCounterexample((states) => states.every(({ course, context }) => {
      const mayDecide = openTasks(course).flatMap((task) => taskDeciders(task, context).map(({ personId }) => personId));
      const decided = course.tasks.map(({ decidedBy }) => decidedBy);
      return [context.applicant.personId, person("stranger")].every((one) => one === null || (!mayDecide.includes(one) && !decided.includes(one)));
    }))).toBeUndefined();
  });

  it("agreed means that somebody agreed in the last round, and nothing was left undecided", () => {
    expect(findCounterexample((states) => {
      const { course } = last(states);
      const inRound = course.tasks.filter(({ round }) => round === course.round);
      return course.status !== "approved" || (inRound.some(({ state }) => state === "approved") && inRound.every(({ state }) => state !== "open"));
    })).toBeUndefined();
  });

  it("every approval ends: when all who are asked agree, it is over after as many decisions as there are steps", () => {
    expect(findCounterexample((states) => decisionsUntilOver(last(states)) <= 28)).toBeUndefined();
  });

  it("what was returned comes back: submitted again, a new round asks from the first step", () => {
    expect(findCounterexample((states) => pairs(states).every(([before, after]) => {
      if (before.course.status !== "returned" || after.course.status !== "running") return true;
      return after.course.round === before.course.round + 1 && after.course.tasks.length > before.course.tasks.length;
    }))).toBeUndefined();
  });

  it("no dialogue has more than its rounds: then a return is refused", () => {
    expect(findCounterexample((states) => states.every(({ course, context }) => {
      if (course.round < mostRounds) return true;
      return openTasks(course).every((task) => {
        const [decider] = taskDeciders(task, context);
        const back = { task: task.number, verdict: "return", reason: "再改", to: "applicant" } as const;
        return decider !== undefined && findDecideRefusals(course, back, decider.personId, context).some(({ kind }) => kind === "returned-too-often");
      });
    }))).toBeUndefined();
  });
});
