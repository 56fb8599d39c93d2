import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { AlternativeId, CampusId, EntityId, PersonId, TransferPlanId } from "../identifier";
import {
  defaultPlanSettings, mayAct, planActs, planLifecycle, planStatuses, statusAfter, type PlanStatus, type TransferPlan,
} from "./transfer-plan";
import { answersDue, answerState } from "./transfer-plan-answers";
import { noticePeriod } from "./transfer-plan-notice";
import {
  actDue, findAnswerRefusals, findDecisionRefusals, findEditRefusals, findForwardRefusals, findLapseReasons, findOutlineRefusals,
  findMovesChangedRefusals, findPlanChangedRefusals, findSubmitRefusals, findWithdrawRefusals,
} from "./transfer-plan-rules";

const officer = "officer" as PersonId;
const leader = "leader" as PersonId;
const teacher = "teacher" as PersonId;
const [west, east] = ["west" as CampusId, "east" as CampusId];
const today = civilDate("2026-09-21");

const planIn = (status: PlanStatus, changes: Partial<TransferPlan> = {}): TransferPlan => ({
  id: "plan" as TransferPlanId,
  status,
  effectiveOn: civilDate("2026-11-02"),
  settings: defaultPlanSettings,
  chosenAlternativeId: "alternative" as AlternativeId,
  submittedBy: officer,
  noticeEndsOn: null,
  ...changes,
});
const move = { personId: teacher, fromCampusId: west, toCampusId: east };
const kinds = (refusals: readonly { kind: string }[]) => refusals.map((refusal) => refusal.kind);

describe("the lifecycle of a transfer plan", () => {
  it("leads from draft by submission, answers and approval through the notice to effect", () => {
    const way = (["submit", "forward", "approve", "end-notice", "apply"] as const).reduce<PlanStatus | undefined>(
      (status, act) => status && statusAfter(status, act),
      "draft",
    );
    expect(way).toBe("effective");
  });

  it("lets a plan be withdrawn until it is effective, and not after", () => {
    const withdrawable = planStatuses.filter((status) => mayAct(status, "withdraw"));
    expect(withdrawable).toEqual(["draft", "returned", "consulting", "awaiting-approval", "in-notice", "scheduled"]);
  });

  it("allows edits in a draft and a returned plan only", () => {
    expect(planStatuses.filter((status) => findEditRefusals(planIn(status)).length === 0)).toEqual(["draft", "returned"]);
  });

  it("holds the teachers of every plan that is under way, and of no other", () => {
    expect(planStatuses.filter((status) => planLifecycle[status].holdsTeachers)).toEqual([
      "consulting", "awaiting-approval", "in-notice", "scheduled",
    ]);
  });

  it("ends with effect, rejection and withdrawal: nothing is possible there", () => {
    for (const status of ["effective", "rejected", "withdrawn"] as const) {
      expect(planActs.filter((act) => mayAct(status, act))).toEqual([]);
    }
  });
});

describe("the outline of a plan", () => {
  const outline = { schoolYear: 2026, effectiveOn: civilDate("2027-03-01"), settings: defaultPlanSettings };

  it("takes effect inside its school year", () => {
    expect(findOutlineRefusals(outline, today)).toEqual([]);
    expect(kinds(findOutlineRefusals({ ...outline, effectiveOn: civilDate("2027-09-01") }, today))).toEqual(["effective-outside-year"]);
  });

  it("leaves time for the notice", () => {
    expect(kinds(findOutlineRefusals({ ...outline, effectiveOn: today }, today))).toEqual(["effective-too-soon"]);
  });
});

describe("submission", () => {
  const nothing = { moves: [move], transferRefusals: [], heldElsewhere: [] };

  it("passes with a chosen alternative, no refusal and time for the notice", () => {
    expect(findSubmitRefusals(planIn("draft"), nothing, today)).toEqual([]);
  });

  it("tells all reasons at once", () => {
    const held = { personId: teacher, planId: "other" as TransferPlanId, planTitle: "另一方案" };
    const refusals = findSubmitRefusals(
      planIn("consulting", { effectiveOn: civilDate("2026-09-25") }),
      { moves: [move], transferRefusals: [{ kind: "quota-short", counted: 1, needed: 2, base: 20 }], heldElsewhere: [held] },
      today,
    );
    expect(kinds(refusals)).toEqual(["status-forbids", "quota-short", "effective-too-soon", "teacher-in-other-plan"]);
  });

  it("wants an alternative, and one with moves", () => {
    expect(kinds(findSubmitRefusals(planIn("draft", { chosenAlternativeId: null }), nothing, today))).toEqual(["no-alternative-chosen"]);
    expect(kinds(findSubmitRefusals(planIn("draft"), { ...nothing, moves: [] }, today))).toEqual(["no-moves"]);
  });
});

