import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { CampusId, EntityId, PersonId } from "../../identifier";
import { balanceBoard, campusUnits, type CampusFacts } from "../../quality";
import { complianceReport } from "../compliance";
import { planImpact } from "../reallocation-impact";
import { planStatuses } from "../transfer-plan";
import { defaultTransferSettings } from "../transfer-settings";
import { recountStanding, type DistrictStanding, type StandingFacts } from "./district-standing";
import { limitsOf, plansUnderWay, provinceTotal } from "./province-total";
import { mayChangeStanding } from "./standing-acts";
import { attentionOf, byAttention, standingState } from "./standing-attention";
import { compareStandings } from "./standing-comparison";

const [here, there] = ["c0", "c2"] as [CampusId, CampusId];

/** Campus c0 and c1 are one legal entity. Each has `teachers` of whom the first `backbone` are backbone, all eligible. */
function factsOf(sizes: readonly { readonly teachers: number; readonly backbone: number; readonly pupils: number | undefined }[], more: Partial<StandingFacts> = {}): StandingFacts {
  const entityOf = (index: number) => (index < 2 ? "e0" : `e${index}`) as EntityId;
  const campuses = sizes.map(({ teachers, backbone, pupils }, index): CampusFacts => ({
    campusId: `c${index}`, entityId: entityOf(index), stage: "primary",
    figures: { ...(pupils === undefined ? {} : { pupils }), rooms: 900, sports: 900, equipment: 250_000, multimedia: 4 },
    staff: { teachers, degree: { primary: { count: teachers, unknown: 0 }, junior: { count: 0, unknown: 0 } }, backbone: { count: backbone, unknown: 0 }, peArts: { count: 1, unknown: 0 } },
  }));
  const people = sizes.flatMap(({ teachers, backbone }, index) =>
    Array.from({ length: teachers }, (_, nth) => ({ personId: `p${index}-${nth}` as PersonId, campusId: `c${index}` as CampusId, isBackbone: nth < backbone, isPe: nth === 0 })),
  );
  return {
    campuses,
    reallocation: {
      campuses: campuses.map(({ campusId, entityId, figures }) => ({
        campusId: campusId as CampusId, entityId: entityId as EntityId, stage: "primary", pupils: figures.pupils ?? 0, location: null, requiredTeachers: {},
      })),
      teachers: people.map(({ personId, campusId, isBackbone, isPe }) => ({
        personId, campusId, subject: "chinese", aboveDegree: true, backbone: isBackbone, peOrArts: isPe, atCampusSince: null, bars: [],
      })),
      pairs: [],
    },
    compliance: {
      campuses: campuses.map(({ campusId, entityId }) => ({ campusId: campusId as CampusId, name: campusId, entityId: entityId as EntityId, entityName: entityId })),
      teachers: people.map(({ personId, campusId }) => ({ personId, campusId, bars: [] })),
      moves: [],
    },
    settings: defaultTransferSettings,
    plans: [],
    ...more,
  };
}
const usual = { teachers: 10, backbone: 2, pupils: 180 };
const even = [usual, usual, usual];
const uneven = [{ teachers: 10, backbone: 9, pupils: 180 }, { teachers: 10, backbone: 0, pupils: 180 }, { teachers: 10, backbone: 1, pupils: 180 }];
const standing = recountStanding(factsOf(even));

describe("the standing of a district", () => {
  it("counts legal entities and campuses apart, teachers, and pupils only when all have reported", () => {
    expect(standing).toMatchObject({ schools: 2, campuses: 3, teachers: 30, pupils: 540 });
    expect(recountStanding(factsOf([{ ...usual, pupils: undefined }, usual, usual])).pupils).toBeNull();
  });

  it("is the figures that the district's own pages show, and no second sum", () => {
    const size = record({ teachers: integer({ min: 0, max: 12 }), backbone: integer({ min: 0, max: 3 }), pupils: constantFrom(undefined, 0, 90, 300) });
    assert(property(array(size, { maxLength: 6 }), array(constantFrom(...planStatuses), { maxLength: 5 }), (sizes, plans) => {
      const facts = factsOf(sizes, { plans });
      const found = recountStanding(facts);
      const { total } = complianceReport(facts.compliance, facts.settings);
      expect(found.rotation).toEqual(Object.fromEntries(Object.keys(found.rotation).map((name) => [name, total[name as keyof typeof total]])));
      for (const stage of balanceBoard(campusUnits(facts.campuses)).stages) {
        const kept = found.stages.find((one) => one.stage === stage.stage);
        for (const { id, byCampus, byEntity } of stage.indicators) {
          expect(kept?.indicators[id].byCampus).toBe(byCampus.variation.kind === "value" ? byCampus.variation.value : null);
          expect(kept?.indicators[id].byEntity).toBe(byEntity.variation.kind === "value" ? byEntity.variation.value : null);
        }
      }
      expect(found.imbalance.value).toBe(found.imbalance.known === 0 ? null : planImpact([], facts.reallocation).imbalance.before);
      expect(Object.values(found.plans).reduce((sum, count) => sum + count, 0)).toBe(plans.length);
      // What is stored and read again is what was counted, to the last bit.
      expect(compareStandings(JSON.parse(JSON.stringify(found)) as DistrictStanding, recountStanding(facts))).toEqual([]);
    }));
  });

  it("has no index of imbalance where nothing can be compared: nought would pass for balance", () => {
    expect(recountStanding(factsOf(even.map((size) => ({ ...size, pupils: undefined })))).imbalance).toMatchObject({ value: null, known: 0 });
    expect(recountStanding(factsOf([])).imbalance).toEqual({ value: null, known: 0, all: 0 });
    expect(standing.imbalance).toMatchObject({ known: 4, all: 4 });
  });
});

