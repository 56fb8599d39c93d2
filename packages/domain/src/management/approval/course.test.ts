import { describe, expect, it } from "vitest";
import { addDays } from "../../civil-date";
import {
  approve, approvers, asks, eastHead, everyone, factsWith, flowOf, leader, monday, moreDaysThan, on, parallel, person, principal, step, teacher,
} from "./approval-example.test-data";
import { openTasks } from "./course";
import { findDecideRefusals, findResubmitRefusals, findStartRefusals, findWithdrawRefusals, resubmit, returnTargets, start, withdraw } from "./course-acts";
import { asked, by, context, kindsOf, refusals } from "./course-walk.test-data";
import { expectedPath } from "./expected-path";

const { head, principal: byPrincipal, leader: byLeader, officer } = approvers;

describe("a sequence", () => {
  const flow = context(flowOf(approve("a", head, "b"), approve("b", byPrincipal)));

  it("asks one after the other, and is agreed to when the last has agreed", () => {
    const first = start(flow);
    expect(asked(first.course)).toEqual(["a: campus-head"]);
    const second = by(first.course, "a", "east head", flow);
    expect(asked(second.course)).toEqual(["b: principal"]);
    const last = by(second.course, "b", "principal", flow);
    expect(last.course.status).toBe("approved");
    expect(kindsOf(last)).toEqual(["approved", "agreed"]);
  });

  it("ends with the first no, which has a reason", () => {
    const { course } = start(flow);
    expect(refusals(course, "a", "east head", flow, { verdict: "reject", reason: " " })).toEqual(["reason-missing"]);
    expect(by(course, "a", "east head", flow, { verdict: "reject", reason: "课务无法安排" }).course.status).toBe("rejected");
  });

  it("is decided by whoever is asked and by nobody else, once", () => {
    const { course } = start(flow);
    expect(refusals(course, "a", "west head", flow)).toEqual(["not-your-turn"]);
    expect(refusals(course, "a", "teacher", flow)).toEqual(["own-approval"]);
    const after = by(course, "a", "east head", flow).course;
    const again = { task: 1, verdict: "approve", reason: null, to: null } as const;
    expect(findDecideRefusals(after, again, person("east head"), flow)).toEqual([{ kind: "task-not-open", state: "approved" }]);
  });

  it("does not ask the same office twice in a round where it stands in for a vacant one", () => {
    const vacant = { ...flow, facts: factsWith({ holders: everyone.filter(({ role }) => role !== "campus-head") }) };
    const moved = by(start(vacant).course, "a", "principal", vacant);
    expect(moved.course.status).toBe("approved");
    expect(kindsOf(moved)).toEqual(["approved", "passed", "agreed"]);
  });
});

describe("a condition", () => {
  const flow = flowOf(approve("a", head, "long"), moreDaysThan("long", 3, "b", "end"), approve("b", byPrincipal));

  it("takes the way that the values lead to, and the else where none does", () => {
    const short = context(flow, { values: { days: 3 } });
    expect(by(start(short).course, "a", "east head", short).course.status).toBe("approved");
    const long = context(flow, { values: { days: 3.5 } });
    expect(asked(by(start(long).course, "a", "east head", long).course)).toEqual(["b: principal"]);
    const unknown = context(flow, { values: {} });
    expect(by(start(unknown).course, "a", "east head", unknown).course.status).toBe("approved");
  });

  it("is told beforehand, with what is due at the latest", () => {
    const timed = flowOf(approve("a", head, "long", { deadlineDays: 1, escalation: byPrincipal }), moreDaysThan("long", 3, "b", "end"), approve("b", byPrincipal, "end", { deadlineDays: 2, escalation: byLeader }));
    const path = expectedPath(context(timed, { values: { days: 9 } }), "a");
    expect(path.map(({ step: { id }, dueOn }) => [id, dueOn])).toEqual([["a", "2026-11-24"], ["b", "2026-11-26"]]);
    expect(expectedPath(context(timed), "a")).toHaveLength(1);
  });
});

describe("a parallel node", () => {
  const branches = [[step("x", head), step("y", officer)], [step("z", byPrincipal)]];

  it("of all asks every branch at once and waits for each", () => {
    const all = context(flowOf(parallel("p", "all", branches)));
    const { course } = start(all);
    expect(asked(course)).toEqual(["x: campus-head", "z: principal"]);
    const x = by(course, "x", "east head", all).course;
    expect(asked(x)).toEqual(["z: principal", "y: district-officer"]);
    const z = by(x, "z", "principal", all).course;
    expect(z.status).toBe("running");
    expect(by(z, "y", "officer", all).course.status).toBe("approved");
    expect(by(x, "z", "principal", all, { verdict: "reject", reason: "不同意" }).course.status).toBe("rejected");
  });

  it("of any goes on with the first branch that agrees, and closes the others", () => {
    const any = context(flowOf(parallel("p", "any", branches)));
    const moved = by(start(any).course, "z", "principal", any).course;
    expect(moved.status).toBe("approved");
    expect(moved.tasks.map(({ stepId, state }) => [stepId, state])).toEqual([["x", "closed"], ["z", "approved"]]);
  });

  it("of any is a no only when every branch said no", () => {
    const any = context(flowOf(parallel("p", "any", branches)));
    const one = by(start(any).course, "z", "principal", any, { verdict: "reject", reason: "不同意" }).course;
    expect(one.status).toBe("running");
    expect(by(one, "x", "east head", any, { verdict: "reject", reason: "不同意" }).course.status).toBe("rejected");
  });
});

