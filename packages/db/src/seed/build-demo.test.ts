import { describe, expect, it } from "vitest";
import { civilDate, isWithin, type CampusId, type CivilDate, type PersonId } from "@qitong/domain";
import {
  findCreditCodeRefusals, findMergerScheduleRefusals, findMergerStepRefusals, findSchoolCodeRefusals, groupKindRules, groupKinds, mergerChecklist,
  defaultMergerSettings, mergerSteps, mergerTimeline, sameStaffNumber, stepsAtRisk, statusOfSteps, type MergerCase, type RecordedStep,
} from "@qitong/domain/legal-entity";
import { balanceBoard, type CampusResources } from "@qitong/domain/quality";
import { degreesFrom, isCountyBackbone, isPeOrArts, type BackboneLevel, type Degree, type Subject } from "@qitong/domain/staffing";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";
import { identityCheckSymbol } from "./identity-number";
import { appliedCase, openCase, type DemoCase } from "./mergers";
import { pairs, schoolNames } from "./school-profiles";
import { areaCode } from "./schools";

const { rows } = buildDemo("a hash");
const beforeMerger = civilDate("2026-08-31");
const campusOf = (name: string): CampusId => {
  const found = rows.campusName.find((row) => row.name === name);
  if (!found) throw new Error(`no campus ${name}`);
  return found.campusId;
};
const inForce = (row: { startsOn: CivilDate; endsOn?: CivilDate | null | undefined }, on: CivilDate) =>
  isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, on);

interface Held {
  readonly subject: Subject | null;
  readonly degree: Degree;
  readonly backboneLevel: BackboneLevel;
}

function resourcesOn(on: CivilDate, schoolYear: number): CampusResources[] {
  const held = new Map<PersonId, Held>();
  for (const row of rows.qualification) if (inForce(row, on)) held.set(row.personId, row as Held);
  const staff = new Map<CampusId, Held[]>();
  for (const row of rows.assignment) {
    const one = held.get(row.personId);
    if (one && inForce(row, on)) staff.set(row.campusId, [...(staff.get(row.campusId) ?? []), one]);
  }
  const figure = (id: CampusId, measure: string) =>
    rows.campusFigure.find((row) => row.campusId === id && row.schoolYear === schoolYear && row.measure === measure)?.value ??
    ({ missing: "not-reported" } as const);
  const bachelors = degreesFrom("bachelor");
  return rows.campusAffiliation.filter((row) => inForce(row, on)).map((row): CampusResources => {
    const here = staff.get(row.campusId) ?? [];
    return {
      unitId: row.campusId,
      entityId: row.entityId,
      stage: "primary",
      pupils: figure(row.campusId, "pupils"),
      resources: {
        degree: here.filter((one) => bachelors.includes(one.degree)).length,
        backbone: here.filter((one) => isCountyBackbone(one.backboneLevel)).length,
        peArts: here.filter((one) => isPeOrArts(one.subject)).length,
        rooms: figure(row.campusId, "rooms"),
        sports: figure(row.campusId, "sports"),
        equipment: figure(row.campusId, "equipment"),
        multimedia: figure(row.campusId, "multimedia"),
      },
    };
  });
}

function boardOn(on: CivilDate, schoolYear: number) {
  const [primary] = balanceBoard(resourcesOn(on, schoolYear)).stages;
  if (!primary) throw new Error("the demo has no primary schools");
  return primary;
}

