import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId } from "../identifier";
import { explainMove } from "./move-explanation";
import type { MovePreference } from "./move-preference";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";
import { planImpact } from "./reallocation-impact";
import { goalFigures, goalUnit, SuggestionGoals } from "./suggestion-goals";
import { defaultTransferSettings, type TransferSettings } from "./transfer-settings";

const person = (name: string) => name as PersonId;
const at = (name: string) => name as CampusId;
const teacher = (name: string, home: string, changes: Partial<TransferTeacher> = {}): TransferTeacher => ({
  personId: person(name), campusId: at(home), subject: "pe", aboveDegree: true, backbone: false, peOrArts: true,
  atCampusSince: civilDate("2016-09-01"), bars: [], ...changes,
});
const move = (name: string, from: string, to: string): TransferMove => ({ personId: person(name), fromCampusId: at(from), toCampusId: at(to) });
const settings: TransferSettings = { ...defaultTransferSettings, quotaShare: 0, quotaCeiling: 1, backboneShare: 0 };

/** a and b are 0.1° of latitude apart, c lies nowhere; b and c are one entity. */
function district(teachers: readonly TransferTeacher[], preferences: readonly MovePreference[] = []): ReallocationFacts {
  const campus = (name: string, entity: string, lat: number | null) => ({
    campusId: at(name), entityId: entity as EntityId, stage: "primary" as const, pupils: 300,
    location: lat === null ? null : { lon: 114.46, lat }, requiredTeachers: { pe: 1 },
  });
  return { teachers, campuses: [campus("a", "A", 38), campus("b", "B", 38.1), campus("c", "B", null)], pairs: [[at("b"), at("c")]], preferences };
}

describe("the figures of a plan", () => {
  const three = [teacher("t", "a"), teacher("u", "a"), teacher("v", "b")];

  it("count balance between campuses and between legal entities apart: a move within an entity changes only the first", () => {
    const facts = district([...three, teacher("w", "c")]);
    const before = goalFigures([], facts, settings);
    const inside = goalFigures([move("v", "b", "c")], facts, settings);
    expect(inside["entity-balance"]).toBe(before["entity-balance"]);
    expect(inside["campus-balance"]).not.toBe(before["campus-balance"]);
    expect(inside["campus-balance"]).toBe(planImpact([move("v", "b", "c")], facts).imbalance.after);
  });

  it("count each teacher and the minutes of the way; an unknown way counts as the longest known", () => {
    const facts = district(three);
    const known = goalFigures([move("t", "a", "b")], facts, settings);
    // 11.1 km × 1.3 at 25 km/h
    expect(known.commute).toBeCloseTo(34.7, 1);
    expect(known.moves).toBe(1);
    expect(goalFigures([move("t", "a", "c")], facts, settings).commute).toBeCloseTo(known.commute, 9);
  });

  it("count a wish that is met against those that are not, and a move against what a teacher refuses", () => {
    const wish = (name: string, campus: string | null, kind: "wish" | "refuse"): MovePreference => ({ personId: person(name), campusId: campus === null ? null : at(campus), kind, rank: null });
    const facts = district(three, [wish("t", "b", "wish"), wish("u", null, "refuse"), wish("v", null, "wish"), wish("v", "c", "refuse")]);
    const figure = (...moves: TransferMove[]): number => goalFigures(moves, facts, settings).preferences;
    expect(figure()).toBe(2);
    expect(figure(move("t", "a", "b"))).toBe(1);
    expect(figure(move("t", "a", "c"))).toBe(2);
    expect(figure(move("u", "a", "b"))).toBe(3);
    expect(figure(move("v", "b", "a"))).toBe(1);
    expect(figure(move("v", "b", "c"))).toBe(3);
  });

  it("count a wish only of those who may be moved: nobody can meet the others", () => {
    const barred = teacher("t", "a", { bars: [{ kind: "protected" }] });
    const facts = district([barred], [{ personId: barred.personId, campusId: null, kind: "wish", rank: null }]);
    expect(goalFigures([], facts, settings).preferences).toBe(0);
  });

  it("count class heads who are moved, and how often those who are moved have rotated before", () => {
    const facts = district([teacher("t", "a", { isClassHead: true }), teacher("u", "a", { rotations: { times: 2, lastYear: 2019 } }), teacher("v", "b")]);
    const figures = goalFigures([move("t", "a", "b"), move("u", "a", "b"), move("v", "b", "a")], facts, settings);
    expect(figures.continuity).toBe(1);
    expect(figures.fairness).toBe(2);
  });

  it("are weighed by units that are never nought", () => {
    const facts = district([]);
    for (const goal of ["campus-balance", "entity-balance", "moves", "commute", "preferences", "continuity", "fairness"] as const) {
      expect(goalUnit(goal, facts, settings)).toBeGreaterThan(0);
    }
  });
});

