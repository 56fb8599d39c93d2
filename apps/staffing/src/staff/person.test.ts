import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { civilDate, type EntityId, type PersonId } from "@qitong/domain";
import { newId } from "@qitong/db";
import {
  assignment, auditEvent, campusAffiliation, employment, entitySuccession, legalEntity, legalEntityName, person, qualification,
} from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, worldStart } from "@qitong/service/testing";
import { staffing } from "../router";

const { database, world, clock, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).staff);
let wei: PersonId;
const mergedOn = civilDate("2026-09-01");

beforeAll(async () => {
  wei = await insertWei();
});
beforeEach(() => {
  clock.day = civilDate("2026-10-12");
});

/** 卫老师: hired by a school that was later merged into 宁安路小学, at its campus 新华路小学 since. */
async function insertWei(): Promise<PersonId> {
  const { db } = database.root;
  const { xinhua } = world.districts;
  const old = newId<EntityId>();
  const { xinhualu, ninganlu } = world.campuses;
  await db.insert(legalEntity).values({ id: old, districtId: xinhua, registeredOn: worldStart, dissolvedOn: mergedOn });
  await db.insert(legalEntityName).values({ entityId: old, name: "新华路小学", startsOn: worldStart, endsOn: mergedOn });
  await db.insert(entitySuccession).values({ fromEntityId: old, toEntityId: ninganlu.entityId, succeededOn: mergedOn });
  await db.update(campusAffiliation).set({ startsOn: mergedOn }).where(eq(campusAffiliation.campusId, xinhualu.id));
  await db.insert(campusAffiliation).values({ campusId: xinhualu.id, entityId: old, startsOn: worldStart, endsOn: mergedOn });
  const id = newId<PersonId>();
  await db.insert(person).values({
    id, districtId: xinhua, name: "卫翀", sex: "female", bornOn: civilDate("1985-03-12"),
    identityNumber: "13010519850312002X", phone: "13800001234",
  });
  await db.insert(employment).values({ id: newId(), districtId: xinhua, personId: id, entityId: old, staffNumber: "W1", kind: "established", startsOn: worldStart });
  await db.insert(qualification).values({ personId: id, subject: "music", degree: "bachelor", title: "first", backboneLevel: "county", startsOn: worldStart });
  await db.insert(assignment).values({ id: newId(), personId: id, campusId: xinhualu.id, startsOn: worldStart, origin: "hired" });
  return id;
}

const events = () => database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, wei));

