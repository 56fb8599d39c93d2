import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { civilDate, type SchoolGroupId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { campus, campusFigure, campusSchoolCode, groupMembership, schoolGroup } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, worldStart } from "@qitong/service/testing";
import { legalEntity } from "../router";

const { database, world, clock, as } = await serveWorld(
  "legal-entity", (context) => createCallerFactory(legalEntity)(context).registry, civilDate("2026-10-12"),
);

beforeAll(async () => {
  const { db } = database.root;
  const campusId = world.campuses.ninganlu.id;
  const groupId = newId<SchoolGroupId>();
  await db.insert(campusSchoolCode).values({ campusId, code: "2113000003", startsOn: worldStart });
  await db.insert(campusFigure).values([
    { campusId, schoolYear: 2026, measure: "pupils", value: 812, source: "事业统计", recordedAt: clock.now() },
    { campusId, schoolYear: 2025, measure: "pupils", value: 790, source: "事业统计", recordedAt: clock.now() },
    { campusId, schoolYear: 2026, measure: "classes", value: 20, source: "事业统计", recordedAt: clock.now() },
  ]);
  await db.insert(schoolGroup).values({ id: groupId, districtId: world.districts.xinhua, kind: "zone", name: "宁安学区" });
  await db.insert(groupMembership).values({ groupId, campusId, role: "lead", startsOn: worldStart });
});

describe("the registry of a scope", () => {
  it("shows a legal entity with both campuses, its codes, who leads them, and the pupils of the school year", async () => {
    const { entities } = await as("principal").list({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(entities).toMatchObject([
      {
        name: "宁安路小学",
        creditCode: "121301050000000034",
        principal: { name: "宁安路校长" },
        campuses: [
          {
            name: "宁安路小学",
            schoolCode: "2113000003",
            head: { name: "执行校长" },
            pupils: { count: 812, source: "事业统计" },
            zone: { name: "宁安学区", role: "lead" },
          },
          { name: "新华路小学", schoolCode: null, head: null, pupils: null, zone: null, groups: [] },
        ],
      },
    ]);
  });

  it("of one campus shows that one, and the pupils of the year that is asked for", async () => {
    const scope = { kind: "campus", id: world.campuses.ninganlu.id } as const;
    const { entities } = await as("campus-head").list({ scope, asOf: "2026-06-30" });
    expect(entities.flatMap(({ campuses }) => campuses)).toMatchObject([{ pupils: { count: 790 } }]);
  });

  it("of a district shows all its schools and none of another district", async () => {
    const { entities } = await as("district-officer").list({ scope: { kind: "district", id: world.districts.xinhua } });
    expect(entities.flatMap(({ campuses }) => campuses.map(({ name }) => name)).sort()).toEqual(
      ["宁安路小学", "新华路小学", "新开学小学", "西苑小学"].sort(),
    );
  });

  it("leaves out a campus before it opened and after it closed", async () => {
    const { xinhualu } = world.campuses;
    const scope = { kind: "entity", id: world.mergedEntity } as const;
    const namesOn = async (asOf: string) => {
      const { entities } = await as("principal").list({ scope, asOf });
      return entities.flatMap(({ campuses }) => campuses.map(({ name }) => name));
    };
    await database.root.db.update(campus).set({ closedOn: civilDate("2026-10-01") }).where(eq(campus.id, xinhualu.id));
    expect(await namesOn("2026-09-30")).toEqual(["宁安路小学", "新华路小学"]);
    expect(await namesOn("2026-10-01")).toEqual(["宁安路小学"]);
    expect(await namesOn("2016-08-31")).toEqual([]);
    await database.root.db.update(campus).set({ closedOn: null }).where(eq(campus.id, xinhualu.id));
  });

  it("answers a foreign school exactly as an absent one, in lists and by id", async () => {
    const absent = { code: "NOT_FOUND", message: "absent" };
    const { foreign } = world.campuses;
    await expect(as("principal").list({ scope: { kind: "entity", id: foreign.entityId } })).rejects.toMatchObject(absent);
    await expect(as("principal").byId({ campusId: foreign.id })).rejects.toMatchObject(absent);
    await expect(as("district-officer").byId({ campusId: newId() })).rejects.toMatchObject(absent);
  });
});

describe("the page of a campus", () => {
  it("is what it was on any day that is asked for", async () => {
    const campusId = world.campuses.ninganlu.id;
    const before = await as("principal").byId({ campusId, asOf: "2015-01-01" });
    expect(before).toMatchObject({ asOf: "2015-01-01", today: "2026-10-12", name: "宁安路小学", now: null, entity: null });
    expect(await as("principal").byId({ campusId, asOf: "2026-06-30" })).toMatchObject({ now: { pupils: { count: 790 } } });
  });

  it("has its figures, the latest year first, and what it is today", async () => {
    const page = await as("principal").byId({ campusId: world.campuses.ninganlu.id });
    expect(page).toMatchObject({
      names: [{ name: "宁安路小学", startsOn: worldStart, endsOn: null }],
      now: { schoolCode: "2113000003" },
      entity: { name: "宁安路小学", absorbed: [] },
    });
    expect(page.figures.map(({ schoolYear, measure }) => [schoolYear, measure])).toEqual([
      [2026, "pupils"],
      [2026, "classes"],
      [2025, "pupils"],
    ]);
  });
});