describe("the goals of an official", () => {
  it("name each goal once, with an allowance or a weight", () => {
    const twice = [{ goal: "moves", allowance: 0 }, { goal: "moves", allowance: 0.1 }];
    expect(SuggestionGoals.safeParse({ by: "order", goals: twice }).success).toBe(false);
    expect(SuggestionGoals.safeParse({ by: "order", goals: [] }).success).toBe(false);
    expect(SuggestionGoals.safeParse({ by: "weights", goals: [{ goal: "moves", weight: 11 }] }).success).toBe(false);
    expect(SuggestionGoals.safeParse({ by: "order", goals: twice.slice(0, 1) }).success).toBe(true);
  });
});

describe("why a teacher moves", () => {
  const teachers = [
    teacher("t", "a", { backbone: true, rotations: { times: 1, lastYear: 2016 } }),
    teacher("u", "a"), teacher("w", "a"), teacher("v", "b"),
  ];
  const facts = district(teachers, [{ personId: person("t"), campusId: at("b"), kind: "wish", rank: null }]);
  const plan = [move("t", "a", "b")];
  const strict: TransferSettings = { ...settings, quotaShare: 0.25, backboneShare: 0.2 };
  const explained = explainMove(person("t"), plan, { facts, settings: strict, effectiveOn: civilDate("2027-09-01") });

  it("names years, subject here and there, measures against the mean, minutes, and what the teacher wished", () => {
    expect(explained).toMatchObject({
      years: 11, yearsNeeded: 6, subject: "pe", isBackbone: true, isPair: false, insideEntity: false, countsTowardsQuota: true,
      from: { now: 3, after: 2, required: 1 }, to: { now: 1, after: 2, required: 1 },
      earlierRotations: 1, lastRotated: 2016, preference: "wished",
    });
    expect(explained?.measures.find(({ measure }) => measure === "teachers")).toMatchObject({ from: 1, to: 1 / 3 });
    expect(explained?.measures.find(({ measure }) => measure === "teachers")?.mean).toBeCloseTo(4 / 9, 12);
    expect(explained?.minutes).toBeCloseTo(34.7, 1);
  });

  it("says what leaving them out costs: the difference of the figures recomputed, and the rules that would break", () => {
    expect(explained?.withMove).toEqual(goalFigures(plan, facts, strict));
    expect(explained?.withoutMove).toEqual(goalFigures([], facts, strict));
    expect(explained?.brokenWithout).toMatchObject([{ kind: "quota-short", counted: 0, needed: 1 }]);
  });

  it("does not name rules that are broken with the move as well", () => {
    const both = [move("t", "a", "b"), move("v", "b", "c")];
    const why = explainMove(person("v"), both, { facts, settings: { ...strict, quotaShare: 1 }, effectiveOn: civilDate("2027-09-01") });
    expect(why?.brokenWithout.map(({ kind }) => kind)).not.toContain("quota-short");
  });

  it("has nothing to say of somebody who is not moved", () => {
    expect(explainMove(person("u"), plan, { facts, settings, effectiveOn: civilDate("2027-09-01") })).toBeUndefined();
  });
});
