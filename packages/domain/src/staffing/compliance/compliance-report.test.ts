import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { CampusId, EntityId, PersonId } from "../../identifier";
import { defaultTransferSettings } from "../transfer-settings";
import type { ReportedMove, ReportedTeacher } from "./compliance-facts";
import { complianceFigures, complianceReport } from "./compliance-report";

const [a, b] = ["a", "b"] as CampusId[] as [CampusId, CampusId];
const [one, two] = ["one", "two"] as EntityId[] as [EntityId, EntityId];
const teacher = (index: number, campusId: CampusId, isEligible = true): ReportedTeacher => ({
  personId: `p${index}` as PersonId, campusId, bars: isEligible ? [] : [{ kind: "too-few-years", years: 2, needed: 6 }, { kind: "class-head" }],
});
const move = (more: Partial<ReportedMove> = {}): ReportedMove => ({
  personId: "p" as PersonId, fromCampusId: a, toCampusId: b, on: civilDate("2026-09-01"), fromEntityId: one, toEntityId: two,
  isBackbone: false, subject: "chinese", title: "first", isHead: false, isLeadToMember: false, isToMerged: false, ...more,
});
const staff = (count: number, campusId = a) => Array.from({ length: count }, (_, index) => teacher(index, campusId));
const verdict = (teachers: number, moves: readonly ReportedMove[], more = {}) => complianceFigures({ teachers: staff(teachers), moves }, { ...defaultTransferSettings, ...more }).verdict;

describe("the yearly report", () => {
  it("asks for a tenth of the eligible, whole people, and for a fifth of those who moved to be backbone", () => {
    expect(verdict(11, [move()])).toBe("both-short");
    expect(verdict(11, [move(), move({ isBackbone: true })])).toBe("reached");
    expect(verdict(10, [move()])).toBe("backbone-short");
    expect(verdict(20, [move({ isBackbone: true })])).toBe("moves-short");
    expect(verdict(0, [])).toBe("none-due");
  });

  it("takes all teachers as the base where the district says so", () => {
    const teachers = [...staff(10), ...Array.from({ length: 10 }, (_, index) => teacher(10 + index, a, false))];
    expect(complianceFigures({ teachers, moves: [] }, defaultTransferSettings)).toMatchObject({ base: 10, needed: 1, eligible: 10, exempt: { "too-few-years": 10, "class-head": 10, ill: 0 } });
    expect(complianceFigures({ teachers, moves: [] }, { ...defaultTransferSettings, quotaBase: "all" })).toMatchObject({ base: 20, needed: 2 });
  });

  it("leaves out moves inside one legal entity where the district does not count them, and says how many", () => {
    const inside = move({ toEntityId: one });
    expect(complianceFigures({ teachers: staff(10), moves: [inside] }, { ...defaultTransferSettings, insideEntityCounts: false })).toMatchObject({ moved: 0, notCounted: 1 });
    expect(complianceFigures({ teachers: staff(10), moves: [inside] }, defaultTransferSettings)).toMatchObject({ moved: 1, notCounted: 0 });
  });

  it("claims no backbone teacher whom the register does not call one", () => {
    expect(complianceFigures({ teachers: staff(10), moves: [move({ isBackbone: null })] }, defaultTransferSettings)).toMatchObject({ backbone: 0, backboneUnknown: 1 });
  });

  it("adds up: campuses to entities to the sum, whoever moved from wherever", () => {
    const campuses = [{ campusId: a, name: "甲", entityId: one, entityName: "一" }, { campusId: b, name: "乙", entityId: two, entityName: "二" }];
    const at = constantFrom(a, b);
    assert(property(array(at, { maxLength: 30 }), array(at, { maxLength: 10 }), (places, left) => {
      const report = complianceReport({ campuses, teachers: places.map((campusId, index) => teacher(index, campusId)), moves: left.map((fromCampusId) => move({ fromCampusId })) }, defaultTransferSettings);
      for (const key of ["teachers", "eligible", "moved", "backbone"] as const) {
        expect(report.campuses.reduce((sum, row) => sum + row[key], 0)).toBe(report.total[key]);
        expect(report.entities.reduce((sum, row) => sum + row[key], 0)).toBe(report.total[key]);
      }
      expect(report.bySubject.reduce((sum, row) => sum + row.moved, 0)).toBe(report.total.moved);
    }));
  });
});
