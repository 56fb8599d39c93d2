import { describe, expect, it } from "vitest";
import { lineageDays, lineageEvents, lineageOn } from "@qitong/domain/legal-entity";
import { civilDate } from "@qitong/domain";
import { partOfLineage } from "./lineage-choice";
import { bracketsOn, layOut, namedDays, orderLanes } from "./lineage-layout";
import { campusId, exampleLineage as lineage } from "./lineage.story-data";

const days = lineageDays(lineageEvents(lineage));
const layout = layOut(lineage, days);
const laneOf = (serial: number) => layout.lanes.find((lane) => lane.campusId === campusId(serial));

describe("the lanes of a lineage", () => {
  it("are one a campus, those of one entity together, then those whom a group binds", () => {
    expect(orderLanes(lineage).map(({ id }) => id)).toEqual([1, 2, 3, 4].map(campusId));
    expect(layout.lanes).toHaveLength(4);
  });

  it("change hands on the day of the merger and go on", () => {
    const [before, after] = laneOf(2)?.segments ?? [];
    const merger = layout.columns[days.indexOf(civilDate("2026-09-01"))];
    expect(before?.x2).toBe(merger);
    expect(after).toMatchObject({ x1: merger, x2: layout.plotEnd });
    expect(before?.entityId).not.toBe(after?.entityId);
  });

  it("never lie on one another and stay within the drawing", () => {
    const ys = layout.lanes.map(({ y }) => y);
    expect(new Set(ys).size).toBe(ys.length);
    for (const { segments } of layout.lanes) for (const { x1, x2 } of segments) expect(x1 < x2 && x2 <= layout.width).toBe(true);
  });
});

describe("the days on the axis", () => {
  it("leave room for one another and for the one that is looked at", () => {
    const [, at = 0] = layout.columns;
    const xs = [...namedDays(layout, at).map(({ x }) => x), at].sort((a, b) => a - b);
    expect(xs.length).toBeGreaterThan(2);
    expect(xs.slice(1).every((x, index) => x - (xs[index] ?? 0) >= 74)).toBe(true);
  });
});

describe("a merger in the drawing", () => {
  it("leads from the lane that was taken in to the one that took it in, on its day", () => {
    expect(layout.mergers).toEqual([expect.objectContaining({ fromY: laneOf(2)?.y, toY: laneOf(1)?.y, on: "2026-09-01" })]);
  });
});

describe("groups in the drawing", () => {
  const bracketsOf = (day: string) => bracketsOn(lineage, layout, lineageOn(lineage, civilDate(day)).groups);

  it("are those of the day that is looked at", () => {
    expect(bracketsOf("2026-08-31").map(({ name }) => name)).toEqual(["宁安路小学托管新华路小学", "西苑小学托管新开学小学", "西苑学区"]);
    expect(bracketsOf("2026-09-01").map(({ name }) => name)).toEqual(["西苑小学托管新开学小学", "西苑学区"]);
    expect(bracketsOf("2020-01-01")).toEqual([]);
  });

  it("stand beside one another where they meet the same lanes, and their names beside them", () => {
    const brackets = bracketsOf("2026-08-31");
    const [entrusted, , zone] = brackets;
    expect(entrusted?.x).not.toBe(zone?.x);
    expect(new Set(brackets.map(({ labelY }) => labelY)).size).toBe(brackets.length);
  });
});

describe("the part that is drawn", () => {
  it("leaves zones out, and of a district the schools that nothing happened to", () => {
    const own = lineage.campuses.map(({ id }) => id);
    const changes = partOfLineage({ ...lineage, groups: lineage.groups.filter(({ kind }) => kind === "zone") }, "changes", own);
    expect(changes.groups).toEqual([]);
    expect(changes.campuses.map(({ id }) => id)).toEqual([1, 2].map(campusId));
    expect(partOfLineage(lineage, "all", own)).toEqual(lineage);
  });

  it("keeps a school's own campuses, though nothing happened to them", () => {
    const single = { ...lineage, successions: [], groups: [] };
    expect(partOfLineage(single, "changes", [campusId(3)]).campuses.map(({ id }) => id)).toEqual([campusId(3)]);
  });
});