describe("the comparison with a recount", () => {
  it("names each figure that differs, and no other", () => {
    const other = recountStanding(factsOf([{ ...usual, teachers: 11 }, usual, usual]));
    expect(compareStandings(standing, standing)).toEqual([]);
    const named = compareStandings(standing, other);
    expect(named).toContainEqual({ figure: { kind: "count", name: "teachers" }, kept: 30, counted: 31 });
    expect(named).toContainEqual({ figure: { kind: "rotation", name: "eligible" }, kept: 30, counted: 31 });
    expect(named.some(({ figure }) => figure.kind === "plans" || (figure.kind === "count" && figure.name === "schools"))).toBe(false);
  });

  it("sees any single figure that was changed behind its back", () => {
    const planned = { ...standing, plans: { ...standing.plans, draft: 1 } };
    expect(compareStandings(planned, standing)).toEqual([{ figure: { kind: "plans", status: "draft" }, kept: 1, counted: 0 }]);
    expect(compareStandings({ ...standing, stages: [] }, standing).some(({ figure }) => figure.kind === "stage")).toBe(true);
  });
});

describe("what a province looks at first", () => {
  it("is what is over a limit, then who is short of moves, then of backbone teachers, then what was not reported", () => {
    const over = recountStanding(factsOf(uneven));
    expect(attentionOf(over)).toMatchObject([{ kind: "over-limit", indicators: [{ stage: "primary", id: "backbone" }] }, { kind: "moves-short", by: 3 }]);
    expect(attentionOf(standing)).toEqual([{ kind: "moves-short", by: 3 }]);
    const ranked = byAttention([{ name: "未统计", standing: null }, { name: "甲", standing }, { name: "乙", standing: over }]);
    expect(ranked.map(({ name }) => name)).toEqual(["乙", "甲", "未统计"]);
  });

  it("says of each row whether it is of today and of everything that was written", () => {
    const [day, before] = [civilDate("2026-11-24"), civilDate("2026-11-23")];
    expect([standingState(null, false, day), standingState(before, true, day), standingState(day, true, day), standingState(day, false, day)]).toEqual(["never", "earlier-day", "changed", "current"]);
  });
});

describe("the province in one line", () => {
  it("takes shares of sums, never a mean of shares", () => {
    const move = { personId: "p0-0" as PersonId, fromCampusId: here, toCampusId: there, on: civilDate("2026-09-01"), fromEntityId: null, toEntityId: null, isBackbone: true, subject: null, title: null, isHead: false, isLeadToMember: false, isToMerged: false };
    const facts = factsOf(even, { plans: ["draft", "effective"] });
    const moved = recountStanding({ ...facts, compliance: { ...facts.compliance, moves: [move] } });
    const total = provinceTotal([standing, moved]);
    expect(total).toMatchObject({ counted: 2, schools: 4, teachers: 60, moved: 1, share: 1 / 60, backboneShare: 1, movesShort: 2, plansUnderWay: 1 });
    expect(plansUnderWay(moved)).toBe(1);
    expect(limitsOf(standing)).toEqual({ over: 0, known: 7, all: 7 });
    expect(provinceTotal([])).toMatchObject({ counted: 0, share: null, backboneShare: null });
  });
});

describe("the acts that mark a district", () => {
  it("are those of schools, of staff and of figures; a recount marks nothing", () => {
    for (const act of ["legal-entity.schoolImport.commit", "staffing.transferPlan.byDate", "legal-entity.mergerCase.apply", "management.setting.change"]) expect([act, mayChangeStanding(act)]).toEqual([act, true]);
    for (const act of ["staffing.province.check", "staffing.province.keep", "management.notice.publish", "gateway.sign-in"]) expect([act, mayChangeStanding(act)]).toEqual([act, false]);
  });
});
