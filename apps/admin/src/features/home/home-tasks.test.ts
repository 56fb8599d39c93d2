import { civilDate, rolePermissions, type Role } from "@qitong/domain";
import { describe, expect, it } from "vitest";
import { homeTasks, urgencyOf, type CaseSummary, type HomeFacts, type PlanSummary } from "./home-tasks";

const today = civilDate("2026-11-24");
const merger: CaseSummary = {
  id: "m1",
  status: "approved",
  absorbing: { name: "机场路小学" },
  absorbed: { name: "市庄路小学" },
  effectiveOn: null,
  overdueSteps: [],
  stepsAtRisk: [],
  openConflicts: null,
  nextSteps: [{ step: "liquidation-end", earliest: civilDate("2027-01-17"), due: null }],
};
const plan = (status: PlanSummary["status"]): PlanSummary =>
  ({
    id: `p-${status}`, title: "2027 年交流轮岗方案", status, effectiveOn: civilDate("2027-09-01"), noticeEndsOn: civilDate("2026-12-01"),
    decisionReason: "名额不足", submittedByName: "韩轩鸣",
  });

const tasksOf = (role: Role, facts: Partial<HomeFacts>) =>
  homeTasks({ cases: [], plans: [], consulted: [], keyFacts: undefined, permissions: rolePermissions[role], today, ...facts });
const kinds = (role: Role, facts: Partial<HomeFacts>) => tasksOf(role, facts).map(({ kind }) => kind);

describe("what needs one after a plan", () => {
  const rotations = { undecided: 2, firstEndsOn: civilDate("2027-01-25"), names: ["王芳", "李静"], blocked: [], proposedCorrections: 1 };
  const notes = { overdue: ["赵磊"], firstDay: civilDate("2027-03-01"), toConfirm: 1 };

  it("the official and the principals are told who returns; the leader, what waits for a decision", () => {
    expect(kinds("district-officer", { rotations })).toEqual(["rotations-ending"]);
    expect(kinds("principal", { rotations })).toEqual(["rotations-ending"]);
    expect(kinds("district-leader", { rotations })).toEqual(["corrections"]);
    expect(kinds("district-auditor", { rotations, notes })).toEqual([]);
  });

  it("a return that cannot be done and a note that is overdue are late", () => {
    expect(tasksOf("district-officer", { rotations: { ...rotations, undecided: 0, blocked: ["王芳"] } }).map(urgencyOf)).toEqual(["late"]);
    expect(tasksOf("principal", { notes }).map((task) => [task.kind, urgencyOf(task)])).toEqual([["notes-overdue", "late"], ["notes-confirm", "act"]]);
  });
});

describe("what needs one today", () => {
  it("a merger case that waits for a day is good to know; one whose next step may be done asks who manages it", () => {
    expect(tasksOf("district-officer", { cases: [merger] }).map(urgencyOf)).toEqual(["wait"]);
    const due: CaseSummary = { ...merger, nextSteps: [{ step: "hearing", earliest: civilDate("2026-11-20"), due: null }] };
    expect(tasksOf("district-officer", { cases: [due] }).map(urgencyOf)).toEqual(["act"]);
    expect(tasksOf("district-leader", { cases: [due] }).map(urgencyOf)).toEqual(["wait"]);
  });

  it("what is late comes first, and is not said twice", () => {
    const late: CaseSummary = { ...merger, overdueSteps: ["creditors-told"], nextSteps: [{ step: "creditors-told", earliest: null, due: null }] };
    expect(kinds("district-officer", { cases: [merger, late] })).toEqual(["merger-overdue", "merger-next"]);
  });

  it("a deadline that is near stands after what is late and before what may be done, and is not said twice", () => {
    const near: CaseSummary = {
      ...merger, overdueSteps: ["creditors-told"], stepsAtRisk: [{ step: "change-decision", due: civilDate("2026-11-27") }],
      nextSteps: [{ step: "change-decision", earliest: civilDate("2026-11-03"), due: civilDate("2026-11-27") }],
    };
    expect(tasksOf("district-officer", { cases: [near] }).map(urgencyOf)).toEqual(["late", "risk"]);
    // The registrations of an effective merger have deadlines too.
    expect(kinds("district-officer", { cases: [{ ...near, status: "effective" }] })).toEqual(["merger-overdue", "merger-at-risk"]);
  });

  it("conflicts of a dated merger ask to be settled, and are late from the day on which they kept it from taking effect", () => {
    const dated = (effectiveOn: string, openConflicts: number): CaseSummary => ({ ...merger, status: "scheduled", effectiveOn: civilDate(effectiveOn), openConflicts, nextSteps: [] });
    const urgencies = (one: CaseSummary) => tasksOf("district-officer", { cases: [one] }).map((task) => [task.kind, urgencyOf(task)]);
    expect(urgencies(dated("2027-02-01", 3))).toEqual([["merger-conflicts", "act"]]);
    expect(urgencies(dated("2026-11-24", 3))).toEqual([["merger-conflicts", "late"]]);
    expect(urgencies(dated("2027-02-01", 0))).toEqual([["merger-scheduled", "wait"]]);
  });

  it("the inbox is told with its counts while something waits in it", () => {
    expect(tasksOf("principal", { inbox: { todo: 2, returned: 1 } })).toEqual([{ kind: "approvals", todo: 2, returned: 1 }]);
    expect(kinds("principal", { inbox: { todo: 0, returned: 0 } })).toEqual([]);
  });

  it("a case that is over asks nothing", () => {
    expect(kinds("district-officer", { cases: [{ ...merger, status: "effective" }] })).toEqual([]);
  });

  it("a plan asks each role for what that role can do", () => {
    const all = (["draft", "returned", "consulting", "awaiting-approval", "in-notice", "scheduled", "effective"] as const).map(plan);
    expect(kinds("district-officer", { plans: all })).toEqual(["plan-draft", "plan-returned", "plan-consulting", "plan-notice", "plan-scheduled"]);
    expect(kinds("district-leader", { plans: all })).toEqual(["plan-approve", "plan-consulting", "plan-notice", "plan-scheduled"]);
    expect(kinds("principal", { plans: all })).toEqual(["plan-notice", "plan-scheduled"]);
  });

  it("a principal is asked for the answers that are not given yet", () => {
    const consulted: HomeFacts["consulted"] = [{ id: "p1", title: "方案", status: "consulting", questions: [{ answer: null }, { answer: { agrees: true } }] }];
    expect(tasksOf("principal", { consulted })).toMatchObject([{ kind: "plan-answer", open: 1 }]);
    expect(kinds("campus-head", { consulted })).toEqual([]);
  });

  it("the notice of a plan is told by its last day", () => {
    expect(tasksOf("principal", { plans: [plan("in-notice")] })).toMatchObject([{ lastDay: "2026-11-30" }]);
  });

  it("campuses that have not reported are named", () => {
    const keyFacts = { campuses: 1, entities: 1, teachers: 30, pupils: 500, overLimit: [], gaps: [{ name: "大马学校" }] };
    expect(tasksOf("district-officer", { keyFacts })).toEqual([{ kind: "gaps", campuses: ["大马学校"] }]);
  });
});
