import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../civil-date";
import type { CampusId, PersonId, TransferPlanId } from "../../identifier";
import {
  afterEndChoice, endDecisions, findEndChoiceRefusals, findReturnConflicts, findReturnRefusals, isEndNear, isReturnDue, plannedEnd, rotationStatuses,
} from "./rotation";

const home = "home" as CampusId;
const away = "away" as CampusId;
const personId = "teacher" as PersonId;
const endsOn = civilDate("2028-09-01");
const rotation = { status: "running" as const, startsOn: civilDate("2026-09-01"), endsOn, homeCampusId: home, awayCampusId: away, version: 1, personId };
const plan = { planId: "plan" as TransferPlanId, planTitle: "2028学年方案" };

describe("a rotation", () => {
  it("ends so many school years after its first day", () => {
    expect(plannedEnd(civilDate("2026-09-01"), 2)).toBe("2028-09-01");
    expect(plannedEnd(civilDate("2027-03-01"), 3)).toBe("2030-03-01");
  });

  it("is near its end from the district's weeks before, and due on the day itself", () => {
    expect(isEndNear(rotation, addDays(endsOn, -85), 12)).toBe(false);
    expect(isEndNear(rotation, addDays(endsOn, -84), 12)).toBe(true);
    expect(isReturnDue(rotation, addDays(endsOn, -1))).toBe(false);
    expect(isReturnDue(rotation, endsOn)).toBe(true);
  });

  it("is extended by one year, or loses its end; a return changes no day", () => {
    expect(afterEndChoice(rotation, "extend")).toEqual({ status: "running", endsOn: "2029-09-01" });
    expect(afterEndChoice(rotation, "stay")).toEqual({ status: "stayed", endsOn: null });
    expect(afterEndChoice(rotation, "return")).toEqual({ status: "running", endsOn });
  });

  it("that is over is decided on no more, and never returns", () => {
    assert(property(constantFrom(...rotationStatuses.filter((status) => status !== "running")), constantFrom(...endDecisions), (status, decision) => {
      const over = { ...rotation, status };
      expect(findEndChoiceRefusals(over, { decision, reason: "教学需要", version: 1 }, undefined)).toEqual([{ kind: "rotation-not-running", status }]);
      expect(isReturnDue(over, civilDate("2040-01-01"))).toBe(false);
    }));
  });
});

describe("a decision on the end", () => {
  it("needs a reason unless it is the return that was planned", () => {
    expect(findEndChoiceRefusals(rotation, { decision: "return", reason: "", version: 1 }, undefined)).toEqual([]);
    for (const decision of ["extend", "stay"] as const) {
      expect(findEndChoiceRefusals(rotation, { decision, reason: "", version: 1 }, undefined)).toEqual([{ kind: "rotation-reason-missing", field: "reason" }]);
    }
  });

  it("is of what was on screen, and not while a plan holds the teacher: every reason is told", () => {
    expect(findEndChoiceRefusals(rotation, { decision: "extend", reason: "", version: 0 }, plan)).toEqual([
      { kind: "rotation-changed" }, { kind: "rotation-reason-missing", field: "reason" }, { kind: "rotation-held-by-plan", ...plan },
    ]);
  });
});

describe("a return", () => {
  it("is not done to a closed campus, nor while a plan holds the teacher", () => {
    expect(findReturnRefusals(rotation, { homeClosedOn: null, held: undefined })).toEqual([]);
    expect(findReturnRefusals(rotation, { homeClosedOn: addDays(endsOn, 1), held: undefined })).toEqual([]);
    expect(findReturnRefusals(rotation, { homeClosedOn: endsOn, held: plan })).toEqual([{ kind: "home-campus-closed", closedOn: endsOn }, { kind: "rotation-held-by-plan", ...plan }]);
  });

  it("names the later plan that it does not go together with", () => {
    const move = { ...plan, personId, fromCampusId: away, toCampusId: home };
    const conflicts = (effectiveOn: string) => findReturnConflicts(rotation, [{ ...move, effectiveOn: civilDate(effectiveOn) }]).map(({ kind }) => kind);
    expect(conflicts("2028-03-01")).toEqual(["moved-before-return"]);
    expect(conflicts("2028-09-01")).toEqual(["moved-before-return"]);
    expect(conflicts("2029-03-01")).toEqual(["moved-from-where-left"]);
    expect(findReturnConflicts(rotation, [{ ...move, personId: "other" as PersonId, effectiveOn: endsOn }])).toEqual([]);
  });
});