describe("the demo district", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(buildDemo("a hash").rows).toEqual(rows);
    expect(buildDemo("a hash", 7).rows.person).not.toEqual(rows.person);
  });

  it("has the schools of the zones and of the three pairs, 2,000 to 2,500 teachers and 30,000 to 40,000 pupils", () => {
    expect(schoolNames).toHaveLength(39);
    expect(new Set(schoolNames).size).toBe(39);
    const on = civilDate("2026-11-24");
    const teachers = rows.assignment.filter((row) => inForce(row, on)).length;
    expect(teachers).toBeGreaterThan(2000);
    expect(teachers).toBeLessThan(2500);
    const pupils = rows.campusFigure.filter((row) => row.measure === "pupils" && row.schoolYear === 2026);
    const total = pupils.reduce((sum, row) => sum + row.value, 0);
    expect(total).toBeGreaterThan(30_000);
    expect(total).toBeLessThan(40_000);
  });

  it("has credit codes and school codes that the rules accept", () => {
    for (const { creditCode } of rows.legalEntity) {
      expect(findCreditCodeRefusals(creditCode ?? "", areaCode, "creditCode")).toEqual([]);
    }
    for (const { code } of rows.campusSchoolCode) {
      expect(findSchoolCodeRefusals(code, { stage: "primary", areaCode, holder: undefined }, "code")).toEqual([]);
    }
  });

  it("has one certificate, one representative and one address for each entity on a day, and none of a school that is gone", () => {
    for (const table of [rows.entityCertificate, rows.legalRepresentative, rows.legalEntityAddress]) {
      const held = table.filter((row) => inForce(row, civilDate("2026-11-24"))).map((row) => row.entityId);
      expect(held.toSorted()).toEqual(rows.legalEntity.filter((row) => !row.dissolvedOn).map((row) => row.id).toSorted());
    }
  });

  it("has groups of every kind, each led by one school, and no school managed twice", () => {
    expect(new Set(rows.schoolGroup.map((row) => row.kind))).toEqual(new Set(groupKinds));
    for (const { id } of rows.schoolGroup) {
      expect(rows.groupMembership.filter((row) => row.groupId === id && row.role === "lead")).toHaveLength(1);
    }
    const managed = rows.schoolGroup.filter(({ kind }) => groupKindRules[kind ?? "zone"].exclusive === "managed").map(({ id }) => id);
    const members = rows.groupMembership.filter((row) => managed.includes(row.groupId) && row.role === "member").map((row) => row.campusId);
    expect(new Set(members).size).toBe(members.length);
  });

  it("has identity numbers of a valid form, all different, in an area that does not exist", () => {
    const numbers = rows.person.map((row) => row.identityNumber ?? "");
    expect(new Set(numbers).size).toBe(numbers.length);
    // One record is there twice, the second time with a small x: what the rehearsal of the open merger has to find.
    const typedSmall = numbers.filter((number) => number.endsWith("x"));
    expect(typedSmall).toHaveLength(1);
    expect(numbers).toContain(typedSmall[0]?.toUpperCase());
    for (const number of numbers) expect(number).toMatch(/^99\d{15}[\dXx]$/);
    expect(numbers.every((number) => number.toUpperCase().endsWith(identityCheckSymbol(number)))).toBe(true);
  });

  it("names some people with rare characters, one of them outside the basic plane", () => {
    expect(rows.person.some((row) => row.name.includes("㛃"))).toBe(true);
    expect(rows.person.some((row) => [...row.name].some((character) => (character.codePointAt(0) ?? 0) > 0xffff))).toBe(true);
  });

  it("has every teacher in one full-time place at a time, and employed meanwhile", () => {
    const byPerson = new Map<PersonId, (typeof rows.assignment)[number][]>();
    for (const row of rows.assignment) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row]);
    expect([...byPerson.values()].some((all) => all.length > 1)).toBe(true);
    const overlaps = [...byPerson.values()].flatMap((all) => {
      const inOrder = all.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
      return inOrder.filter((row, index) => {
        const until = inOrder[index + 1]?.startsOn ?? "9999";
        return (row.endsOn ?? "9999") > until || row.startsOn >= (row.endsOn ?? "9999");
      });
    });
    expect(overlaps).toEqual([]);
    expect(rows.employment).toHaveLength(byPerson.size);
  });
});

describe("before the merger", () => {
  const board = boardOn(beforeMerger, 2025);

  it.each(Object.values(pairs))("$absorbing is visibly better off than $absorbed", ({ absorbing, absorbed }) => {
    const unit = (name: string) => board.campuses.find((one) => one.unitId === campusOf(name))?.indicators;
    const value = (name: string, id: "degree" | "backbone" | "peArts") => {
      const result = unit(name)?.[id];
      return result?.kind === "value" ? result.value : Number.NaN;
    };
    expect(value(absorbing, "degree") / value(absorbed, "degree")).toBeGreaterThan(2);
    expect(value(absorbing, "backbone")).toBeGreaterThan(value(absorbed, "backbone") + 1);
    expect(value(absorbing, "peArts")).toBeGreaterThan(value(absorbed, "peArts"));
  });

  it("the district is above the limit in degrees and backbone teachers, and within it elsewhere", () => {
    const within = Object.fromEntries(board.indicators.map((one) => [one.id, one.byCampus.within]));
    expect(within).toEqual({
      degree: false, backbone: false, peArts: true, rooms: true, sports: true, equipment: true, multimedia: true,
    });
  });

  it("entities and campuses are the same units; after it, counting two as one lowers the figure", () => {
    expect(board.entities).toHaveLength(39);
    const after = boardOn(civilDate("2026-09-01"), 2026);
    expect(after.campuses).toHaveLength(39);
    expect(after.entities).toHaveLength(38);
    const degree = after.indicators.find((one) => one.id === "degree");
    expect(degree?.fromCountingAsOne).toBeGreaterThan(0);
  });
});

