import { expect, test } from "vitest";
import { standardSchool, syntheticSchool } from "./synthetic-school";

const travelling = "one change of campus a day";

test("the standard school is what the bench says it is", () => {
  const school = syntheticSchool(standardSchool(1));
  const ofType = (type: number): number => school.resources.filter((resource) => resource.type === type).length;
  const periods = school.events.reduce((sum, { duration }) => sum + duration, 0);
  const change = school.constraints.find(({ name }) => name === travelling);
  expect([ofType(0), ofType(1), school.times.length, periods]).toEqual([48, 114, 35, 1440]);
  expect(change?.kind === "limit-building-changes" ? change.resources.length : 0).toBe(16);
});

test("nobody has more lessons than times, and every class has thirty", () => {
  const school = syntheticSchool(standardSchool(2));
  const lessons = new Map<number, number>();
  for (const { duration, resources } of school.events) for (const { resource = -1 } of resources) lessons.set(resource, (lessons.get(resource) ?? 0) + duration);
  expect([...lessons].filter(([resource, count]) => (resource < 48 ? count !== 30 : count > 20))).toEqual([]);
});

test("a seed makes one school", () => {
  expect(syntheticSchool(standardSchool(3))).toEqual(syntheticSchool(standardSchool(3)));
  expect(syntheticSchool(standardSchool(3))).not.toEqual(syntheticSchool(standardSchool(4)));
});
