import { describe, expect, it } from "vitest";
import { isWithin } from "@qitong/domain";
import { defaultAfterPlanSettings, defaultTransferSettings, findRotationBars, findUnbrokenStart, isEndNear, noteStatuses, plannedEnd } from "@qitong/domain/staffing";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";

const { rows } = buildDemo("a hash");

describe("what the demo has after its plans", () => {
  it("are rotations that run where the register has their teachers, and end as their newest step says", () => {
    expect(rows.rotation.length).toBeGreaterThan(10);
    for (const { id, personId, awayCampusId, homeCampusId, startsOn, endsOn, planId } of rows.rotation) {
      const now = rows.assignment.find((row) => row.personId === personId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay));
      expect(now).toMatchObject({ campusId: awayCampusId, startsOn, transferPlanId: planId });
      expect(rows.assignment.some((row) => row.personId === personId && row.campusId === homeCampusId && row.endsOn === startsOn)).toBe(true);
      const steps = rows.rotationStep.filter((row) => row.rotationId === id);
      expect(steps.at(-1)?.endsOn).toBe(endsOn);
      expect(steps[0]?.endsOn).toBe(plannedEnd(startsOn, defaultAfterPlanSettings.rotationYears));
    }
  });

  it("has ends that are near and ends that are not", () => {
    const near = rows.rotation.filter((row) => isEndNear({ ...row, endsOn: row.endsOn ?? null }, demoDay, defaultAfterPlanSettings.rotationEndWeeks));
    expect(near).toHaveLength(2);
  });

  it("moves by the next plan only whom the rules let move", () => {
    const plan = rows.transferPlan.find((row) => row.status === "scheduled");
    const moves = rows.transferMove.filter((row) => row.alternativeId === plan?.chosenAlternativeId);
    expect(moves).toHaveLength(7);
    for (const { personId, fromCampusId } of moves) {
      const stays = rows.assignment.filter((row) => row.personId === personId).map((row) => ({ ...row, endsOn: row.endsOn ?? null }));
      const one = rows.person.find((row) => row.id === personId);
      const day = plan?.effectiveOn ?? demoDay;
      const bars = findRotationBars({
        atCampusSince: findUnbrokenStart(stays, day) ?? null, bornOn: one?.bornOn ?? null, sex: one?.sex ?? null,
        exemptions: rows.exemption.filter((row) => row.personId === personId).map((row) => row.kind), isClassHead: rows.duty.some((row) => row.personId === personId),
      }, defaultTransferSettings, day);
      expect([personId, bars]).toEqual([personId, []]);
      expect(stays.find((row) => isWithin(row, day))?.campusId).toBe(fromCampusId);
    }
  });

  it("has a handover note in each state, and a mentoring pair of each sort", () => {
    expect(new Set(rows.handoverNote.map((row) => row.status))).toEqual(new Set(noteStatuses));
    expect(rows.mentoring.some((row) => row.rotationId === null)).toBe(true);
    expect(rows.mentoring.some((row) => row.carriesOver)).toBe(true);
    expect(rows.mentoring.some((row) => row.endsOn)).toBe(true);
  });
});
