import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate";
import { search } from "../search/search";
import { syntheticSchool } from "../synthetic-school";
import { readFet } from "./read-fet";
import { readFetTimetable } from "./read-timetable";
import { writeFet } from "./write-fet";

const school = syntheticSchool({ classes: 4, teachers: 12, seed: 1 });
const options = { studentTypes: [0], teacherTypes: [1], softPercentage: 90 };

test("what is written is read again with the same lessons, and names what FET cannot say", () => {
  const written = writeFet(school, options);
  const { instance, unmapped } = readFet(written.document);
  expect(unmapped).toEqual([]);
  expect(instance.events.map(({ duration }) => duration)).toEqual(written.activities.map(({ duration }) => duration));
  expect(instance.buildings.map(({ id }) => id)).toEqual(["南校区", "北校区"]);
  expect([...written.unwritten.keys()].toSorted()).toEqual(["common-free-times", "limit-idle-times"]);
  expect([...writeFet(school, { ...options, teacherGaps: 3 }).unwritten.keys()]).toEqual(["common-free-times"]);
});

test("a timetable that meets the written file meets the hard demands of the school", () => {
  const written = writeFet(school, options);
  const { instance } = readFet(written.document);
  let isFeasible = false;
  const { solution, cost } = search(instance, { seed: 1, mostMoves: 400_000 }, { shouldStop: () => isFeasible, onImproved: (best) => (isFeasible = best.cost.infeasibility === 0) });
  expect(cost.infeasibility).toBe(0);
  const lessons = solution.lessons.flatMap(({ event: activity, time }) => {
    const lesson = written.activities[activity];
    return lesson ? [{ ...lesson, time, resources: (school.events[lesson.event]?.resources ?? []).map(({ resource }) => resource) }] : [];
  });
  expect(evaluate(school, { lessons }).infeasibility).toBe(0);
});

test("FET's timetable is read back into lessons", () => {
  const written = writeFet(school, options);
  const document = "<Activities_Timetable><Activity><Id>1</Id><Day>周二</Day><Hour>3</Hour><Room></Room></Activity><Activity><Id>2</Id><Day></Day><Hour></Hour></Activity></Activities_Timetable>";
  const { lessons } = readFetTimetable(document, school, written);
  expect(lessons.map(({ event, duration, time }) => [event, duration, time])).toEqual([[0, 2, 9], [0, 1, undefined]]);
  expect(() => readFetTimetable("<A><Activity><Id>99999</Id></Activity></A>", school, written)).toThrow("the activity 99999 is not of this file");
});
