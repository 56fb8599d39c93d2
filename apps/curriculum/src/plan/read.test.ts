import { readXlsx } from "hucre/xlsx";
import { beforeEach, describe, expect, it } from "vitest";
import { civilDate, type CampusId, type ClassId } from "@qitong/domain";
import type { CampusVariant, PlanContent } from "@qitong/domain/curriculum";
import { newId } from "@qitong/db";
import { curriculumCourse, curriculumEvent, curriculumPeriods, curriculumPlan, curriculumVariant, partTimeService, schoolClass } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, teacherAt } from "@qitong/service/testing";
import { curriculum } from "../router";

const { database, world, as } = await serveWorld("curriculum", (context) => createCallerFactory(curriculum)(context).plan);
const root = database.root.db;
const { ninganlu, xinhualu } = world.campuses;
const school = { kind: "entity", id: world.mergedEntity } as const;
const day = civilDate;

beforeEach(async () => {
  for (const table of [curriculumEvent, curriculumVariant, curriculumPeriods, curriculumCourse, curriculumPlan, schoolClass, partTimeService]) await root.delete(table);
});

const look = () => as("principal").ofSchool({ scope: school, schoolYear: 2026 });
/** Opens the example and keeps it otherwise. */
async function draft(change: (content: PlanContent) => PlanContent): Promise<void> {
  const { planId } = await as("principal").open({ entityId: world.mergedEntity, schoolYear: 2026, origin: "example" });
  const content = (await look()).draft?.content;
  if (!content) throw new Error("no draft");
  await as("principal").keep({ planId, version: 1, content: change(content) });
}
const withoutLabour = (content: PlanContent): PlanContent => ({ ...content, cells: content.cells.filter(({ code, grade }) => code !== "labour" || grade !== 4) });
const variant = (campusId: CampusId): CampusVariant => ({ campusId, code: "pe", grade: 3, halfPeriods: 8, reason: "足球特色校区" });

describe("what a plan asks of the teachers", () => {
  it("is told with the classes of the register and those who teach there, guests where they serve", async () => {
    const classes = [2021, 2022, 2023, 2024, 2025, 2026].map((entryYear) => ({ id: newId<ClassId>(), campusId: ninganlu.id, entryYear, startsOn: day(`${entryYear}-09-01`) }));
    await root.insert(schoolClass).values(classes);
    await root.insert(partTimeService).values({
      id: newId(), districtId: world.districts.xinhua, personId: teacherAt(world, "ninganlu", 3), homeCampusId: ninganlu.id, hostCampusId: xinhualu.id, subject: "pe",
      slots: [{ weekday: 2, lessons: [] }], lessons: 6, startsOn: day("2026-09-01"), arrangedBy: world.principals.principal.personId, arrangedAt: new Date(),
    });
    const { campuses } = await look();
    const [home, host] = [ninganlu.id, xinhualu.id].map((id) => campuses.find(({ campusId }) => campusId === id));
    expect(home?.classes).toEqual({ basis: "register", byGrade: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 } });
    expect(host?.classes).toBeNull();
    const pe = [home, host].map((campus) => campus?.staff.find(({ subject }) => subject === "pe"));
    expect(pe).toEqual([{ subject: "pe", teachers: 1, heads: 0, guests: -6, campusId: ninganlu.id }, { subject: "pe", teachers: 1, heads: 0, guests: 6, campusId: xinhualu.id }].map(({ campusId: _at, ...row }) => row));
  });
});

describe("what a teacher reads", () => {
  it("is the plan in force of the school where one works, and no draft; also where one serves part-time", async () => {
    const { personId } = world.principals.teacher;
    const own = () => as("teacher").own({ personId });
    await draft((content) => content);
    expect(await own()).toMatchObject([{ entityName: "宁安路小学", plan: null }]);
    const { draft: waiting } = await look();
    if (!waiting) throw new Error("no draft");
    await as("principal").adopt({ planId: waiting.id, version: waiting.version });
    expect((await own()).map(({ plan }) => plan?.startsOn)).toEqual(["2026-10-12"]);
    await root.insert(partTimeService).values({
      id: newId(), districtId: world.districts.xinhua, personId, homeCampusId: ninganlu.id, hostCampusId: world.campuses.xiyuan.id, subject: "chinese",
      slots: [{ weekday: 2, lessons: [] }], lessons: 2, startsOn: day("2026-09-01"), arrangedBy: personId, arrangedAt: new Date(),
    });
    expect((await own()).map(({ entityName }) => entityName)).toEqual(["宁安路小学", "西苑小学"]);
    await expect(as("teacher").own({ personId: teacherAt(world, "xiyuan", 0) })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the district's board", () => {
  it("has a row for each school, with what the check finds, and none for another district's", async () => {
    await draft(withoutLabour);
    const { entities } = await as("district-leader").board({ districtId: world.districts.xinhua });
    expect(entities.map(({ name }) => name).toSorted()).toEqual(["宁安路小学", "新开学小学", "西苑小学"].toSorted());
    expect(entities.find(({ entityId }) => entityId === world.mergedEntity)).toMatchObject({ campuses: 2, inForce: null, draft: { errors: 2, warnings: 0 } });
    expect(entities.filter(({ draft }) => draft !== null)).toHaveLength(1);
  });
});

describe("a plan that leaves the product", () => {
  it("is a workbook of the grid, the variants, the shares, the findings and the teachers", async () => {
    await draft((content) => ({ ...content, variants: [variant(xinhualu.id)] }));
    const file = await as("campus-head").export({ scope: { kind: "campus", id: ninganlu.id }, which: "draft" });
    expect(file.fileName).toBe("宁安路小学2026-2027学年课程计划.xlsx");
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect(sheets.map(({ name }) => name)).toEqual(["周课时", "校区差异", "课时占比", "核对结果", "师资"]);
    expect(sheets[0]?.rows.at(-1)).toEqual(["国家规定", null, 26, 26, 30, 30, 30, 30]);
    expect(sheets[1]?.rows[1]).toEqual(["新华路小学", "体育", "3 年级", 3, 4, "足球特色校区"]);
  });

  it("is a paper, in English too; what is not there is absent", async () => {
    await draft((content) => content);
    const paper = await as("principal").print({ scope: school, which: "draft", language: "en" });
    expect([paper.fileName, Buffer.from(paper.base64, "base64").subarray(0, 5).toString()]).toEqual(["宁安路小学-curriculum-plan-2026-2027.pdf", "%PDF-"]);
    await expect(as("principal").print({ scope: school, which: "in-force" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
