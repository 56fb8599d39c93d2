import type { CampusId } from "@qitong/domain";
import { cellReader, defaultCurriculumSettings as settings, examplePlan, gradesOf, type PlanCourse } from "@qitong/domain/curriculum";
import { describe, expect, it } from "vitest";
import { addCourse, changeCourse, isSame, parsePeriods, pasteBlock, putCell, putVariant, removeCourse, removeVariant, rowsOf, tidied } from "./plan-draft";

const taught = gradesOf("primary");
const plan = examplePlan(taught, { local: "地方课程", school: "校本课程" });
const rows = rowsOf(plan, taught, settings);
const pe: PlanCourse = { kind: "national", code: "pe" };
const campusId = "south" as CampusId;

describe("periods as they are typed", () => {
  it("are whole or half, in whatever digits; an empty cell is none", () => {
    expect(["4", "1.5", ".5", "２", "1½", "3 节", "", "—"].map(parsePeriods)).toEqual([8, 3, 1, 4, 3, 6, 0, 0]);
  });

  it("are no other part of one, no word and no slip of the finger", () => {
    expect(["1.3", "四", "-1", "55", "1,5"].map(parsePeriods)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("the rows", () => {
  it("are the national courses of the school's grades, taught or not, then its own", () => {
    const codes = rows.map(({ code }) => code);
    expect(codes).toContain("arts");
    expect(codes).not.toContain("physics");
    expect(codes.slice(-2)).toEqual(["local:1", "school:1"]);
  });

  it("have one that is taught out of its grades too, so that it can be taken out", () => {
    expect(rowsOf(putCell(plan, { kind: "national", code: "physics" }, 6, 2), taught, settings).map(({ code }) => code)).toContain("physics");
  });
});

describe("a block that was copied from a sheet", () => {
  const row = rows.findIndex(({ code }) => code === "pe");

  it("fills the cells from where one is to the right and down, and no further than the grid", () => {
    const { content, filled, wrong } = pasteBlock(plan, "5\t4.5\r\n1\t2\r\n", rows, taught, { row, column: 5 });
    const read = cellReader(content);
    expect([read("pe", 6), read(rows[row + 1]?.code ?? "", 6), filled, wrong]).toEqual([10, 2, 2, []]);
  });

  it("leaves a cell as it was where the block has a word, and says which", () => {
    const { content, wrong } = pasteBlock(plan, "体育\t5", rows, taught, { row, column: 0 });
    expect([cellReader(content)("pe", 1), cellReader(content)("pe", 2), wrong]).toEqual([8, 10, ["体育"]]);
  });
});

describe("a draft", () => {
  it("is the same again when a change is taken back, whatever the order of typing", () => {
    const changed = putCell(plan, pe, 3, 8);
    expect(isSame(changed, plan)).toBe(false);
    expect(isSame(putCell(changed, pe, 3, 6), plan)).toBe(true);
    expect(isSame({ ...plan, cells: plan.cells.toReversed() }, plan)).toBe(true);
  });

  it("is kept without the rows in which nothing stands", () => {
    expect(tidied(putCell(plan, { kind: "national", code: "arts" }, 1, 0)).courses.map(({ code }) => code)).not.toContain("arts");
  });

  it("gets own courses with new codes, which are removed with all that stands in them", () => {
    const more = changeCourse(addCourse(plan, "school"), "school:2", { name: "河北梆子", subject: "music" });
    expect(more.courses.at(-1)).toEqual({ kind: "school", code: "school:2", name: "河北梆子", subject: "music" });
    const course = more.courses.at(-1) as PlanCourse;
    const filled = putVariant(putCell(more, course, 5, 1), { campusId, code: "school:2", grade: 5, halfPeriods: 2, reason: "社团" }, course);
    expect(isSame(removeCourse(filled, "school:2"), plan)).toBe(true);
  });

  it("has one difference a cell and campus: the next takes the place of the one before", () => {
    const variant = { campusId, code: "pe", grade: 3, halfPeriods: 8, reason: "足球" } as const;
    const twice = putVariant(putVariant(plan, variant, pe), { ...variant, halfPeriods: 10 }, pe);
    expect(twice.variants).toEqual([{ ...variant, halfPeriods: 10 }]);
    expect(removeVariant(twice, variant).variants).toEqual([]);
  });
});
