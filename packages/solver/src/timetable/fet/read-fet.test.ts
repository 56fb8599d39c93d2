import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate";
import type { Solution } from "../model/solution";
import { readFet, type FetFile } from "./read-fet";
import { constraint, ids, smallWeek } from "./small-week.test-data";
import { element, fields, type Xml } from "./write-xml";

const read = (time: readonly Xml[], space: readonly Xml[] = []): FetFile => readFet(smallWeek(time, space));

/** The activities at these times, in their order; rooms by name where one is given. */
function costsAt({ instance }: FetFile, times: readonly number[], rooms: readonly string[] = []): { infeasibility: number; objective: number } {
  const solution: Solution = {
    lessons: instance.events.map(({ duration, resources }, event) => ({
      event, duration, time: times[event],
      resources: resources.map(({ resource, role }) => (role === "room" ? instance.resources.findIndex(({ name }) => name === rooms[event]) : resource)),
    })),
  };
  const { infeasibility, objective } = evaluate(instance, solution);
  return { infeasibility, objective };
}

/** Maths on both days, sport and art of 1B after each other, the assembly last on Tuesday: nothing of the basics is wrong. */
const good = [0, 3, 0, 2, 5];

describe("a file without constraints of its own", () => {
  test("gives active activities, and students as the smallest sets that are told apart", () => {
    const { instance, unmapped } = read([]);
    expect(unmapped).toEqual([]);
    expect(instance.events.map(({ id, duration }) => [id, duration])).toEqual([["1", 1], ["2", 1], ["3", 2], ["4", 1], ["5", 1]]);
    expect(instance.resources.filter(({ type }) => type === 0)).toHaveLength(3);
    expect(instance.events[3]?.resources.filter(({ type }) => type === 0)).toHaveLength(2);
    expect(instance.events[4]?.resources.filter(({ type }) => type === 0)).toHaveLength(3);
  });

  test("keeps everyone at one place, and an activity within a day", () => {
    const file = read([]);
    expect(costsAt(file, good).infeasibility).toBe(0);
    expect(costsAt(file, [0, 0, 0, 2, 5]).infeasibility).toBe(2); // Li and 1A have both lessons of maths at once
    expect(costsAt(file, [0, 3, 2, 4, 5]).infeasibility).toBe(2); // sport, of two hours, begins at the last of Monday
  });
});

describe("what a file demands", () => {
  test("days between the parts of an activity", () => {
    const file = read([constraint("ConstraintMinDaysBetweenActivities", { Consecutive_If_Same_Day: false, Number_of_Activities: 2 }, [...ids(1, 2), fields({ MinDays: 1 })])]);
    expect([costsAt(file, good).infeasibility, costsAt(file, [0, 1, 0, 2, 5]).infeasibility]).toEqual([0, 1]);
  });

  test("less than a hundred per cent is soft and weighs so much", () => {
    const file = read([constraint("ConstraintActivityPreferredStartingTime", { Activity_Id: 1, Preferred_Day: "Tu", Preferred_Hour: "1" }, [], 80)]);
    expect(costsAt(file, good)).toEqual({ infeasibility: 0, objective: 0.8 });
  });

  test("activities that start together, of one length or of several", () => {
    const equal = read([constraint("ConstraintActivitiesSameStartingTime", { Number_of_Activities: 2 }, ids(1, 4))]);
    expect([costsAt(equal, [2, 3, 0, 2, 5]).infeasibility, costsAt(equal, good).infeasibility]).toEqual([0, 2]);
    const unequal = read([constraint("ConstraintActivitiesSameStartingTime", { Number_of_Activities: 2 }, ids(1, 3))]);
    expect([costsAt(unequal, good).infeasibility, costsAt(unequal, [1, 3, 0, 2, 5]).infeasibility]).toEqual([0, 1]);
  });

  test("times of a teacher, and no gap counted where the teacher cannot be", () => {
    const slot = element("Not_Available_Time", [fields({ Day: "Mo", Hour: "2" })]);
    const absence = constraint("ConstraintTeacherNotAvailableTimes", { Teacher: "Li", Number_of_Not_Available_Times: 1 }, [slot]);
    const gaps = constraint("ConstraintTeacherMaxGapsPerWeek", { Teacher_Name: "Li", Max_Gaps: 0 });
    expect(costsAt(read([gaps]), [0, 2, 0, 2, 5]).infeasibility).toBe(1);
    expect(costsAt(read([gaps, absence]), [0, 2, 0, 2, 5]).infeasibility).toBe(0);
    expect(costsAt(read([absence]), [1, 3, 0, 2, 5]).infeasibility).toBe(1);
  });

  test("activities that do not overlap, though nobody is in both", () => {
    const file = read([constraint("ConstraintActivitiesNotOverlapping", { Number_of_Activities: 2 }, ids(1, 3))]);
    expect([costsAt(file, good).infeasibility, costsAt(file, [2, 3, 0, 2, 5]).infeasibility]).toEqual([1, 0]);
  });

  test("rooms: the asked one, and a home room where none is asked", () => {
    const file = read([], [
      constraint("ConstraintActivityPreferredRoom", { Activity_Id: 4, Room: "R2", Permanently_Locked: true }),
      constraint("ConstraintStudentsSetHomeRoom", { Students: "1A", Room: "R1" }),
    ]);
    expect(file.instance.events.map(({ resources }) => resources.some(({ role }) => role === "room"))).toEqual([true, true, false, true, false]);
    expect(costsAt(file, good, ["R1", "R1", "", "R2", ""]).infeasibility).toBe(0);
    expect(costsAt(file, good, ["R1", "R2", "", "R2", ""]).infeasibility).toBe(1);
  });

  test("what we have no constraint for is reported by name", () => {
    const { unmapped } = read([constraint("ConstraintTeacherMaxSpanPerDay", { Teacher_Name: "Li", Max_Span: 2 }), constraint("ConstraintTeacherMaxSpanPerDay", { Teacher_Name: "Wu", Max_Span: 2 })]);
    expect(unmapped).toEqual([{ name: "ConstraintTeacherMaxSpanPerDay", count: 2 }]);
  });
});