describe("nobody decides on the own request", () => {
  const flow = flowOf(approve("a", head, "b"), approve("b", byPrincipal));

  it("the head of a campus is replaced by the principal, and the principal by the deputy director", () => {
    expect(asked(start(context(flow, { applicant: asks("east head", eastHead) })).course)).toEqual(["a: principal"]);
    expect(asked(start(context(flow, { applicant: asks("principal", principal) })).course)).toEqual(["a: district-leader"]);
  });

  it("who has nobody above cannot start", () => {
    const given = context(flow, { applicant: { ...asks("leader", leader), campusId: null, entityId: null } });
    expect(findStartRefusals(given).map(({ kind }) => kind)).toEqual(["nobody-to-decide", "nobody-to-decide"]);
  });

  it("neither a deputy of the own office nor a delegate of the applicant decides", () => {
    const facts = factsWith({
      deputies: [{ ...eastHead, personId: person("deputy"), personName: "deputy", startsOn: monday, endsOn: null }],
      delegations: [{ fromPersonId: person("east head"), toPersonId: person("delegate"), toPersonName: "delegate", startsOn: monday, endsOn: null }],
    });
    const given = context(flow, { applicant: asks("east head", eastHead), facts });
    const { course } = start(given);
    expect(refusals(course, "a", "deputy", given)).toEqual(["not-your-turn"]);
    expect(refusals(course, "a", "delegate", given)).toEqual(["not-your-turn"]);
  });
});

describe("deputies and delegates", () => {
  const flow = flowOf(approve("a", head));
  const period = { startsOn: monday, endsOn: addDays(monday, 7) };
  const facts = (today = monday) => on(today, {
    deputies: [{ ...eastHead, personId: person("deputy"), personName: "deputy", ...period }],
    delegations: [{ fromPersonId: person("east head"), toPersonId: person("delegate"), toPersonName: "delegate", ...period }],
  });

  it("decide from their first day until their last, and the record says for whom", () => {
    const given = context(flow, { facts: facts() });
    const { course } = start(given);
    expect(refusals(course, "a", "deputy", given)).toEqual([]);
    expect(by(course, "a", "delegate", given).events[0]).toMatchObject({ kind: "approved", personId: "delegate", forPersonId: "east head" });
    const later = context(flow, { facts: facts(addDays(monday, 7)) });
    expect(refusals(course, "a", "deputy", later)).toEqual(["not-your-turn"]);
    expect(refusals(course, "a", "delegate", later)).toEqual(["not-your-turn"]);
  });

  it("a step may name a deputy of its own: whoever is first decides", () => {
    const given = context(flowOf(approve("a", byPrincipal, "end", { deputy: head })));
    const { course } = start(given);
    expect(asked(course)).toEqual(["a: principal, campus-head"]);
    expect(by(course, "a", "east head", given).course.status).toBe("approved");
  });
});

describe("a return", () => {
  const flow = context(flowOf(approve("a", head, "b"), approve("b", officer, "c"), approve("c", byPrincipal)));
  const atC = () => by(by(start(flow).course, "a", "east head", flow).course, "b", "officer", flow).course;

  it("to the applicant waits for the applicant, and asks everyone again", () => {
    const returned = by(atC(), "c", "principal", flow, { verdict: "return", reason: "请补证明", to: "applicant" }).course;
    expect(returned.status).toBe("returned");
    expect(openTasks(returned)).toEqual([]);
    expect(findResubmitRefusals(returned, person("east head"), flow).map(({ kind }) => kind)).toEqual(["not-the-applicant"]);
    const again = resubmit(returned, flow).course;
    expect(asked(again)).toEqual(["a: campus-head"]);
    expect(again.round).toBe(2);
  });

  it("to an earlier node goes on from there; only nodes that were passed in this round can be named", () => {
    expect(returnTargets(atC(), flow.flow).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(refusals(atC(), "c", "principal", flow, { verdict: "return", reason: "重议", to: "c" })).toEqual(["return-target-unknown"]);
    const back = by(atC(), "c", "principal", flow, { verdict: "return", reason: "重议", to: "b" }).course;
    expect(asked(back)).toEqual(["b: district-officer"]);
    expect(asked(by(back, "b", "officer", flow).course)).toEqual(["c: principal"]);
  });

  it("ends after ten rounds: then it is yes or no", () => {
    let { course } = start(flow);
    for (let round = 1; round < 10; round += 1) {
      course = resubmit(by(course, "a", "east head", flow, { verdict: "return", reason: "再改", to: "applicant" }).course, flow).course;
    }
    expect(refusals(course, "a", "east head", flow, { verdict: "return", reason: "再改", to: "applicant" })).toEqual(["returned-too-often"]);
    expect(refusals(course, "a", "east head", flow)).toEqual([]);
  });
});

describe("a withdrawal", () => {
  it("is the applicant's alone, as long as it is not over", () => {
    const flow = context(flowOf(approve("a", head)));
    const { course } = start(flow);
    expect(findWithdrawRefusals(course, person("principal"), teacher.personId).map(({ kind }) => kind)).toEqual(["not-the-applicant"]);
    const gone = withdraw(course, teacher.personId, null).course;
    expect([gone.status, openTasks(gone)]).toEqual(["withdrawn", []]);
    expect(findWithdrawRefusals(gone, teacher.personId, teacher.personId)).toEqual([{ kind: "act-not-now", status: "withdrawn", act: "withdraw" }]);
  });
});
