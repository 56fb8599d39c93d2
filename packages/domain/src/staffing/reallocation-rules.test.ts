import { describe, expect, it } from "vitest";
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { ReallocationFacts, TransferCampus, TransferMove, TransferTeacher } from "./reallocation-facts";
import { planImpact } from "./reallocation-impact";
import { findTransferRefusals, leastOf, transferQuota, type TransferRefusal } from "./reallocation-rules";
import { defaultTransferSettings, type TransferSettings } from "./transfer-settings";
import { kilometresBetween, travelMinutes } from "./travel";

const person = (name: string) => name as PersonId;
const at = (name: string) => name as CampusId;

function campus(name: string, changes: Partial<TransferCampus> = {}): TransferCampus {
  return {
    campusId: at(name),
    entityId: `entity of ${name}` as EntityId,
    stage: "primary",
    pupils: 100,
    location: { lon: 114.46, lat: 38.05 },
    requiredTeachers: {},
    ...changes,
  };
}

function teacher(name: string, home: string, changes: Partial<TransferTeacher> = {}): TransferTeacher {
  return {
    personId: person(name),
    campusId: at(home),
    subject: "语文",
    aboveDegree: true,
    backbone: true,
    peOrArts: false,
    atCampusSince: null,
    bars: [],
    ...changes,
  };
}

const move = (name: string, from: string, to: string): TransferMove => ({ personId: person(name), fromCampusId: at(from), toCampusId: at(to) });
const settings: TransferSettings = { ...defaultTransferSettings, quotaShare: 0, quotaCeiling: 1 };

interface Case {
  readonly teachers: readonly TransferTeacher[];
  readonly campuses?: readonly TransferCampus[];
  readonly moves: readonly TransferMove[];
  readonly settings?: Partial<TransferSettings>;
}

function refusals({ teachers, campuses, moves, settings: changes }: Case): TransferRefusal[] {
  const facts: ReallocationFacts = { teachers, campuses: campuses ?? [campus("a"), campus("b"), campus("c")], pairs: [] };
  return findTransferRefusals(moves, facts, { ...settings, ...changes });
}

describe("a move", () => {
  const one = [teacher("t", "a"), teacher("bystander", "c")];

  it("stands when nothing speaks against it", () => {
    expect(refusals({ teachers: one, moves: [move("t", "a", "b")] })).toEqual([]);
  });
  it("names a teacher and campuses that exist", () => {
    expect(refusals({ teachers: one, moves: [move("x", "a", "b"), move("t", "a", "z")] })).toEqual([
      { kind: "unknown-teacher", personId: "x" },
      { kind: "unknown-campus", personId: "t", campusId: "z" },
    ]);
  });
  it("takes the teacher from where they are now", () => {
    expect(refusals({ teachers: one, moves: [move("t", "b", "c")] })).toEqual([{ kind: "moved-meanwhile", personId: "t", nowAtCampusId: "a" }]);
  });
  it("goes to another campus, of the same stage", () => {
    expect(refusals({ teachers: one, moves: [move("t", "a", "a")] })).toEqual([{ kind: "same-campus", personId: "t" }]);
    const campuses = [campus("a"), campus("j", { stage: "junior" })];
    expect(refusals({ teachers: one, campuses, moves: [move("t", "a", "j")] })).toEqual([{ kind: "other-stage", personId: "t" }]);
  });
  it("stands once in a plan", () => {
    expect(refusals({ teachers: one, moves: [move("t", "a", "b"), move("t", "a", "c")] })).toEqual([{ kind: "twice-in-plan", personId: "t" }]);
  });
  it("is refused with every bar of the teacher, grouped by what the official can do about it", () => {
    const bars = [{ kind: "too-few-years", years: 2, needed: 6 }, { kind: "ill" }, { kind: "pregnant" }, { kind: "class-head" }, { kind: "protected" }] as const;
    expect(refusals({ teachers: [teacher("t", "a", { bars }), ...one.slice(1)], moves: [move("t", "a", "b")] })).toEqual([
      { kind: "not-eligible", personId: "t", bars: [bars[0]] },
      { kind: "exempt", personId: "t", bars: [bars[1], bars[2]] },
      { kind: "class-head", personId: "t" },
      { kind: "protected", personId: "t" },
    ]);
  });
  it("stays within the commute limit, and a limit needs locations", () => {
    const campuses = [campus("a"), campus("far", { location: { lon: 115.46, lat: 38.05 } }), campus("nowhere", { location: null })];
    const teachers = [teacher("t", "a"), teacher("u", "a")];
    const moves = [move("t", "a", "far"), move("u", "a", "nowhere")];
    expect(refusals({ teachers, campuses, moves })).toEqual([
      { kind: "commute-too-far", personId: "t", minutes: expect.closeTo(273, 0), limit: 45 },
      { kind: "commute-unknown", personId: "u" },
    ]);
    expect(refusals({ teachers, campuses, moves, settings: { commuteLimitMinutes: null } })).toEqual([]);
  });
});

