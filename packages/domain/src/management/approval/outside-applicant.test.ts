import { describe, expect, it } from "vitest";
import { approve, approvers, asks, east, eastHead, entityId, everyone, factsWith, flowOf, leader, on, person, principal, teacher } from "./approval-example.test-data";
import { findDecideRefusals, findResubmitRefusals, findStartRefusals, findWithdrawRefusals, resubmit, start, withdraw } from "./course-acts";
import { tick } from "./course-clock";
import type { CourseContext } from "./course";
import { openTasks } from "./course";
import { asked, by, context } from "./course-walk.test-data";
import { decidersOf, type Applicant } from "./office";
import { addDays } from "../../civil-date";
import { monday } from "./approval-example.test-data";

/** A parent: no person of the product, but a campus that is asked. */
const parent: Applicant = { personId: null, campusId: east, entityId, offices: [] };
const flow = flowOf(approve("a", approvers.head, "b"), approve("b", approvers.principal));
const asParent = (more: Partial<CourseContext> = {}): CourseContext => ({ ...context(flow), applicant: parent, ...more });

describe("an applicant from outside", () => {
  it("asks the campus, and nobody of it is the applicant: head and principal each decide their step", () => {
    expect(findStartRefusals(asParent())).toEqual([]);
    const first = start(asParent());
    expect(first.events[0]).toMatchObject({ kind: "started", personId: null });
    expect(asked(first.course)).toEqual(["a: campus-head"]);
    const second = by(first.course, "a", "east head", asParent());
    expect(by(second.course, "b", "principal", asParent()).course.status).toBe("approved");
  });

  it("takes no office from anyone: everyone who holds one may decide, deputies too", () => {
    const deputies = [{ ...eastHead, startsOn: monday, endsOn: null, personId: person("deputy"), personName: "deputy" }];
    expect(decidersOf(eastHead, null, factsWith({ deputies })).map(({ personId }) => personId)).toEqual(["east head", "deputy"]);
  });

  it("has a superior like any other who works there: the head of the campus, and above a vacant one the principal", () => {
    const superior = flowOf(approve("a", { kind: "superior", of: "applicant" }));
    expect(asked(start(asParent({ flow: superior })).course)).toEqual(["a: campus-head"]);
    const vacant = factsWith({ holders: everyone.filter(({ role }) => role !== "campus-head") });
    expect(asked(start(asParent({ flow: superior, facts: vacant })).course)).toEqual(["a: principal"]);
  });

  it("withdraws and submits again with number and secret, and no member of staff does it in the parent's place", () => {
    const { course } = start(asParent());
    expect(findWithdrawRefusals(course, person("east head"), null)).toEqual([{ kind: "not-the-applicant" }]);
    expect(findWithdrawRefusals(course, null, null)).toEqual([]);
    expect(withdraw(course, null, "不需要了").course.status).toBe("withdrawn");
    const returned = by(course, "a", "east head", asParent(), { verdict: "return", reason: "照片不清楚", to: "applicant" }).course;
    expect(findResubmitRefusals(returned, person("principal"), asParent())).toEqual([{ kind: "not-the-applicant" }]);
    expect(findResubmitRefusals(returned, null, asParent())).toEqual([]);
    expect(resubmit(returned, asParent()).course).toMatchObject({ status: "running", round: 2 });
  });

  it("opens no door to the approval of a person: whoever has no account is not its applicant", () => {
    const { course } = start(context(flow));
    expect(findWithdrawRefusals(course, null, teacher.personId)).toEqual([{ kind: "not-the-applicant" }]);
    expect(findResubmitRefusals(course, null, context(flow)).map(({ kind }) => kind)).toContain("not-the-applicant");
  });

  it("is not decided by one who is not asked", () => {
    const { course } = start(asParent());
    const yes = { task: openTasks(course)[0]?.number ?? 0, verdict: "approve", reason: null, to: null } as const;
    expect(findDecideRefusals(course, yes, person("west head"), asParent())).toEqual([{ kind: "not-your-turn" }]);
  });

  it("loses no time by a post that falls vacant, nor by a deadline that passes", () => {
    const timed = flowOf(approve("a", approvers.head, "end", { deadlineDays: 1, escalation: approvers.leader }));
    const started = start(asParent({ flow: timed }));
    const late = tick(started.course, asParent({ flow: timed, facts: on(addDays(monday, 3)) }));
    expect(openTasks(late.course)[0]?.offices).toEqual([eastHead, leader]);
    const vacant = factsWith({ holders: everyone.filter(({ personId }) => personId !== person("east head")) });
    expect(openTasks(tick(started.course, asParent({ flow: timed, facts: vacant })).course)[0]?.offices).toEqual([eastHead, principal]);
  });

  it("is another than a head who asks: the head's own request does go past the head", () => {
    expect(asked(start({ ...context(flow), applicant: asks("east head", eastHead) }).course)).toEqual(["a: principal"]);
  });
});
