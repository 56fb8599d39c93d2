import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CampusId, PersonId } from "../identifier";
import { flatten, roundLength } from "./local-map";
import { findMoveFlows } from "./move-flows";
import { kilometresBetween } from "./travel";

const campusIds = ["a", "b", "c"] as CampusId[];
const [a, b, c] = campusIds as [CampusId, CampusId, CampusId];
const person = (number: number) => `person-${number}` as PersonId;
const teacher = (number: number, campusId: CampusId, subject = "chinese") => ({ personId: person(number), campusId, subject });
const move = (number: number, fromCampusId: CampusId, toCampusId: CampusId) => ({ personId: person(number), fromCampusId, toCampusId });

const teachers = [teacher(1, a), teacher(2, a, "pe"), teacher(3, b), teacher(4, c)];
const moves = [move(1, a, b), move(2, a, b), move(3, b, a)];

describe("the flows of a plan", () => {
  it("add up who goes the same way, the largest first; there and back are two", () => {
    expect(findMoveFlows(moves, teachers, campusIds).flows).toEqual([
      { fromCampusId: a, toCampusId: b, people: [person(1), person(2)] },
      { fromCampusId: b, toCampusId: a, people: [person(3)] },
    ]);
  });

  it("say of each campus what it has before and after, also of one that nobody leaves or joins", () => {
    expect(findMoveFlows(moves, teachers, campusIds).campuses).toEqual([
      { campusId: a, before: 2, after: 1, arriving: 1, leaving: 2 },
      { campusId: b, before: 1, after: 2, arriving: 2, leaving: 1 },
      { campusId: c, before: 1, after: 1, arriving: 0, leaving: 0 },
    ]);
  });

  it("of one subject count its teachers only", () => {
    const found = findMoveFlows(moves, teachers, campusIds, { subject: "pe" });
    expect(found.flows).toEqual([{ fromCampusId: a, toCampusId: b, people: [person(2)] }]);
    expect(found.campuses[0]).toEqual({ campusId: a, before: 1, after: 0, arriving: 0, leaving: 1 });
  });

  it("of one campus are those from it and to it, and leave the figures of all campuses as they are", () => {
    const more = [...moves, move(4, c, a)];
    const found = findMoveFlows(more, teachers, campusIds, { campusId: b });
    expect(found.people).toBe(3);
    expect(found.campuses).toEqual(findMoveFlows(more, teachers, campusIds).campuses);
  });

  it("are the same once the plan is in effect and the teachers stand at their new campus", () => {
    const moved = [teacher(1, b), teacher(2, b, "pe"), teacher(3, a), teacher(4, c)];
    expect(findMoveFlows(moves, moved, campusIds)).toEqual(findMoveFlows(moves, teachers, campusIds));
  });

  it("neither lose nor make a teacher", () => {
    const anyMoves = array(record({ from: constantFrom(...campusIds), to: constantFrom(...campusIds) }), { maxLength: 40 });
    assert(property(anyMoves, (ways) => {
      const all = ways.map(({ from, to }, index) => move(index, from, to));
      const { flows, campuses, people } = findMoveFlows(all, all.map(({ personId, fromCampusId }) => ({ personId, campusId: fromCampusId, subject: "chinese" })), campusIds);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(flows.map((flow) => flow.people.length))).toBe(people);
      expect(people).toBe(all.length);
      expect(sum(campuses.map(({ after }) => after))).toBe(sum(campuses.map(({ before }) => before)));
      for (const campus of campuses) expect(campus.after).toBeGreaterThanOrEqual(0);
    }));
  });
});

describe("a flat map of a district", () => {
  it("has north up, east to the right and its middle in the middle", () => {
    const [west, east] = flatten([{ lon: 114.4, lat: 38 }, { lon: 114.5, lat: 38.1 }]);
    expect(west?.east).toBeCloseTo(-(east?.east ?? 0), 9);
    expect(east?.east).toBeGreaterThan(0);
    expect(east?.north).toBeGreaterThan(0);
  });

  it("keeps distances to a thousandth within a county", () => {
    const place = record({ lon: integer({ min: 0, max: 400 }), lat: integer({ min: 0, max: 300 }) });
    assert(property(place, place, (one, other) => {
      const places = [one, other].map(({ lon, lat }) => ({ lon: 114.3 + lon / 1000, lat: 37.9 + lat / 1000 }));
      const [from, to] = flatten(places);
      const [p, q] = places;
      if (!from || !to || !p || !q) throw new Error("two places");
      const drawn = Math.hypot(from.east - to.east, from.north - to.north);
      const real = kilometresBetween(p, q);
      expect(Math.abs(drawn - real)).toBeLessThanOrEqual(real * 0.001 + 1e-9);
    }));
  });

  it("has a scale bar of a round length that fits", () => {
    expect([0.7, 1, 1.9, 3, 7, 40].map(roundLength)).toEqual([0.5, 1, 1, 2, 5, 20]);
  });
});
