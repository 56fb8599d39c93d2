import { describe, expect, it } from "vitest";
import { courseGrades, gradesFrom, nationalCodes, nationalCourses } from "./course";
import { defaultCurriculumSettings } from "./curriculum-settings";
import { gradeOfClass, grades, gradesOf, gradesOfAll } from "./grade";
import { learningAreaKeys } from "./learning-area";
import { shareRange } from "./plan-shares";
import { nineYearTotal, weeklyTotal, weeksOf, yearlyTotalOf } from "./national-plan";

describe("the national plan of 2022", () => {
  it("gives 26 periods a week in grades 1 and 2, 30 in 3 to 6, 34 in 7 to 9", () => {
    expect(grades.map(weeklyTotal)).toEqual([26, 26, 30, 30, 30, 30, 34, 34, 34]);
  });

  it("has 39 weeks a year, of which 35 are taught, and 33 in the last", () => {
    expect(grades.map((grade) => Object.values(weeksOf(grade)).reduce((sum, weeks) => sum + weeks))).toEqual(grades.map(() => 39));
    expect([weeksOf(1), weeksOf(9)]).toEqual([{ teaching: 35, exam: 2, flexible: 2 }, { teaching: 33, exam: 4, flexible: 2 }]);
  });

  it("adds up to 9522 periods in nine years", () => {
    expect(yearlyTotalOf(grades)).toBe(nineYearTotal);
  });

  it("has shares that can be met together: the least of all areas are below 100, the most above", () => {
    const ranges = learningAreaKeys.map((area) => shareRange(area, defaultCurriculumSettings));
    expect(ranges.reduce((sum, { least }) => sum + least, 0)).toBeLessThan(100);
    expect(ranges.reduce((sum, { most }) => sum + most, 0)).toBeGreaterThan(100);
    expect(ranges.filter(({ least, most }) => least > most)).toEqual([]);
  });

  it("starts science, labour and practice in grade 1, the foreign language in 3, information technology from 3 to 8, calligraphy from 3 to 6", () => {
    const from = (code: keyof typeof nationalCourses) => [nationalCourses[code].from, nationalCourses[code].until];
    expect([from("science"), from("labour"), from("practice")]).toEqual([[1, 9], [1, 9], [1, 9]]);
    expect([from("english"), from("information"), from("calligraphy")]).toEqual([[3, 9], [3, 8], [3, 6]]);
    expect([nationalCourses.labour.least, nationalCourses.calligraphy.least]).toEqual([1, 1]);
  });

  it("takes the grades that are from memory from the district's settings, and says so", () => {
    const settings = { ...defaultCurriculumSettings, curriculumCourseFrom: { ...defaultCurriculumSettings.curriculumCourseFrom, physics: 7 as const } };
    expect(courseGrades("physics", defaultCurriculumSettings)).toMatchObject({ from: 8, until: 9, source: { certainty: "M" } });
    expect(gradesFrom(courseGrades("physics", settings))).toEqual([7, 8, 9]);
    expect(nationalCodes.filter((code) => nationalCourses[code].source.certainty === "M")).toEqual(["history", "geography", "physics", "chemistry", "biology"]);
  });
});

describe("the grades of a school", () => {
  it("follow from the stages of its campuses, once each", () => {
    expect(gradesOfAll(["primary", "primary"])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(gradesOfAll(["junior", "primary"])).toEqual([...grades]);
    expect(gradesOf("junior")).toEqual([7, 8, 9]);
    expect(gradesOfAll([])).toEqual([]);
  });

  it("of a class follow from the year in which it entered; one that has left or not come is in none", () => {
    expect(gradeOfClass("primary", 2026, 2026)).toBe(1);
    expect(gradeOfClass("primary", 2021, 2026)).toBe(6);
    expect(gradeOfClass("primary", 2020, 2026)).toBeUndefined();
    expect(gradeOfClass("junior", 2026, 2026)).toBe(7);
    expect(gradeOfClass("nine-year", 2018, 2026)).toBe(9);
    expect(gradeOfClass("primary", 2027, 2026)).toBeUndefined();
  });
});
