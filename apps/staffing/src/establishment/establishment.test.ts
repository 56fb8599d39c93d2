import { beforeAll, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { civilDate, type EntityId, type PersonId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { auditEvent, campusAffiliation, campusFigure, employment, entitySuccession, establishment, legalEntity, legalEntityName, person } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, type WorldRole } from "@qitong/service/testing";
import { staffing } from "../router";

const { database, world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).establishment);
const day = civilDate;
const district = () => ({ kind: "district", id: world.districts.xinhua }) as const;

beforeAll(async () => {
  const reported = [[world.campuses.xiyuan, 190, 6], [world.campuses.ninganlu, 95, 3], [world.campuses.xinhualu, 57, 2]] as const;
  await database.root.db.insert(campusFigure).values(
    reported.flatMap(([campus, pupils, classes]) =>
      Object.entries({ pupils, classes }).map(([measure, value]) => ({
        campusId: campus.id, schoolYear: 2026, measure, value, source: "2026 学年统计表", recordedAt: new Date("2026-09-20T00:00:00Z"),
      })),
    ),
  );
});

const decree = (entityId: EntityId, approved: number, startsOn: string) => ({
  entityId, approved, decreeNumber: `新编字〔${startsOn.slice(0, 4)}〕${approved}号`, startsOn: day(startsOn),
});

async function entityOf(entityId: EntityId, asOf?: string, role: WorldRole = "district-officer") {
  const board = await as(role).board({ scope: district(), ...(asOf ? { asOf } : {}) });
  const found = board.entities.find((one) => one.entityId === entityId);
  if (!found) throw new Error("the entity is not on the board");
  return found;
}

describe("establishment that nobody has entered", () => {
  it("is no number: neither over nor short, and no title is free", async () => {
    const xiyuan = await entityOf(world.campuses.xiyuan.entityId);
    expect(xiyuan).toMatchObject({
      approved: null, establishment: { kind: "missing", names: ["西苑小学"] }, established: 4, standing: { kind: "unknown" }, need: 10, pupils: 190,
    });
    expect(xiyuan.titles.find(({ title }) => title === "first")).toEqual({ title: "first", held: 4, allowed: null, free: null, over: null });
  });
});

describe("a decree", () => {
  it("is entered once, also when the request comes twice; the log says what and by whom", async () => {
    const { entityId } = world.campuses.xiyuan;
    const key = newId();
    await as("district-officer", key).record(decree(entityId, 8, "2020-09-01"));
    await as("district-officer", key).record(decree(entityId, 8, "2020-09-01"));
    const events = await database.root.db.select().from(auditEvent).where(and(eq(auditEvent.act, "staffing.establishment.record"), eq(auditEvent.subjectId, entityId)));
    expect(events.map(({ detail }) => detail)).toEqual([{ approved: 8, decreeNumber: "新编字〔2020〕8号", startsOn: "2020-09-01", corrects: null }]);
    expect(await entityOf(entityId)).toMatchObject({ approved: 8, standing: { kind: "short", by: 4 } });
  });
  it("ends the one before on its day, and the day before still shows that one", async () => {
    const { entityId } = world.campuses.xiyuan;
    await as("district-officer").record({ ...decree(entityId, 3, "2026-09-01"), decreeNumber: "新编字[2026]3号" });
    expect(await entityOf(entityId)).toMatchObject({ approved: 3, standing: { kind: "over", by: 1 }, establishment: { decreeNumber: "新编字〔2026〕3号" } });
    expect(await entityOf(entityId, "2026-08-31")).toMatchObject({ approved: 8 });
    expect(await database.root.db.select().from(establishment).where(eq(establishment.entityId, entityId))).toHaveLength(2);
  });
  it("is refused with every reason, and nothing is written", async () => {
    const { entityId } = world.campuses.xiyuan;
    const attempt = as("district-officer").record({ ...decree(entityId, 9, "2019-09-01"), decreeNumber: "口头" });
    await expect(attempt).rejects.toMatchObject({ cause: { refusals: [{ kind: "entry-before-latest" }, { kind: "establishment-decree-form" }] } });
    expect(await entityOf(entityId)).toMatchObject({ approved: 3 });
  });
  it("of the same day corrects what was typed wrongly, and the log keeps what it was", async () => {
    const { entityId } = world.campuses.xiyuan;
    await as("district-officer").record(decree(entityId, 5, "2026-09-01"));
    const events = await database.root.db.select().from(auditEvent).where(and(eq(auditEvent.act, "staffing.establishment.record"), eq(auditEvent.subjectId, entityId)));
    expect(events.map(({ detail }) => detail).find((detail) => (detail as { approved: number }).approved === 5)).toMatchObject({
      corrects: { approved: 3, decreeNumber: "新编字〔2026〕3号" },
    });
  });
});

