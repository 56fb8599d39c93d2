import { describe, expect, it } from "vitest";
import { civilDate, isWithin, type PersonId } from "@qitong/domain";
import { findPreferenceRefusals, windowPhase } from "@qitong/domain/staffing";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";

const { rows } = buildDemo("a hash");

describe("who would rotate", () => {
  const [window] = rows.preferenceWindow;

  it("is stated while a window is open that the demo's whole story lies in, by what the rules accept", () => {
    expect(windowPhase(window ?? null, demoDay)).toBe("open");
    expect(windowPhase(window ?? null, civilDate("2027-01-16"))).toBe("open");
    expect(rows.preferenceStatement.length).toBeGreaterThan(100);
    const campuses = rows.campus.map(({ id, stage }) => ({ campusId: id, stage: stage ?? "primary" }));
    const refused = rows.preferenceStatement.flatMap((row) => {
      const named = (kind: string) => rows.preferenceCampus.filter((one) => one.statementId === row.id && one.kind === kind).map(({ campusId }) => campusId);
      const stated = { ...row, reason: row.reason ?? null, wishes: named("wish"), refuses: named("refuse") };
      const at = rows.assignment.find((one) => one.personId === row.personId && isWithin({ startsOn: one.startsOn, endsOn: one.endsOn ?? null }, demoDay));
      const own = campuses.find(({ campusId }) => campusId === at?.campusId) ?? null;
      return findPreferenceRefusals(stated, { window: window ?? null, campuses, own }, demoDay);
    });
    expect(refused).toEqual([]);
  });

  it("has a swap of two teachers of one subject, and exemptions that each have an end, most of them with a paper", () => {
    const subject = (personId: PersonId) => rows.qualification.findLast((row) => row.personId === personId)?.subject;
    expect(rows.swapProposal.map(({ status, proposerId, partnerId }) => [status, subject(proposerId) === subject(partnerId)])).toEqual([["accepted", true]]);
    expect(rows.exemption.filter(({ endsOn }) => !endsOn)).toEqual([]);
    expect(rows.exemptionPaper.length).toBeGreaterThan(rows.exemption.length / 2);
    expect(rows.exemptionPaper.length).toBeLessThan(rows.exemption.length);
  });
});