describe("the way between campuses", () => {
  it("is 111.2 km for one degree of latitude", () => {
    expect(kilometresBetween({ lon: 114, lat: 38 }, { lon: 114, lat: 39 })).toBeCloseTo(111.19, 1);
  });
  it("takes longer on the road than as the crow flies, and is unknown without a location", () => {
    const speed = { commuteSpeedKmh: 60, roadFactor: 1.5 };
    expect(travelMinutes({ lon: 114, lat: 38 }, { lon: 114, lat: 39 }, speed)).toBeCloseTo(166.8, 0);
    expect(travelMinutes(null, { lon: 114, lat: 39 }, speed)).toBeUndefined();
  });
});

describe("a plan", () => {
  const crowd = Array.from({ length: 20 }, (_, number) => teacher(`t${number}`, "a", { backbone: number === 0 }));
  const moving = (...numbers: number[]) => numbers.map((number) => move(`t${number}`, "a", "b"));
  const quota = { quotaShare: 0.1, quotaCeiling: 0.15, backboneShare: 0.5 };

  it("moves 10 % of the eligible, rounded up to whole people", () => {
    expect(refusals({ teachers: crowd, moves: moving(0), settings: quota })).toEqual([{ kind: "quota-short", counted: 1, needed: 2, base: 20 }]);
    expect(refusals({ teachers: crowd, moves: moving(0, 1), settings: quota })).toEqual([]);
    expect(leastOf(0.1, 30)).toBe(3);
    expect(leastOf(0.1, 31)).toBe(4);
  });
  it("counts the quota of all teachers where the district says so", () => {
    const barred = crowd.map((one, number) => (number < 10 ? { ...one, bars: [{ kind: "ill" as const }] } : one));
    const facts: ReallocationFacts = { teachers: barred, campuses: [campus("a")], pairs: [] };
    expect(transferQuota(facts, { ...settings, ...quota }).base).toBe(10);
    expect(transferQuota(facts, { ...settings, ...quota, quotaBase: "all" })).toEqual({ base: 20, needed: 2, most: 3 });
  });
  it("does not move more than the ceiling, nor more than k", () => {
    expect(refusals({ teachers: crowd, moves: moving(0, 1, 2, 3), settings: { ...quota, backboneShare: 0.2 } })).toEqual([
      { kind: "too-many-moves", moves: 4, most: 3 },
    ]);
    expect(refusals({ teachers: crowd, moves: moving(0, 1), settings: { ...quota, mostMoves: 1 } })).toEqual([{ kind: "too-many-moves", moves: 2, most: 1 }]);
  });
  it("has its share of backbone teachers among those who move", () => {
    expect(refusals({ teachers: crowd, moves: moving(1, 2), settings: quota })).toEqual([
      { kind: "backbone-share-short", backbone: 0, needed: 1, counted: 2 },
    ]);
  });
  it("counts a move inside one legal entity only where the district says so", () => {
    const entityId = "one" as EntityId;
    const campuses = [campus("a", { entityId }), campus("b", { entityId })];
    const inside = { teachers: crowd, campuses, moves: moving(0, 1) };
    expect(refusals({ ...inside, settings: quota })).toEqual([]);
    expect(refusals({ ...inside, settings: { ...quota, insideEntityCounts: false } })).toEqual([
      { kind: "quota-short", counted: 0, needed: 2, base: 20 },
    ]);
  });
  it("leaves no campus without the teachers that a subject needs, replacements counted", () => {
    const campuses = [campus("a", { requiredTeachers: { 音乐: 1 } }), campus("b", { requiredTeachers: { 音乐: 2 } })];
    const teachers = [teacher("m", "a", { subject: "音乐" }), teacher("n", "b", { subject: "音乐" })];
    expect(refusals({ teachers, campuses, moves: [move("m", "a", "b")] })).toEqual([
      { kind: "subject-uncovered", campusId: "a", subject: "音乐", after: 0, required: 1 },
    ]);
    expect(refusals({ teachers, campuses, moves: [move("m", "a", "b"), move("n", "b", "a")] })).toEqual([]);
  });
  it("does not change the head-count of a campus beyond the limit, in either direction", () => {
    expect(refusals({ teachers: crowd, moves: moving(0, 1, 2), settings: { headCountChangeLimit: 2, backboneShare: 0 } })).toEqual([
      { kind: "head-count-change", campusId: "a", change: -3, limit: 2 },
      { kind: "head-count-change", campusId: "b", change: 3, limit: 2 },
    ]);
  });
  it("is judged again without a walk over the teachers of the district", () => {
    let walks = 0;
    const teachers = new Proxy(crowd, {
      get(target, property, receiver) {
        if (property === Symbol.iterator) walks += 1;
        return Reflect.get(target, property, receiver);
      },
    });
    const facts: ReallocationFacts = { teachers, campuses: [campus("a"), campus("b")], pairs: [] };
    const judge = () => findTransferRefusals(moving(0, 1), facts, { ...settings, ...quota });
    const first = judge();
    const walksOfFirst = walks;
    expect(judge()).toEqual(first);
    expect(walksOfFirst).toBe(1);
    expect(walks).toBe(1);
  });
});

