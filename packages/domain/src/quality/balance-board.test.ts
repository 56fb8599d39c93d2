import { describe, expect, it } from "vitest";
import type { Amount } from "./amount";
import { balanceBoard, improvementParts, type BoardIndicator, type StageBoard } from "./balance-board";
import type { IndicatorId } from "./indicator";
import { schoolPass } from "./school-pass";
import { splitThroughSchool, type CampusResources } from "./unit-resources";

/** A primary campus that just meets all seven for its pupils, times `factor`. */
function campus(unitId: string, entityId: string, pupils: number, factor = 1, changes: Partial<Record<IndicatorId, Amount>> = {}): CampusResources {
  return {
    unitId,
    entityId,
    stage: "primary",
    pupils,
    resources: {
      degree: (4.2 * pupils * factor) / 100,
      backbone: (1 * pupils * factor) / 100,
      peArts: (0.9 * pupils * factor) / 100,
      rooms: 4.5 * pupils * factor,
      sports: 7.5 * pupils * factor,
      equipment: 2000 * pupils * factor,
      multimedia: (2.3 * pupils * factor) / 100,
      ...changes,
    },
  };
}

function only(board: readonly StageBoard[]): StageBoard {
  const [stage] = board;
  if (!stage || board.length !== 1) throw new Error("expected one stage");
  return stage;
}

function indicatorOf(stage: StageBoard, id: IndicatorId): BoardIndicator {
  const found = stage.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe("a school passes", () => {
  const pupils = 1000;
  it("when all seven are met", () => {
    expect(schoolPass(campus("a", "e", pupils, 1.01))).toEqual({ kind: "passes", notMet: [] });
  });
  it("when six are met and the remaining one reaches 85 %", () => {
    expect(schoolPass(campus("a", "e", pupils, 1.01, { backbone: 8.5 }))).toEqual({ kind: "passes", notMet: ["backbone"] });
  });
  it("when the figure equals the threshold exactly: 9 teachers for 1000 pupils are 0.9 for 100", () => {
    expect(schoolPass(campus("a", "e", pupils, 1.01, { peArts: 9 })).notMet).toEqual([]);
  });
  it("not when the remaining one is below 85 %", () => {
    expect(schoolPass(campus("a", "e", pupils, 1.01, { backbone: 8.4 }))).toEqual({
      kind: "fails",
      notMet: ["backbone"],
      below85: ["backbone"],
    });
  });
  it("not when two are missed, however narrowly", () => {
    expect(schoolPass(campus("a", "e", pupils, 1.01, { backbone: 9.9, rooms: 4499 }))).toMatchObject({
      kind: "fails",
      notMet: ["backbone", "rooms"],
    });
  });
  it("is undecided while a measure is missing, unless the rest already fails", () => {
    const sports = { missing: "not-in-source" } as const;
    expect(schoolPass(campus("a", "e", pupils, 1.01, { sports }))).toEqual({ kind: "undecided", notMet: [], missing: ["sports"] });
    expect(schoolPass(campus("a", "e", pupils, 0.8, { sports })).kind).toBe("fails");
  });
});

describe("the balance board", () => {
  it("shows each unit's value, threshold and head-room", () => {
    const stage = only(balanceBoard([campus("a", "e", 1000, 1, { degree: 52 })]).stages);
    expect(stage.campuses[0]?.indicators.degree).toEqual({
      kind: "value",
      value: 5.2,
      threshold: 4.2,
      met: true,
      headRoom: expect.closeTo(1, 9),
      shareOfThreshold: expect.closeTo(5.2 / 4.2, 9),
    });
  });

  it("computes the CV per legal entity and per campus, and says what comes only from counting two as one", () => {
    const stage = only(balanceBoard([campus("rich", "pair", 500, 2), campus("poor", "pair", 500, 1), campus("c", "c", 1000, 1.5)]).stages);
    const rooms = indicatorOf(stage, "rooms");
    expect(rooms.byEntity.variation).toMatchObject({ kind: "value", value: expect.closeTo(0, 9) });
    expect(rooms.byCampus.variation).toMatchObject({ kind: "value", value: expect.closeTo(Math.sqrt(0.125) / 1.5, 9) });
    expect(rooms.fromCountingAsOne).toBeCloseTo(Math.sqrt(0.125) / 1.5, 9);
    expect(rooms.byCampus.headRoom).toBeCloseTo(0.5 - Math.sqrt(0.125) / 1.5, 9);
    expect(rooms.campusesMet).toEqual({ met: 3, reporting: 3, all: 3 });
  });

  it("splits an improvement: a merger alone improves the report and nothing else", () => {
    const apart = [campus("rich", "one", 500, 2), campus("poor", "two", 500, 1), campus("c", "c", 1000, 1.5)];
    const merged = apart.map((unit) => (unit.entityId === "two" ? { ...unit, entityId: "one" } : unit));
    const parts = improvementParts(
      indicatorOf(only(balanceBoard(apart).stages), "rooms"),
      indicatorOf(only(balanceBoard(merged).stages), "rooms"),
    );
    expect(parts?.real).toBeCloseTo(0, 12);
    expect(parts?.reported).toBeGreaterThan(0.2);
    expect(parts?.byCountingOnly).toBeCloseTo(parts?.reported ?? 0, 12);
  });

  it("shows no number for an entity of which one campus is missing, and names that campus", () => {
    const stage = only(balanceBoard([campus("a", "pair", 500), campus("b", "pair", 500, 1, { rooms: { missing: "not-reported" } })]).stages);
    expect(stage.entities[0]?.indicators.rooms).toEqual({ kind: "missing", measure: "rooms", reason: "not-reported", at: ["b"] });
    const rooms = indicatorOf(stage, "rooms");
    expect(rooms.byCampus).toEqual({
      variation: { kind: "missing", missing: [{ unitId: "b", measure: "rooms", reason: "not-reported" }] },
      headRoom: undefined,
      within: undefined,
    });
    expect(rooms.fromCountingAsOne).toBeUndefined();
    expect(indicatorOf(stage, "sports").byCampus.variation.kind).toBe("value");
  });

  it("keeps primary and junior apart, each with its own limit", () => {
    const board = balanceBoard([campus("a", "e", 500), { ...campus("b", "f", 500), stage: "junior" }]);
    expect(board.stages.map((stage) => [stage.stage, stage.indicators[0]?.limit])).toEqual([["primary", 0.5], ["junior", 0.45]]);
  });
});

describe("a nine-year school (一贯制)", () => {
  const own = { degree: 10, backbone: 3, peArts: 2, multimedia: 9 };
  const split = splitThroughSchool({
    unitId: "nine",
    entityId: "e",
    pupils: { primary: 1000, junior: 500 },
    own: { primary: own, junior: { ...own, degree: 8 } },
    shared: { rooms: 15_500, sports: { missing: "not-reported" }, equipment: 3_100_000 },
  });

  it("splits shared area and equipment by pupils weighted 1 : 1.1", () => {
    expect(split.primary.resources.rooms).toBeCloseTo(10_000, 6);
    expect(split.junior.resources.rooms).toBeCloseTo(5_500, 6);
  });
  it("counts people in the stage they serve and keeps what is missing missing", () => {
    expect([split.primary.resources.degree, split.junior.resources.degree]).toEqual([10, 8]);
    expect(split.junior.resources.sports).toEqual({ missing: "not-reported" });
  });
});