describe("the merger cases", () => {
  const caseAt = (demoCase: DemoCase, count: number): MergerCase => {
    const steps: RecordedStep[] = demoCase.steps.slice(0, count).map(([step, day]) => ({ step, doneOn: civilDate(day) }));
    return { status: statusOfSteps(steps), submission: "agreed", steps, effectiveOn: null, newRepresentative: null, appointmentDocument: null, removalDocument: null };
  };

  it.each([appliedCase, openCase])("$absorbing + $absorbed: every step stood when it was recorded, none late", (demoCase) => {
    for (const [index, [step, day]] of demoCase.steps.entries()) {
      const entry = { step, doneOn: civilDate(day), decreeNumber: demoCase.decreeNumber, documents: ["paper"] as const };
      expect(findMergerStepRefusals(caseAt(demoCase, index), entry, civilDate(day), defaultMergerSettings)).toEqual([]);
    }
  });

  it("the applied one has the whole checklist and a day that the rules allow", () => {
    expect(new Set(appliedCase.steps.map(([step]) => step))).toEqual(new Set(mergerSteps));
    const merger = caseAt(appliedCase, mergerSteps.length);
    const wish = { effectiveOn: civilDate("2026-09-01"), decreeNumber: appliedCase.decreeNumber };
    expect(findMergerScheduleRefusals(merger, wish, beforeMerger, defaultMergerSettings)).toEqual([]);
  });

  it("the open one has a decision due within days on the demo's day: an official sees what is at risk", () => {
    const merger = caseAt(openCase, openCase.steps.length);
    const atRisk = stepsAtRisk(mergerTimeline(merger, demoDay, defaultMergerSettings), merger);
    expect(atRisk.map(({ step, due }) => [step, due])).toEqual([["change-decision", "2026-11-27"]]);
  });

  it("the open one brings one conflict of each kind along, and the merged one has none left in its class names", () => {
    const campus = (name: string) => rows.campusAffiliation.find((row) => row.campusId === campusOf(name))?.campusId;
    const classNames = (name: string) => {
      const ids = rows.schoolClass.filter((row) => row.campusId === campus(name)).map(({ id }) => id);
      return rows.schoolClassName.filter((row) => ids.includes(row.classId) && inForce(row, demoDay)).map((row) => row.name);
    };
    const shared = (pair: { absorbing: string; absorbed: string }) => classNames(pair.absorbing).filter((one) => classNames(pair.absorbed).includes(one));
    expect(shared(pairs.open).length).toBeGreaterThan(0);
    expect(shared(pairs.merged)).toEqual([]);
    expect(classNames(pairs.merged.absorbed).length).toBeGreaterThan(0);
    const numbers = rows.employment.map(({ staffNumber }) => sameStaffNumber(staffNumber));
    expect(numbers.length - new Set(numbers).size).toBe(1);
  });

  it("the open one waits for the end of the time for claims only", () => {
    const checklist = mergerChecklist(defaultMergerSettings);
    const done = new Set(openCase.steps.map(([step]) => step));
    expect(mergerSteps.filter((step) => checklist[step].isNeededForEffect && !done.has(step))).toEqual([]);
    const merger = caseAt(openCase, openCase.steps.length);
    const wish = { effectiveOn: civilDate("2026-12-01"), decreeNumber: openCase.decreeNumber };
    expect(findMergerScheduleRefusals(merger, wish, civilDate("2026-11-24"), defaultMergerSettings)).toMatchObject([
      { kind: "effective-date-within-claims-period", earliest: "2027-01-17" },
    ]);
  });
});

describe("the approvals", () => {
  const waitingFor = (role: string) => rows.approvalTaskOffice.filter((row) => row.isOpen && row.role === role).length;

  it("stand at every point of their way, and something waits for each of the demo's deciders", () => {
    expect(new Set(rows.approval.map(({ status }) => status))).toEqual(new Set(["running", "returned", "approved", "rejected", "withdrawn"]));
    for (const role of ["campus-head", "principal", "district-leader"]) expect([role, waitingFor(role) > 0]).toEqual([role, true]);
  });

  it("are on flows that are live, and nobody decided on the own request", () => {
    const live = new Set(rows.approvalFlowVersion.filter(({ state }) => state === "live").map(({ id }) => id));
    expect(rows.approval.filter(({ flowVersionId }) => !live.has(flowVersionId))).toEqual([]);
    const applicants = new Map(rows.approval.map(({ id, applicantId }) => [id, applicantId]));
    expect(rows.approvalTask.filter(({ approvalId, decidedBy }) => decidedBy !== null && decidedBy === applicants.get(approvalId))).toEqual([]);
  });
});
