import { beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { civilDate } from "@qitong/domain";
import { baseAssumptions, forecast } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { assignment, auditEvent, campusFigure, employment, exemption, person, pupilProjection } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { staffing } from "../router";

const { database, world, clock, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).forecast);
const day = civilDate;
const base = baseAssumptions({ primary: 19, junior: 13.5 });
const district = () => ({ kind: "district", id: world.districts.xinhua }) as const;

beforeAll(async () => {
  const { xiyuan, ninganlu, xinhualu } = world.campuses;
  const reported = [[xiyuan, 190, 6], [ninganlu, 95, 3], [xinhualu, 57, 2]] as const;
  await database.root.db.insert(campusFigure).values(
    reported.flatMap(([campus, pupils, classes]) =>
      Object.entries({ pupils, classes }).map(([measure, value]) => ({
        campusId: campus.id, schoolYear: 2026, measure, value, source: "2026 学年统计表", recordedAt: new Date("2026-09-20T00:00:00Z"),
      })),
    ),
  );
});

const person1 = (index: number) => {
  const id = world.teachers.xiyuan[index];
  if (!id) throw new Error("no such teacher");
  return id;
};

const ofXiyuan = async () => {
  const facts = await as("district-officer").facts({ scope: district() });
  const campus = facts.campuses.find(({ campusId }) => campusId === world.campuses.xiyuan.id);
  if (!campus) throw new Error("西苑 is missing");
  return { facts, campus, found: forecast({ ...facts, campuses: [campus] }, base) };
};

