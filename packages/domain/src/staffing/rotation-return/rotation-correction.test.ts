import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { CampusId, PersonId } from "../../identifier";
import { correctionLifecycle, correctionStatuses, correctionTarget, findCorrectionDecisionRefusals, findCorrectionRefusals, type CorrectionFacts, type NewCorrection } from "./rotation-correction";

const [home, away, third] = ["home", "away", "third"] as CampusId[] as [CampusId, CampusId, CampusId];
const [officer, leader] = ["officer", "leader"] as PersonId[] as [PersonId, PersonId];
const today = civilDate("2026-11-24");
const rotation = { status: "running" as const, startsOn: civilDate("2026-09-01"), endsOn: civilDate("2028-09-01"), homeCampusId: home, awayCampusId: away };
const wanted: Omit<NewCorrection, "rotationId"> = { kind: "cancel", on: civilDate("2027-03-01"), toCampusId: null, reason: "家庭困难", paper: "新教人〔2026〕9号" };
const free: CorrectionFacts = { hasOpen: false, heldBy: null, closedOn: null };
const kinds = (more: Partial<typeof wanted>, facts: Partial<CorrectionFacts> = {}) =>
  findCorrectionRefusals(rotation, { ...wanted, ...more }, { ...free, ...facts }, today).map(({ kind }) => kind);

describe("a correction", () => {
  it("begins on a day that is still to come, and before the end", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ on: today })).toEqual(["correction-in-past"]);
    expect(kinds({ on: civilDate("2028-09-01") })).toEqual(["correction-after-end"]);
  });

  it("has a reason and a paper; all that is missing is told at once", () => {
    expect(kinds({ reason: "", paper: "" }, { hasOpen: true, heldBy: "方案" })).toEqual([
      "correction-reason-missing", "correction-paper-missing", "correction-already-open", "correction-held-by-plan",
    ]);
  });

  it("sends to a third campus that is open; back home is a cancellation", () => {
    expect(kinds({ kind: "other-campus", toCampusId: third })).toEqual([]);
    expect(kinds({ kind: "other-campus" })).toEqual(["correction-campus-missing"]);
    expect(kinds({ kind: "other-campus", toCampusId: home })).toEqual(["correction-campus-same"]);
    expect(kinds({ kind: "other-campus", toCampusId: third }, { closedOn: civilDate("2027-01-01") })).toEqual(["correction-campus-closed"]);
    expect(correctionTarget(rotation, wanted)).toBe(home);
  });

  it("may move the end to a later day, but not to the same", () => {
    expect(kinds({ kind: "other-end", on: civilDate("2029-01-20") })).toEqual([]);
    expect(kinds({ kind: "other-end", on: rotation.endsOn })).toEqual(["correction-same-end"]);
  });
});

describe("the decision on a correction", () => {
  const proposed = { status: "proposed" as const, on: wanted.on, proposedBy: officer, rotationStatus: "running" as const };
  const by = (person: PersonId, onBehalfOf: PersonId | null = null) => ({ act: "approve" as const, by: person, onBehalfOf, reason: "" });

  it("is never of the one who proposed it, nor of who stands in for that one", () => {
    expect(findCorrectionDecisionRefusals(proposed, by(leader), today)).toEqual([]);
    expect(findCorrectionDecisionRefusals(proposed, by(officer), today)).toEqual([{ kind: "correction-own-submission" }]);
    expect(findCorrectionDecisionRefusals(proposed, by(leader, officer), today)).toEqual([{ kind: "correction-own-submission" }]);
  });

  it("comes before its day, and of a rotation that still runs", () => {
    expect(findCorrectionDecisionRefusals({ ...proposed, rotationStatus: "returned" }, by(leader), wanted.on)).toEqual([
      { kind: "correction-rotation-over", status: "returned" }, { kind: "correction-decided-too-late", on: wanted.on },
    ]);
  });

  it("of no needs a reason", () => {
    expect(findCorrectionDecisionRefusals(proposed, { ...by(leader), act: "reject" }, today)).toEqual([{ kind: "correction-reason-missing", field: "reason" }]);
  });

  it("is taken once: what is decided, withdrawn or done is open to no person", () => {
    for (const status of correctionStatuses.filter((one) => one !== "proposed")) {
      expect(Object.keys(correctionLifecycle[status]).filter((act) => act !== "apply" && act !== "lapse")).toEqual([]);
    }
  });
});
