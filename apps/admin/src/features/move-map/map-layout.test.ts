import { array, assert, double, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { findMoveFlows } from "@qitong/domain/staffing";
import { doOverlap, placeLabels, textWidth, type Box } from "./label-layout";
import { footHeight, layOutMap, type MapCampus } from "./map-layout";
import { exampleCampusId, exampleDistrict } from "./move-map.example";

function mapOf(size: Parameters<typeof exampleDistrict>[0]) {
  const { facts, moves } = exampleDistrict(size);
  const { flows, campuses } = findMoveFlows(moves, facts.teachers, facts.campuses.map(({ campusId }) => campusId));
  const placed = facts.campuses.map(({ campusId, name, location }, index): MapCampus => ({ campusId, label: name, location, teachers: campuses[index]?.after ?? 0 }));
  return { flows, layout: layOutMap(placed, flows) };
}

const pairsOf = <T>(list: readonly T[]): [T, T][] => list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

describe("names on a map", () => {
  const frame: Box = { left: 0, top: 0, right: 700, bottom: 500 };
  const mark = record({ x: double({ min: 20, max: 680, noNaN: true }), y: double({ min: 20, max: 480, noNaN: true }), r: double({ min: 3, max: 15, noNaN: true }), text: string({ minLength: 1, maxLength: 10 }) });

  it("never lie on one another, on a mark or beyond the frame, wherever the marks are", () => {
    assert(property(array(mark, { maxLength: 60 }), (marks) => {
      const boxes = placeLabels(marks, frame).flatMap((label) => (label ? [label.box] : []));
      for (const [one, other] of pairsOf(boxes)) expect(doOverlap(one, other)).toBe(false);
      for (const box of boxes) {
        for (const { x, y, r } of marks) expect(doOverlap(box, { left: x - r, top: y - r, right: x + r, bottom: y + r })).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= 700 && box.bottom <= 500).toBe(true);
      }
    }), { numRuns: 40 });
  });

  it("stand to the right where there is room, and are led to where there is none", () => {
    const [right] = placeLabels([{ x: 100, y: 100, r: 5, text: "西苑小学" }], frame);
    expect(right).toMatchObject({ leader: null, box: { left: 108 } });
    const wall = { left: 60, top: 60, right: 140, bottom: 140 };
    const [led] = placeLabels([{ x: 100, y: 100, r: 5, text: "西苑" }], frame, [wall]);
    expect(led?.leader).not.toBeNull();
    expect(led && doOverlap(led.box, wall)).toBe(false);
  });

  it("are left out rather than put on another when there is no room at all", () => {
    expect(placeLabels([{ x: 100, y: 100, r: 5, text: "西苑小学" }], frame, [frame])).toEqual([null]);
  });

  it("take one square a character, also of the rare ones that are two code units", () => {
    expect(textWidth("𬭚善里", 10)).toBe(30);
    expect(textWidth("ab", 10)).toBe(12);
  });
});

describe("the map of a plan", () => {
  it("names every one of 60 campuses with 600 moves", () => {
    const { layout, flows } = mapOf({ campuses: 60, moves: 600 });
    expect(layout.marks).toHaveLength(60);
    expect(layout.marks.filter(({ label }) => label === null)).toEqual([]);
    expect(layout.arcs).toHaveLength(flows.length);
  });

  it("keeps every mark within the picture and above the scale bar", () => {
    const { layout } = mapOf({ campuses: 60, moves: 600 });
    for (const { x, y, r } of layout.marks) {
      expect(x - r >= 0 && x + r <= layout.width).toBe(true);
      expect(y - r >= 0 && y + r <= layout.height - footHeight).toBe(true);
    }
  });

  it("has north above, east to the right, and a scale that measures the way between two marks", () => {
    // A hundredth of a degree of latitude is 1.112 km.
    const at = (lon: number, lat: number, index: number): MapCampus => ({ campusId: exampleCampusId(index), label: "校", location: { lon, lat }, teachers: 10 });
    const { marks, scale } = layOutMap([at(114.4, 38, 0), at(114.4, 38.01, 1), at(114.41, 38, 2)], []);
    const [south, north, east] = [0, 1, 2].map((index) => marks.find(({ campusId }) => campusId === exampleCampusId(index)));
    if (!south || !north || !east || !scale) throw new Error("three marks and a scale");
    expect(north.y).toBeLessThan(south.y);
    expect(east.x).toBeGreaterThan(south.x);
    expect(((south.y - north.y) / scale.length) * scale.kilometres).toBeCloseTo(1.112, 2);
  });

  it("draws wider arcs for more people and puts there and back on either side", () => {
    const [a, b] = [exampleCampusId(0), exampleCampusId(1)];
    const campuses: MapCampus[] = [a, b].map((campusId, index) => ({ campusId, label: "校", location: { lon: 114.4 + index / 50, lat: 38 }, teachers: 30 }));
    const person = (index: number) => exampleDistrict({ campuses: 2, moves: 9 }).facts.teachers[index]?.personId ?? ("" as never);
    const { arcs } = layOutMap(campuses, [
      { fromCampusId: a, toCampusId: b, people: [0, 1, 2].map(person) },
      { fromCampusId: b, toCampusId: a, people: [person(3)] },
    ]);
    expect((arcs[0]?.width ?? 0) / (arcs[1]?.width ?? 1)).toBeCloseTo(3, 9);
    expect(arcs[0]?.path).not.toBe(arcs[1]?.path);
  });

  it("draws a move between two campuses at one place, and has no scale of nothing", () => {
    const [a, b] = [exampleCampusId(0), exampleCampusId(1)];
    const here = { lon: 114.4, lat: 38 };
    const campuses: MapCampus[] = [a, b].map((campusId) => ({ campusId, label: "校", location: here, teachers: 5 }));
    const { arcs } = layOutMap(campuses, [{ fromCampusId: a, toCampusId: b, people: ["p" as never] }]);
    expect(arcs[0]?.path).toMatch(/^M[-\d. ]+C[-\d. ]+$/);
    expect(`${arcs[0]?.path} ${arcs[0]?.head}`).not.toContain("NaN");
  });

  it("puts nobody anywhere whose place is not known", () => {
    expect(mapOf({ campuses: 6, moves: 9, withoutPlace: 2 }).layout.unplaced).toEqual([4, 5].map(exampleCampusId));
    expect(mapOf({ campuses: 3, moves: 3, withoutPlace: 3 }).layout).toMatchObject({ marks: [], arcs: [], scale: null });
  });
});
