import { expect, test } from "vitest";
import type { Constraint } from "../model/constraint";
import { readXhstt } from "../xhstt/read-archive";
import { smallSchool } from "../xhstt/small-school.test-data";
import { buildTables } from "./build-tables";
import { findDomains } from "./domains";

const base = { id: "c", name: "c", required: true, weight: 1, costFunction: "linear" } as const;

/** Starts of maths (event 0) of the small school, of each length. */
function startsOfMaths(constraints: readonly Constraint[]): number[][] {
  const [school] = readXhstt(smallSchool("", [])).instances;
  if (!school) throw new Error("the small school is empty");
  const { starts } = findDomains(buildTables({ ...school, constraints }));
  return [1, 2, 3].map((duration) => [...(starts[duration - 1] ?? [])]);
}

test("a lesson starts where it ends within the week", () => {
  expect(startsOfMaths([])).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5]]);
});

test("required preferences and absences bar starts, for all times that the lesson runs", () => {
  const preferred: Constraint = { ...base, kind: "prefer-times", events: [0], times: [0, 1, 4], duration: 2 };
  const absent: Constraint = { ...base, kind: "avoid-unavailable-times", resources: [2], times: [2] };
  expect(startsOfMaths([preferred, absent])).toEqual([[0, 1, 3, 4, 5, 6, 7], [0, 4], [3, 4, 5]]);
  expect(startsOfMaths([{ ...preferred, required: false }, { ...absent, required: false }])).toEqual(startsOfMaths([]));
});

test("where nothing is left, absences are for the cost to tell", () => {
  const preferred: Constraint = { ...base, kind: "prefer-times", events: [0], times: [2], duration: undefined };
  const absent: Constraint = { ...base, kind: "avoid-unavailable-times", resources: [2], times: [2] };
  expect(startsOfMaths([preferred, absent])).toEqual([[2], [2], [2]]);
});
