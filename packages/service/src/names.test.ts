import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { civilDate } from "@qitong/domain";
import { newId } from "@qitong/db";
import { campusName, legalEntityName } from "@qitong/db/schema";
import { getDistrictOf } from "./jurisdiction";
import { findCampusName, findPersonName, listCampusNames, listEntityNames, listPersonNames, listPlaceNames } from "./names";
import { buildWorld, createTestDatabase, type TestDatabase, type World } from "./testing";

const renamedOn = civilDate("2026-09-01");
const absorbedOn = civilDate("2026-06-01");
const [before, after] = [civilDate("2026-08-31"), civilDate("2027-01-01")];

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database.root;
  world = await buildWorld(db);
  const { ninganlu, xiyuan } = world.campuses;
  await db.update(campusName).set({ endsOn: renamedOn }).where(eq(campusName.campusId, ninganlu.id));
  await db.insert(campusName).values({ campusId: ninganlu.id, name: "宁安路小学北校区", startsOn: renamedOn });
  await db.update(legalEntityName).set({ endsOn: renamedOn }).where(eq(legalEntityName.entityId, ninganlu.entityId));
  await db.insert(legalEntityName).values({ entityId: ninganlu.entityId, name: "宁安路实验小学", startsOn: renamedOn });
  await db.update(legalEntityName).set({ endsOn: absorbedOn }).where(eq(legalEntityName.entityId, xiyuan.entityId));
});
afterAll(() => database.drop());

describe("what a place is called", () => {
  it("is its name of the day: one that lies ahead is not told, whatever was entered", async () => {
    const { ninganlu } = world.campuses;
    const { db } = database.root;
    expect(await findCampusName(db, ninganlu.id, before)).toBe("宁安路小学");
    expect(await findCampusName(db, ninganlu.id, renamedOn)).toBe("宁安路小学北校区");
    expect((await listEntityNames(db, [ninganlu.entityId], before)).get(ninganlu.entityId)).toBe("宁安路小学");
    expect((await listEntityNames(db, [ninganlu.entityId], after)).get(ninganlu.entityId)).toBe("宁安路实验小学");
  });

  it("is the last name of a school that was absorbed, and nothing before there was one", async () => {
    const { entityId } = world.campuses.xiyuan;
    const { db } = database.root;
    expect((await listEntityNames(db, [entityId], after)).get(entityId)).toBe("西苑小学");
    expect((await listEntityNames(db, [entityId], civilDate("2000-01-01"))).size).toBe(0);
  });

  it("is found for places of every kind in one list, and other kinds among them stay without", async () => {
    const { xinhua } = world.districts;
    const { xinkaixue } = world.campuses;
    const places = [{ kind: "district", id: xinhua }, { kind: "entity", id: xinkaixue.entityId }, { kind: "campus", id: xinkaixue.id }, { kind: "department", id: newId() }];
    expect([...(await listPlaceNames(database.root.db, places, after)).values()]).toEqual(["新华区", "新开学小学", "新开学小学"]);
  });
});

describe("who someone is", () => {
  it("is asked for once for a whole list, for nobody too", async () => {
    const { db } = database.root;
    const [one, other] = world.teachers.xiyuan;
    if (!one || !other) throw new Error("the world has too few teachers");
    expect([...(await listPersonNames(db, [one, other, one])).values()].toSorted()).toEqual(["西苑老师1", "西苑老师2"]);
    expect([await findPersonName(db, null), await findPersonName(db, newId())]).toEqual([null, null]);
    expect([(await listPersonNames(db, [])).size, (await listCampusNames(db, [], after)).size]).toEqual([0, 0]);
  });
});

describe("the district of a place", () => {
  it("is found from a school, a campus and a person, and what does not exist is absent", async () => {
    const { db } = database.root;
    const { xinhua } = world.districts;
    const { xiyuan } = world.campuses;
    const found = await Promise.all([
      getDistrictOf(db, { kind: "entity", id: xiyuan.entityId }), getDistrictOf(db, { kind: "campus", id: xiyuan.id }),
      getDistrictOf(db, { kind: "person", id: world.principals.teacher.personId }), getDistrictOf(db, { kind: "district", id: xinhua }),
    ]);
    expect(found).toEqual([xinhua, xinhua, xinhua, xinhua]);
    await expect(getDistrictOf(db, { kind: "campus", id: newId() })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});