describe("the effect of a plan", () => {
  const entityId = "pair" as EntityId;
  const teachers = [teacher("p", "a"), teacher("q", "a"), teacher("r", "b", { aboveDegree: false, backbone: false }), teacher("s", "b", { aboveDegree: false, backbone: false })];
  const facts: ReallocationFacts = { teachers, campuses: [campus("a", { entityId }), campus("b", { entityId })], pairs: [] };
  const swap = [move("p", "a", "b"), move("r", "b", "a")];

  it("is shown for each campus and each measure, before and after", () => {
    const [stage] = planImpact(swap, facts).stages;
    expect(stage?.campuses.map(({ perHundredPupils }) => perHundredPupils.degree)).toEqual([{ before: 2, after: 1 }, { before: 0, after: 1 }]);
    expect(stage?.campuses[0]).toMatchObject({ incoming: 1, outgoing: 1, perHundredPupils: { teachers: { before: 2, after: 2 } } });
  });
  it("brings the CV per campus down, while the CV per entity never saw the gap", () => {
    const degree = planImpact(swap, facts).stages[0]?.measures.find(({ measure }) => measure === "degree");
    expect(degree?.byCampus).toMatchObject({ before: { value: 1 }, after: { value: 0 } });
    expect(degree?.byEntity).toMatchObject({ before: { value: 0 }, after: { value: 0 } });
    expect(planImpact(swap, facts).imbalance).toEqual({ before: 2, after: 0 });
  });
  it("has no number for a measure that the source does not give for every teacher", () => {
    const unknown = { ...facts, teachers: teachers.map((one) => (one.personId === "q" ? { ...one, backbone: null } : one)) };
    const backbone = planImpact([], unknown).stages[0]?.measures.find(({ measure }) => measure === "backbone");
    expect(backbone?.byCampus.before).toEqual({ kind: "missing", missing: [{ unitId: "a", measure: "backbone", reason: "not-in-source" }] });
    expect(planImpact([], unknown).imbalance.before).toBe(1);
  });
});
