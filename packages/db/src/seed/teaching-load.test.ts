import { expect, it } from "vitest";
import { buildDemo } from "./build-demo";
import { pairs } from "./school-profiles";

const { rows } = buildDemo("a hash");

it("the teaching load of the demo gives most classes of the merged school a teacher in most courses, and each only once", () => {
  const now = rows.teachingPart.filter(({ schoolYear }) => schoolYear === 2026);
  const campusIds = rows.campusName.filter(({ name }) => name === pairs.merged.absorbing || name === pairs.merged.absorbed).map(({ campusId }) => campusId);
  const classes = rows.schoolClass.filter(({ campusId }) => campusIds.includes(campusId));
  const taught = new Set(now.map(({ classId }) => classId));
  expect(classes.filter(({ id }) => !taught.has(id))).toEqual([]);
  expect(now.length / classes.length).toBeGreaterThan(7);
  expect(new Set(now.map(({ classId, code }) => `${classId} ${code}`)).size).toBe(now.length);
  expect(rows.teachingPart.some(({ schoolYear }) => schoolYear === 2025)).toBe(true);
});