describe("answers of the principals", () => {
  const entityOf = (campusId: CampusId) => ({ west: "one" as EntityId, east: "two" as EntityId })[campusId as string];

  it("are due from the releasing and from the receiving principal", () => {
    expect(answersDue([move], entityOf)).toEqual([
      { personId: teacher, side: "releasing", entityId: "one" },
      { personId: teacher, side: "receiving", entityId: "two" },
    ]);
  });

  it("are due once for a move between two campuses of one entity", () => {
    expect(answersDue([move], () => "one" as EntityId)).toEqual([{ personId: teacher, side: "releasing", entityId: "one" }]);
  });

  it("are not waited for where no principal is in post", () => {
    const state = answerState(answersDue([move], entityOf), [], (entity) => entity === "one");
    expect(state.missing.map((due) => due.side)).toEqual(["releasing"]);
    expect(state.nobodyToAsk.map((due) => due.side)).toEqual(["receiving"]);
  });

  it("need a reason for a no, and answer only what was asked", () => {
    const asked = answersDue([move], entityOf).slice(0, 1);
    const no = { personId: teacher, side: "releasing", toCampusId: east, agrees: false, reason: null } as const;
    const strange = { personId: teacher, side: "receiving", toCampusId: east, agrees: true, reason: null } as const;
    expect(kinds(findAnswerRefusals(planIn("consulting"), [no, strange], asked, [move]))).toEqual(["reason-missing", "not-asked"]);
    expect(findAnswerRefusals(planIn("consulting"), [{ ...no, reason: "本学科仅一人" }], asked, [move])).toEqual([]);
  });

  it("are to the destination that the principal saw, and the decision is on the plan that the leader saw", () => {
    const asked = answersDue([move], entityOf);
    const yes = { personId: teacher, side: "releasing", toCampusId: west, agrees: true, reason: null } as const;
    expect(findAnswerRefusals(planIn("consulting"), [yes], asked, [move])).toEqual([{ kind: "question-changed", personId: teacher }]);
    expect([findPlanChangedRefusals(3, 3), findPlanChangedRefusals(3, 4)]).toEqual([[], [{ kind: "plan-changed" }]]);
  });

  it("are asked for the moves that the official saw, not for those that a colleague left behind", () => {
    const elsewhere = { ...move, toCampusId: west };
    expect(findMovesChangedRefusals([move], [move])).toEqual([]);
    for (const now of [[], [elsewhere], [move, { ...elsewhere, personId: officer }]]) {
      expect(findMovesChangedRefusals([move], now)).toEqual([{ kind: "plan-changed" }]);
    }
  });

  it("are all in before the plan goes on; a no does not stop it", () => {
    const due = answersDue([move], entityOf);
    const no = { personId: teacher, side: "releasing", agrees: false, reason: "本学科仅一人" } as const;
    expect(findForwardRefusals(planIn("consulting"), answerState(due, [no], () => true))).toEqual([
      { kind: "answers-missing", count: 1, entityIds: ["two"] },
    ]);
    const yes = { personId: teacher, side: "receiving", agrees: true, reason: null } as const;
    expect(findForwardRefusals(planIn("consulting"), answerState(due, [no, yes], () => true))).toEqual([]);
  });
});

describe("the decision of the district", () => {
  it("is never made by the one who submitted", () => {
    const refusals = findDecisionRefusals(planIn("awaiting-approval"), "approve", { by: officer, reason: null }, today);
    expect(kinds(refusals)).toEqual(["own-submission"]);
  });

  it("is not made either by a deputy of the one who submitted", () => {
    const decision = { by: teacher, onBehalfOf: officer, reason: null };
    expect(kinds(findDecisionRefusals(planIn("awaiting-approval"), "approve", decision, today))).toEqual(["own-submission"]);
  });

  it("approves only while the whole notice still fits before the day of effect", () => {
    const plan = planIn("awaiting-approval", { effectiveOn: civilDate("2026-10-09") });
    // 2026-09-20 and 2026-10-10 are worked, 25–27 September and 1–7 October are free
    expect(findDecisionRefusals(plan, "approve", { by: leader, reason: null }, civilDate("2026-09-22"))).toEqual([]);
    expect(kinds(findDecisionRefusals(plan, "approve", { by: leader, reason: null }, civilDate("2026-09-30")))).toEqual(["effective-too-soon"]);
  });

  it("wants a reason for a return, a rejection and a withdrawal", () => {
    const by = { by: leader, reason: null };
    expect(kinds(findDecisionRefusals(planIn("awaiting-approval"), "return", by, today))).toEqual(["reason-missing"]);
    expect(kinds(findDecisionRefusals(planIn("awaiting-approval"), "reject", by, today))).toEqual(["reason-missing"]);
    expect(kinds(findWithdrawRefusals(planIn("effective"), null))).toEqual(["status-forbids", "reason-missing"]);
  });
});

describe("the notice", () => {
  it("counts working days: 公示 5 working days from Thursday 2026-09-24 ends after the National Day holiday", () => {
    const notice = noticePeriod(civilDate("2026-09-24"), 5);
    expect(notice).toMatchObject({ lastDay: "2026-10-09", endsOn: "2026-10-10", basis: { kind: "announced" } });
  });

  it("ends by date, and the plan applies by date", () => {
    const inNotice = planIn("in-notice", { noticeEndsOn: civilDate("2026-10-09") });
    expect(actDue(inNotice, civilDate("2026-10-08"))).toBeUndefined();
    expect(actDue(inNotice, civilDate("2026-10-09"))).toBe("end-notice");
    expect(actDue(planIn("scheduled"), civilDate("2026-11-01"))).toBeUndefined();
    expect(actDue(planIn("scheduled"), civilDate("2026-11-02"))).toBe("apply");
    expect(actDue(planIn("awaiting-approval"), civilDate("2027-01-01"))).toBeUndefined();
  });

  it("does not apply a plan whose teachers left, moved or became exempt; a quota is not judged again", () => {
    const reasons = findLapseReasons([
      { kind: "unknown-teacher", personId: teacher },
      { kind: "exempt", personId: teacher, bars: [{ kind: "pregnant" }] },
      { kind: "quota-short", counted: 1, needed: 2, base: 20 },
    ]);
    expect(kinds(reasons)).toEqual(["unknown-teacher", "exempt"]);
  });
});
