import type { CampusId, ClassId, PersonId } from "@qitong/domain";
import { examplePlan, gradesOf, type LoadCell } from "@qitong/domain/curriculum";
import { describe, expect, it } from "vitest";
import { askedOf, changeCells, nextPart, withChanges } from "./load-draft";

const [one, two] = ["one", "two"] as ClassId[] as [ClassId, ClassId];
const part = (personId: string, halfPeriods = 6) => ({ personId: personId as PersonId, halfPeriods, startsOn: null, endsOn: null });
const cell = (classId: ClassId, ...parts: ReturnType<typeof part>[]): LoadCell => ({ classId, code: "pe", parts });
const kept = [cell(one, part("wang"))];

describe("changed cells of a load", () => {
  it("stand over those that are kept; an emptied one is gone", () => {
    const changed = changeCells(new Map(), kept, [cell(one), cell(two, part("li"))]);
    expect(withChanges(kept, changed)).toEqual([cell(two, part("li"))]);
    expect([...changed.keys()]).toEqual(["one pe", "two pe"]);
  });

  it("are none when a cell is as it was", () => {
    const changed = changeCells(new Map(), kept, [cell(one, part("li"))]);
    expect(changeCells(changed, kept, [cell(one, part("wang"))]).size).toBe(0);
  });

  it("give the next teacher what the others leave, and never nothing", () => {
    expect(nextPart(6, [part("wang", 4)], "li" as PersonId)).toMatchObject({ halfPeriods: 2 });
    expect(nextPart(6, [part("wang", 6)], "li" as PersonId)).toMatchObject({ halfPeriods: 1 });
  });

  it("are asked for by the plan, with what the campus does otherwise", () => {
    const campusId = "south" as CampusId;
    const content = { ...examplePlan(gradesOf("primary"), { local: "地方", school: "校本" }), variants: [{ campusId, code: "pe", grade: 3, halfPeriods: 8, reason: "足球" }] } as const;
    const classes = [{ classId: one, name: "1班", campusId, grade: 3, headId: null }, { classId: two, name: "2班", campusId: "north" as CampusId, grade: 3, headId: null }] as const;
    expect(classes.map((each) => askedOf(content, classes)(each, "pe"))).toEqual([8, 6]);
  });
});