describe("a teacher's file", () => {
  it("says who employs after a merger and who made the contract, without a row rewritten", async () => {
    const after = await as("principal").byId({ personId: wei });
    expect(after.employments).toMatchObject([{ staffNumber: "W1", contracted: { name: "新华路小学" }, employer: { name: "宁安路小学" } }]);
    const before = await as("principal").byId({ personId: wei, asOf: civilDate("2026-08-31") });
    expect(before.employments).toMatchObject([{ contracted: { name: "新华路小学" }, employer: { name: "新华路小学" } }]);
  });

  it("shows a merger in the history as another legal entity of the same campus", async () => {
    const { history } = await as("principal").byId({ personId: wei });
    expect(history).toHaveLength(1);
    expect(history[0]?.belonged).toMatchObject([
      { entityName: "新华路小学", startsOn: worldStart, endsOn: mergedOn },
      { entityName: "宁安路小学", startsOn: mergedOn, endsOn: null },
    ]);
  });

  it("counts the years at the campus through the merger, and names every reason against rotation", async () => {
    const file = await as("principal").byId({ personId: wei });
    expect(file.atCampusSince).toBe(worldStart);
    expect(file.rotationBars).toEqual([]);
    const early = await as("principal").byId({ personId: wei, asOf: civilDate("2020-09-01") });
    expect(early.rotationBars).toEqual([{ kind: "too-few-years", years: 4, needed: 6 }]);
  });

  it("never carries a whole identity number or phone, in a file, a list or a workbook", async () => {
    const file = await as("district-officer").byId({ personId: wei });
    expect([file.identityNumber, file.phone]).toEqual(["**************002X", "138****1234"]);
    expect(JSON.stringify(file)).not.toContain("13010519850312002X");
    const scope = { kind: "district", id: world.districts.xinhua } as const;
    const list = await as("district-officer").list({ scope, search: "卫翀" });
    expect(JSON.stringify(list)).not.toMatch(/1985|1380000/);
  });

  it("of a foreign teacher answers as an absent one", async () => {
    const [foreign] = world.teachers.foreign;
    if (!foreign) throw new Error("the world has no foreign teacher");
    await expect(as("principal").byId({ personId: foreign })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(as("principal").byId({ personId: newId<PersonId>() })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});

describe("a look at the whole numbers", () => {
  it("is given with a reason, and kept with who looked and why, without the numbers", async () => {
    const seen = await as("principal").revealIdentity({ personId: wei, reason: "办理职称评审" });
    expect(seen).toEqual({ identityNumber: "13010519850312002X", phone: "13800001234" });
    const event = (await events()).find((one) => one.act === "staffing.staff.revealIdentity");
    expect(event).toMatchObject({ personId: world.principals.principal.personId, detail: { reason: "办理职称评审" } });
    expect(JSON.stringify(event)).not.toContain("13010519850312002X");
  });

  it("is not given without a reason, nor to someone who may only read", async () => {
    await expect(as("principal").revealIdentity({ personId: wei, reason: " " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(as("district-leader").revealIdentity({ personId: wei, reason: "看看" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("an exemption from rotation", () => {
  const pregnant = { kind: "pregnant", startsOn: civilDate("2026-10-01"), endsOn: civilDate("2027-05-01"), evidence: "市妇幼医院诊断证明" } as const;

  it("is recorded with its evidence, bars rotation while it lasts, and shows in the list", async () => {
    await as("district-officer").addExemption({ personId: wei, ...pregnant });
    const file = await as("principal").byId({ personId: wei });
    expect(file.rotationBars).toEqual([{ kind: "pregnant" }]);
    const scope = { kind: "district", id: world.districts.xinhua } as const;
    const exempt = await as("district-officer").list({ scope, exemption: "any" });
    expect(exempt.rows).toMatchObject([{ personId: wei, exemptions: ["pregnant"] }]);
    expect(await as("district-officer").list({ scope, exemption: "ill" })).toMatchObject({ total: 0 });
    expect(await as("district-officer").list({ scope, exemption: "any", asOf: civilDate("2026-09-30") })).toMatchObject({ total: 0 });
  });

  it("is refused with all its reasons", async () => {
    const wrong = as("district-officer").addExemption({ personId: wei, kind: "pregnant", startsOn: civilDate("2026-12-01"), endsOn: null, evidence: "" });
    await expect(wrong).rejects.toMatchObject({
      cause: { refusals: [{ kind: "exemption-needs-end" }, { kind: "exemption-needs-evidence" }, { kind: "exemption-overlaps" }] },
    });
  });

  it("ends from today on, and stays in the record", async () => {
    await as("district-officer").endExemption({ personId: wei, kind: "pregnant", startsOn: pregnant.startsOn, endsOn: civilDate("2026-11-01") });
    const { exemptions } = await as("principal").byId({ personId: wei });
    expect(exemptions).toMatchObject([{ kind: "pregnant", startsOn: pregnant.startsOn, endsOn: civilDate("2026-11-01") }]);
    const back = as("district-officer").endExemption({ personId: wei, kind: "pregnant", startsOn: pregnant.startsOn, endsOn: civilDate("2026-10-05") });
    await expect(back).rejects.toMatchObject({ cause: { refusals: [{ kind: "exemption-end-in-past" }] } });
  });
});
