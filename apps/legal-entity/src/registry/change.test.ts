import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { creditCodeCheckDigit } from "@qitong/domain/legal-entity";
import { civilDate, type CampusId, type EntityId } from "@qitong/domain";
import { newId } from "@qitong/db";
import {
  auditEvent, campusAffiliation, campusName, campusSchoolCode, entitySuccession, legalEntity as entityTable, legalEntityName, legalRepresentative,
} from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, worldStart } from "@qitong/service/testing";
import { legalEntity } from "../router";

const { database, world, as } = await serveWorld(
  "legal-entity", (context) => createCallerFactory(legalEntity)(context).registry, civilDate("2026-11-24"),
);
let xiyuan: { campusId: CampusId; entityId: EntityId };
const absent = { code: "NOT_FOUND", message: "absent" };

beforeAll(async () => {
  xiyuan = { campusId: world.campuses.xiyuan.id, entityId: world.campuses.xiyuan.entityId };
});

const officer = () => as("district-officer");
const refused = (...refusals: object[]) => ({ cause: { refusals: refusals.map((refusal) => expect.objectContaining(refusal)) } });

describe("an entry in the register", () => {
  it("is the official's to make, for the own district, and nobody else's", async () => {
    const wish = { name: "西苑实验小学", startsOn: "2026-12-01" };
    await expect(officer().nameEntity({ entityId: world.campuses.foreign.entityId, ...wish })).rejects.toMatchObject(absent);
    await expect(officer().nameCampus({ campusId: newId(), ...wish })).rejects.toMatchObject(absent);
    for (const role of ["principal", "district-leader", "district-administrator", "district-auditor"] as const) {
      await expect(as(role).nameEntity({ entityId: world.mergedEntity, ...wish })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("that is refused writes nothing, and tells every reason", async () => {
    const wrong = officer().nameEntity({ entityId: xiyuan.entityId, name: "新开学小学", startsOn: "2010-01-01" });
    await expect(wrong).rejects.toMatchObject(
      refused({ kind: "entry-before-existence" }, { kind: "entry-before-latest" }, { kind: "school-name-taken", name: "新开学小学" }),
    );
    expect((await officer().entity({ entityId: xiyuan.entityId })).names).toHaveLength(1);
  });
});

describe("a rename", () => {
  it("keeps every code and the old name, and takes the only campus of that name along", async () => {
    const { db } = database.root;
    await db.insert(campusSchoolCode).values({ campusId: xiyuan.campusId, code: "2113000001", startsOn: worldStart });
    const before = await officer().entity({ entityId: xiyuan.entityId });
    await officer().nameEntity({ entityId: xiyuan.entityId, name: "西苑实验小学", startsOn: "2026-11-01" });
    const after = await officer().entity({ entityId: xiyuan.entityId });
    expect(after).toMatchObject({
      name: "西苑实验小学",
      creditCode: before.creditCode,
      names: [{ name: "西苑小学", endsOn: "2026-11-01" }, { name: "西苑实验小学", startsOn: "2026-11-01", endsOn: null }],
      campuses: [{ name: "西苑实验小学", schoolCode: "2113000001" }],
    });
    expect(await officer().entity({ entityId: xiyuan.entityId, asOf: "2026-10-31" })).toMatchObject({ name: "西苑小学", campuses: [{ name: "西苑小学" }] });
  });

  it("is corrected by another one of the same day, and the audit keeps what it was", async () => {
    await officer().nameCampus({ campusId: xiyuan.campusId, name: "西苑路实验小学", startsOn: "2026-11-01" });
    const { names } = await officer().byId({ campusId: xiyuan.campusId });
    expect(names.map(({ name }) => name)).toEqual(["西苑小学", "西苑路实验小学"]);
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "legal-entity.registry.nameCampus"));
    expect(events).toMatchObject([{ detail: { before: "西苑实验小学", name: "西苑路实验小学" } }]);
  });

  it("of one campus of two leaves the entity's name alone", async () => {
    await officer().nameCampus({ campusId: world.campuses.xinhualu.id, name: "宁安路小学新华路校区", startsOn: "2026-11-01" });
    expect((await officer().entity({ entityId: world.mergedEntity })).names).toMatchObject([{ name: "宁安路小学", endsOn: null }]);
  });

  it("gives no name to two schools, though two officials enter it at once", async () => {
    const wish = { name: "学府路小学", startsOn: "2027-01-01" };
    const rivals = [officer().nameEntity({ entityId: xiyuan.entityId, ...wish }), officer().nameEntity({ entityId: world.campuses.xinkaixue.entityId, ...wish })];
    const outcomes = await Promise.allSettled(rivals);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const names = await database.root.db.select().from(legalEntityName).where(eq(legalEntityName.name, wish.name));
    expect(names).toHaveLength(1);
  });
});

describe("addresses", () => {
  it("of entity and campus hold from their day on", async () => {
    await officer().addressCampus({ campusId: xiyuan.campusId, address: "西苑路 1 号", startsOn: "2016-09-01" });
    await officer().addressCampus({ campusId: xiyuan.campusId, address: "西苑路 99 号", startsOn: "2026-11-01" });
    await officer().addressEntity({ entityId: xiyuan.entityId, address: "西苑路 99 号", startsOn: "2026-11-01" });
    expect(await officer().byId({ campusId: xiyuan.campusId })).toMatchObject({ now: { address: "西苑路 99 号" } });
    expect(await officer().byId({ campusId: xiyuan.campusId, asOf: "2026-10-31" })).toMatchObject({ now: { address: "西苑路 1 号" } });
    expect(await officer().entity({ entityId: xiyuan.entityId, asOf: "2026-10-31" })).toMatchObject({ address: null });
    expect(await officer().entity({ entityId: xiyuan.entityId })).toMatchObject({ address: { address: "西苑路 99 号" } });
  });
});

describe("codes", () => {
  const code = (serial: number) => `1213010540000${String(serial).padStart(4, "0")}`;
  const withDigit = (first17: string) => `${first17}${creditCodeCheckDigit(first17)}`;

  it("a school code goes to a school that has none, digit by digit, and never a second time", async () => {
    const { xinkaixue, ninganlu } = world.campuses;
    const give = (campusId: CampusId, schoolCode: string) => officer().giveSchoolCode({ campusId, schoolCode, startsOn: "2026-11-01" });
    await expect(give(xinkaixue.id, "2213000002")).rejects.toMatchObject(refused({ kind: "school-code-category", position: 2 }));
    await give(xinkaixue.id, " ２１１３000002 ");
    await expect(give(xinkaixue.id, "2113000009")).rejects.toMatchObject(refused({ kind: "school-code-kept", code: "2113000002" }));
    await expect(give(ninganlu.id, "2113000002")).rejects.toMatchObject(refused({ kind: "school-code-in-use", heldBy: "新开学小学" }));
    await database.root.db.update(campusSchoolCode).set({ endsOn: civilDate("2026-11-20") }).where(eq(campusSchoolCode.code, "2113000002"));
    await expect(give(ninganlu.id, "2113000002")).rejects.toMatchObject(refused({ kind: "school-code-retired" }));
    await expect(give(xinkaixue.id, "2113000002")).rejects.toMatchObject(refused({ kind: "school-code-retired" }));
  });

  it("a merged school has one, whichever campus carries it", async () => {
    const { ninganlu, xinhualu } = world.campuses;
    await officer().giveSchoolCode({ campusId: ninganlu.id, schoolCode: "2113000003", startsOn: "2026-11-01" });
    await expect(officer().giveSchoolCode({ campusId: xinhualu.id, schoolCode: "2113000004", startsOn: "2026-11-01" })).rejects.toMatchObject(
      refused({ kind: "school-code-of-entity", code: "2113000003", campus: "宁安路小学" }),
    );
  });

  it("a credit code is entered once, and that of a school that is gone is nobody's", async () => {
    const { db } = database.root;
    const { entityId } = world.campuses.xinkaixue;
    const retired = withDigit(code(71));
    await db.insert(entityTable).values({ id: newId(), districtId: world.districts.xinhua, creditCode: retired, registeredOn: worldStart, dissolvedOn: civilDate("2020-09-01") });
    await db.update(entityTable).set({ creditCode: null }).where(eq(entityTable.id, entityId));
    await expect(officer().giveCreditCode({ entityId, creditCode: retired })).rejects.toMatchObject(refused({ kind: "credit-code-retired" }));
    const foreign = await officer().giveCreditCode({ entityId, creditCode: "121301020000000012" }).catch((error: unknown) => error);
    expect(foreign).toMatchObject({ cause: { refusals: expect.arrayContaining([expect.objectContaining({ kind: "credit-code-in-use", heldBy: "" })]) } });
    await officer().giveCreditCode({ entityId, creditCode: withDigit(code(72)) });
    await expect(officer().giveCreditCode({ entityId, creditCode: withDigit(code(73)) })).rejects.toMatchObject(refused({ kind: "credit-code-kept" }));
  });
});

describe("certificate and legal representative", () => {
  it("follow one another, each with its papers", async () => {
    const { entityId } = xiyuan;
    const certificate = { entityId, issuingBody: "新华区事业单位登记管理局" };
    await officer().recordCertificate({ ...certificate, number: "事证第1号", issuedOn: "2021-10-08", validUntil: "2026-10-07" });
    await officer().recordCertificate({ ...certificate, number: "事证第2号", issuedOn: "2026-10-08", validUntil: "2031-10-07" });
    await officer().appointRepresentative({ entityId, name: "王校长", startsOn: "2018-08-01", appointmentDocument: "新教党[2018]5号", removalDocument: null });
    const change = { entityId, name: "李校长", startsOn: "2026-11-01", appointmentDocument: "新教党〔2026〕9号" };
    await expect(officer().appointRepresentative({ ...change, removalDocument: null })).rejects.toMatchObject(
      refused({ kind: "removal-document-missing", name: "王校长" }),
    );
    await officer().appointRepresentative({ ...change, removalDocument: "新教党〔2026〕8号" });
    expect(await officer().entity({ entityId })).toMatchObject({
      certificate: { number: "事证第2号" },
      representative: { name: "李校长", appointmentDocument: "新教党〔2026〕9号" },
      certificates: [{ number: "事证第1号", endsOn: "2026-10-08" }, { number: "事证第2号", endsOn: null }],
      representatives: [{ name: "王校长", endsOn: "2026-11-01", appointmentDocument: "新教党〔2018〕5号", removalDocument: "新教党〔2026〕8号" }, { name: "李校长" }],
    });
    expect(await officer().entity({ entityId, asOf: "2026-10-07" })).toMatchObject({ certificate: { number: "事证第1号" }, representative: { name: "王校长" } });
    await expect(officer().recordCertificate({ entityId: world.mergedEntity, issuingBody: "登记局", number: "事证第2号", issuedOn: "2026-11-01", validUntil: "2031-10-31" }))
      .rejects.toMatchObject(refused({ kind: "certificate-number-taken" }));
  });

  it("end with the entity, and are read by whom it went to", async () => {
    const { db } = database.root;
    const on = civilDate("2026-11-10");
    const { entityId } = xiyuan;
    await db.update(entityTable).set({ dissolvedOn: on }).where(eq(entityTable.id, entityId));
    await db.insert(entitySuccession).values({ fromEntityId: entityId, toEntityId: world.mergedEntity, succeededOn: on });
    await db.update(campusAffiliation).set({ endsOn: on }).where(and(eq(campusAffiliation.campusId, xiyuan.campusId)));
    await db.insert(campusAffiliation).values({ campusId: xiyuan.campusId, entityId: world.mergedEntity, startsOn: on });
    expect(await as("principal").entity({ entityId })).toMatchObject({ representative: null, certificate: null, dissolvedOn: on, successor: { name: "宁安路小学", on } });
    await expect(officer().appointRepresentative({ entityId, name: "某人", startsOn: on, appointmentDocument: "新教党〔2026〕10号", removalDocument: "新教党〔2026〕11号" }))
      .rejects.toMatchObject(refused({ kind: "entry-after-end" }));
    expect(await db.select().from(legalRepresentative).where(eq(legalRepresentative.entityId, entityId))).toHaveLength(2);
  });

  it("the lineage of the school that took it in tells from where it came; a foreign school tells nothing", async () => {
    const lineage = await as("principal").lineage({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(lineage.successions).toMatchObject([{ fromEntityId: xiyuan.entityId, toEntityId: world.mergedEntity }]);
    expect(lineage.entities.map(({ id }) => id).sort()).toEqual([world.mergedEntity, xiyuan.entityId].sort());
    expect(lineage.own.toSorted()).toEqual([world.campuses.ninganlu.id, world.campuses.xinhualu.id, xiyuan.campusId].sort());
    const whole = await officer().lineage({ scope: { kind: "district", id: world.districts.xinhua } });
    expect(whole.campuses.map(({ id }) => id)).not.toContain(world.campuses.foreign.id);
    await expect(as("principal").lineage({ scope: { kind: "entity", id: world.campuses.foreign.entityId } })).rejects.toMatchObject(absent);
    expect(await database.root.db.select().from(campusName).where(eq(campusName.campusId, xiyuan.campusId))).not.toHaveLength(0);
  });
});