describe("the facts of a forecast", () => {
  it("tell how many retire in which year, and nobody's name, number or birthday", async () => {
    await database.root.db.update(person).set({ bornOn: day("1972-03-17") }).where(eq(person.id, person1(0)));
    const { facts, found } = await ofXiyuan();
    // 1972-03 plus 55 years and eight months: November 2027, after 1 September 2027.
    expect(found.total.map(({ headcount }) => headcount)).toEqual([4, 4, 3, 3, 3, 3]);
    const sent = JSON.stringify(facts);
    expect(sent).not.toContain("1972-03");
    expect(sent).not.toContain("西苑老师");
    expect(sent).not.toContain(person1(0));
  });
  it("count as missing, and not as retiring, whose birthday is not on the list", async () => {
    await database.root.db.update(person).set({ bornOn: null }).where(eq(person.id, person1(1)));
    const { campus } = await ofXiyuan();
    expect(campus.cells.find(({ subject }) => subject === "mathematics")).toMatchObject({ inPost: 1, unknownBirth: 1, retiring: { statutory: [0, 0, 0, 0, 0] } });
  });
  it("know leave with its end, contracts that end, and who is arranged to come", async () => {
    const { db } = database.root;
    await db.insert(exemption).values({ personId: person1(2), kind: "ill", startsOn: day("2026-10-01"), endsOn: day("2027-10-01"), evidence: "诊断证明" });
    await db.insert(exemption).values({ personId: person1(3), kind: "protected", startsOn: day("2026-10-01"), endsOn: null, evidence: "校方" });
    await db.update(employment).set({ endsOn: day("2028-09-01") }).where(eq(employment.personId, person1(3)));
    await db.insert(assignment).values({ id: newId(), personId: world.teachers.xinkaixue[0] ?? person1(0), campusId: world.campuses.xiyuan.id, startsOn: day("2027-09-01"), origin: "transferred" });
    const { found } = await ofXiyuan();
    expect(found.total.map(({ absent }) => absent)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(found.total.map(({ ended }) => ended)).toEqual([0, 0, 1, 0, 0, 0]);
    expect(found.total.map(({ arrived }) => arrived)).toEqual([0, 1, 0, 0, 0, 0]);
  });
  it("leave out a campus without pupils and say so; a principal gets the own school only", async () => {
    const { facts } = await ofXiyuan();
    expect(forecast(facts, base).leftOut).toEqual([world.campuses.xinkaixue.id]);
    const own = await as("principal").facts({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(own.campuses.map(({ name }) => name)).toEqual(["宁安路小学", "新华路小学"]);
    expect(own.entered.filter(({ campusId }) => campusId === world.campuses.xiyuan.id)).toEqual([]);
  });
});

describe("a projection of pupils", () => {
  const entry = (pupils: number) => ({ campusId: world.campuses.xiyuan.id, schoolYear: 2028, stage: "primary" as const, pupils, source: "户籍适龄人口统计" });
  it("is used from its year on, with its source and who entered it", async () => {
    await as("district-officer").project(entry(380));
    const { facts, found } = await ofXiyuan();
    expect(found.total.map(({ pupils }) => pupils)).toEqual([190, 190, 380, 380, 380, 380]);
    expect(facts.entered).toMatchObject([{ pupils: 380, source: "户籍适龄人口统计", enteredBy: "人事干部", enteredOn: "2026-10-12" }]);
  });
  it("takes the place of the one before from the day of entry; that one stays on record", async () => {
    clock.day = day("2026-10-13");
    await as("district-officer").project(entry(285));
    clock.day = day("2026-10-12");
    const rows = await database.root.db.select().from(pupilProjection).where(eq(pupilProjection.campusId, world.campuses.xiyuan.id));
    expect(rows.map(({ pupils, startsOn, endsOn }) => [pupils, startsOn, endsOn])).toEqual([[380, "2026-10-12", "2026-10-13"], [285, "2026-10-13", null]]);
    const [event] = await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "staffing.forecast.project"));
    expect(event).toMatchObject({ subjectKind: "campus", detail: { pupils: 380, before: null } });
  });
  it("is refused for a year gone and a stage that is not taught, and nothing is written", async () => {
    const attempt = as("district-officer").project({ ...entry(10), schoolYear: 2026, stage: "junior" });
    await expect(attempt).rejects.toMatchObject({ cause: { refusals: [{ kind: "projection-year" }, { kind: "projection-stage" }] } });
    expect(await database.root.db.select().from(pupilProjection)).toHaveLength(2);
  });
});

describe("a saved set of assumptions", () => {
  const wish = (name: string) => ({ districtId: world.districts.xinhua, name, assumptions: { ...base, hiresPerYear: 12 } });
  it("is saved once, seen by the schools of the district and by no other district", async () => {
    const key = newId();
    const first = await as("district-officer", key).saveScenario(wish("每年招聘 12 人"));
    expect(await as("district-officer", key).saveScenario(wish("每年招聘 12 人"))).toEqual(first);
    const seen = await as("principal").scenarios({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(seen).toMatchObject([{ name: "每年招聘 12 人", savedBy: "人事干部", assumptions: { hiresPerYear: 12 } }]);
    expect(await as("foreign-officer").scenarios({ scope: { kind: "district", id: world.districts.other } })).toEqual([]);
  });
  it("keeps its name to itself until it is taken off, and is taken off once", async () => {
    await expect(as("district-officer").saveScenario(wish("每年招聘 12 人"))).rejects.toMatchObject({ cause: { refusals: [{ kind: "scenario-name-taken" }] } });
    const [one] = await as("district-officer").scenarios({ scope: district() });
    if (!one) throw new Error("nothing saved");
    await as("district-officer").removeScenario({ scenarioId: one.id });
    await expect(as("district-officer").removeScenario({ scenarioId: one.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await as("district-officer").scenarios({ scope: district() })).toEqual([]);
    await as("district-officer").saveScenario(wish("每年招聘 12 人"));
  });
  it("is not saved with shares above one", async () => {
    const attempt = as("district-officer").saveScenario({ ...wish("弹性"), assumptions: { ...base, earliestShare: 0.7, latestShare: 0.7 } });
    await expect(attempt).rejects.toMatchObject({ cause: { refusals: [{ kind: "flexible-shares-above-one" }] } });
  });
});

describe("the exported forecast", () => {
  it("has base and set side by side, the assumptions, their sources, and what is missing", async () => {
    const file = await as("district-officer").export({ scope: district(), assumptions: { ...base, hiresPerYear: 12 }, name: "每年招聘 12 人" });
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect(sheets.map(({ name }) => name)).toEqual(["逐年", "分校区", "分学科", "学生数", "假设与出处"]);
    const years = sheets[0]?.rows ?? [];
    expect(years.map((row) => row[0]).slice(1)).toEqual([...Array<string>(6).fill("基准（不作假设）"), ...Array<string>(6).fill("每年招聘 12 人")]);
    const notes = JSON.stringify(sheets.at(-1)?.rows);
    for (const said of ["新开学小学", "渐进式延迟法定退休年龄", "中小学教职工编制标准"]) expect(notes).toContain(said);
    expect(JSON.stringify(sheets)).not.toContain("西苑老师");
  });
});