describe("a merger", () => {
  it("makes the sum of both until a decree for the merged school, and counts the contracts of both", async () => {
    const { xinkaixue } = world.campuses;
    const absorbedId = newId<EntityId>();
    const { db } = database.root;
    await db.insert(legalEntity).values({ id: absorbedId, districtId: world.districts.xinhua, registeredOn: day("2000-09-01"), dissolvedOn: day("2026-09-01") });
    await db.insert(legalEntityName).values({ entityId: absorbedId, name: "旧新华路小学", startsOn: day("2000-09-01"), endsOn: day("2026-09-01") });
    await db.insert(establishment).values([
      { ...decree(absorbedId, 4, "2010-09-01"), recordedBy: newId<PersonId>(), recordedAt: new Date("2010-09-01T00:00:00Z") },
      { ...decree(xinkaixue.entityId, 6, "2015-09-01"), recordedBy: newId<PersonId>(), recordedAt: new Date("2015-09-01T00:00:00Z") },
    ]);
    await db.insert(entitySuccession).values({ fromEntityId: absorbedId, toEntityId: xinkaixue.entityId, succeededOn: day("2026-09-01") });
    const personId = newId<PersonId>();
    await db.insert(person).values({ id: personId, districtId: world.districts.xinhua, name: "旧校老师" });
    await db.insert(employment).values({ id: newId(), districtId: world.districts.xinhua, personId, entityId: absorbedId, staffNumber: "旧1", kind: "established", startsOn: day("2012-09-01") });
    expect(await entityOf(xinkaixue.entityId, "2026-08-31")).toMatchObject({ approved: 6, established: 4 });
    const merged = await entityOf(xinkaixue.entityId);
    expect(merged).toMatchObject({ approved: 10, established: 5, establishment: { kind: "computed", since: "2026-09-01" } });
    expect(merged.establishment.kind === "computed" && merged.establishment.parts.map(({ name, approved }) => [name, approved])).toEqual([["新开学小学", 6], ["旧新华路小学", 4]]);
    await as("district-officer").record(decree(xinkaixue.entityId, 9, "2026-10-01"));
    expect(await entityOf(xinkaixue.entityId)).toMatchObject({ approved: 9, establishment: { kind: "decree" } });
  });
});

describe("the board of a scope", () => {
  it("shows both campuses of a merged school side by side, and the school as one", async () => {
    const board = await as("principal").board({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(board.campuses.map(({ name, need, staff }) => [name, need, staff])).toEqual([["宁安路小学", 5, 4], ["新华路小学", 3, 4]]);
    expect(board.entities).toMatchObject([{ entityId: world.mergedEntity, need: 8, pupils: 152 }]);
    expect(board.vacancies.every(({ entityId }) => entityId === world.mergedEntity)).toBe(true);
  });
  it("shows a campus head the campus, and not the school, whose rest could be worked out", async () => {
    const board = await as("campus-head").board({ scope: { kind: "campus", id: world.campuses.ninganlu.id } });
    expect([board.campuses.length, board.entities]).toEqual([1, []]);
  });
  it("does not tell a need where pupils were not reported", async () => {
    expect(await entityOf(world.campuses.xinkaixue.entityId)).toMatchObject({ pupils: null, need: null });
  });
  it("lists vacancies with the greatest lack first", async () => {
    const { vacancies } = await as("district-officer").board({ scope: { kind: "campus", id: world.campuses.xiyuan.id } });
    // Six classes need three teachers of Chinese by the rule; one is there.
    expect(vacancies[0]).toMatchObject({ subject: "chinese", required: 3, inPost: 1, lack: 2 });
  });
  it("is as it was before a campus changed its school", async () => {
    const [row] = await database.root.db.select().from(campusAffiliation).where(eq(campusAffiliation.campusId, world.campuses.xinhualu.id));
    expect(row?.entityId).toBe(world.mergedEntity);
    const past = await as("district-officer").board({ scope: district(), asOf: "2015-01-01" });
    expect([past.campuses, past.entities]).toEqual([[], []]);
  });
  it("goes out as a workbook with the sources", async () => {
    const file = await as("district-officer").export({ scope: district() });
    expect(file.fileName).toBe("编制与岗位-2026-10-12.xlsx");
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect(sheets.map(({ name }) => name)).toEqual(["法人编制", "校区", "岗位结构", "学科缺额", "参数与出处"]);
    expect(JSON.stringify(sheets.at(-1)?.rows)).toContain("中小学教职工编制标准");
  });
});
