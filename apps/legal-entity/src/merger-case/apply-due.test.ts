import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { civilDate, type EntityId, type MergerCaseId } from "@qitong/domain";
import {
  auditEvent, campusAffiliation, campusName, campusSchoolCode, entityCertificate, entitySuccession, legalEntity, legalEntityAddress, legalRepresentative,
} from "@qitong/db/schema";
import { applyDueMergers } from "./apply-due";
import { buildMergerWorld, type MergerWorld, type Pair } from "./case-world.test-data";

let its: MergerWorld;
let pair: Pair;
let caseId: MergerCaseId;

beforeAll(async () => {
  its = await buildMergerWorld();
});
beforeEach(async () => {
  its.clock.day = civilDate("2026-05-11");
  pair = await its.addPair();
  caseId = await its.readyCase(pair.opening);
});
afterAll(() => its.database.drop());

/** The parts of the other services are theirs to test, and the whole is in apps/gateway/test/merger. */
const apply = () => applyDueMergers(its.mergerDb, its.clock, []);
const ids = () => [pair.absorbing.entityId, pair.absorbed.entityId];

/** The entities of the pair on a day, each with its campuses. */
async function pairOn(asOf: string) {
  const scope = { kind: "district", id: its.world.districts.xinhua } as const;
  const { entities } = await its.as("district-officer").registry.list({ scope, asOf });
  return entities
    .filter(({ id }) => ids().includes(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ name, campuses }) => [name, campuses.map((campus) => [campus.name, campus.schoolCode])]);
}
const twoSchools = () => [
  [pair.absorbing.name, [[pair.absorbing.name, pair.absorbing.schoolCode]]],
  [pair.absorbed.name, [[pair.absorbed.name, pair.absorbed.schoolCode]]],
];
const oneEntity = () => [
  [pair.absorbing.name, [[pair.absorbing.name, pair.absorbing.schoolCode], [pair.opening.newAbsorbedCampusName, null]]],
];
async function addPapers(entityId: EntityId, name: string) {
  const { db } = its.database.root;
  const startsOn = civilDate("2021-09-01");
  await db.insert(legalEntityAddress).values({ entityId, address: "新华区机场路 1 号", startsOn });
  await db.insert(legalRepresentative).values({ entityId, name, appointmentDocument: "新教任〔2021〕1号", startsOn });
  await db.insert(entityCertificate).values({ entityId, number: `事证${entityId}`, issuingBody: "新华区事业单位登记管理局", startsOn, validUntil: civilDate("2026-12-31") });
}
async function scheduleForSeptember() {
  await its.schedule(caseId, "2026-09-01");
  its.clock.day = civilDate("2026-09-01");
}
async function withdraw() {
  await its.officer().withdraw({ caseId, version: await its.versionOf(caseId), reason: "暂缓" });
}

describe("setting the effective date", () => {
  it("refuses a day within 90 days of the first announcement, and one in the past", async () => {
    const early = its.schedule(caseId, "2026-07-14");
    await expect(early).rejects.toMatchObject({ cause: { refusals: [{ kind: "effective-date-within-claims-period" }] } });
    const past = its.schedule(caseId, "2026-05-10");
    await expect(past).rejects.toMatchObject({ cause: { refusals: [{ kind: "effective-date-past" }, {}] } });
  });

  it("names the day from which one paper may be sat in both schools", async () => {
    await its.schedule(caseId, "2026-09-01");
    expect((await its.officer().byId({ caseId })).unifiedMonitoringStartsOn).toBe("2026-09-01");
    await withdraw();
  });
});

describe("a merger before its effective date", () => {
  it("changes nothing", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-08-31");
    expect(await apply()).toEqual({ applied: [], blocked: [] });
    expect(await pairOn("2026-08-31")).toEqual(twoSchools());
    await withdraw();
  });

  it("that was withdrawn never takes effect", async () => {
    await its.schedule(caseId, "2026-09-01");
    await withdraw();
    its.clock.day = civilDate("2026-09-01");
    expect(await apply()).toEqual({ applied: [], blocked: [] });
  });
});

describe("a merger on its effective date", () => {
  it("makes one legal entity with two campuses; as of the day before there are two schools with their names and codes", async () => {
    await scheduleForSeptember();
    expect(await apply()).toEqual({ applied: [caseId], blocked: [] });
    expect(await pairOn("2026-09-01")).toEqual(oneEntity());
    expect(await pairOn("2026-08-31")).toEqual(twoSchools());
    const scope = { kind: "entity", id: pair.absorbing.entityId } as const;
    const before = await its.as("district-officer").registry.list({ scope, asOf: "2026-08-31" });
    expect(before.entities.map(({ id, mergedLater }) => [id, mergedLater]).sort()).toEqual([
      [pair.absorbing.entityId, null],
      [pair.absorbed.entityId, { intoName: pair.absorbing.name, on: "2026-09-01" }],
    ]);
  });

  it("keeps every row of before: the old entity, its code, its succession, and the history of the campus", async () => {
    await scheduleForSeptember();
    await apply();
    const { db } = its.database.root;
    const { absorbing, absorbed } = pair;
    const [old] = await db.select().from(legalEntity).where(eq(legalEntity.id, absorbed.entityId));
    expect(old).toMatchObject({ creditCode: absorbed.creditCode, dissolvedOn: "2026-09-01" });
    const successions = await db.select().from(entitySuccession).where(eq(entitySuccession.fromEntityId, absorbed.entityId));
    expect(successions).toMatchObject([{ toEntityId: absorbing.entityId, succeededOn: "2026-09-01", mergerCaseId: caseId }]);
    const page = await its.as("district-officer").registry.byId({ campusId: absorbed.campusId });
    expect(page).toMatchObject({
      names: [{ name: absorbed.name, endsOn: "2026-09-01" }, { name: pair.opening.newAbsorbedCampusName, endsOn: null }],
      schoolCodes: [{ code: absorbed.schoolCode, endsOn: "2026-09-01" }],
      affiliations: [
        { names: [absorbed.name], endsOn: "2026-09-01", dissolvedOn: "2026-09-01" },
        { names: [absorbing.name], startsOn: "2026-09-01", endsOn: null },
      ],
      entity: { name: absorbing.name, absorbed: [{ name: absorbed.name, creditCode: absorbed.creditCode, on: "2026-09-01" }] },
    });
  });

  it("is dated as decided when the day was missed, is applied once, and is in the audit as an act of the clock", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-20");
    const [first, second] = await Promise.all([apply(), apply()]);
    expect([...first.applied, ...second.applied]).toEqual([caseId]);
    expect(await apply()).toEqual({ applied: [], blocked: [] });
    const { db } = its.database.root;
    const rows = await db.select().from(campusAffiliation).where(eq(campusAffiliation.campusId, pair.absorbed.campusId));
    expect(rows.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ["2016-09-01", "2026-09-01"],
      ["2026-09-01", null],
    ]);
    const events = await db.select().from(auditEvent).where(eq(auditEvent.subjectId, caseId));
    expect(events.filter(({ act }) => act === "legal-entity.mergerCase.apply")).toMatchObject([{ accountId: null }]);
  });

  it("ends certificate, representative and address of the dissolved entity, and leaves those of the other", async () => {
    await addPapers(pair.absorbed.entityId, "冯校长");
    await addPapers(pair.absorbing.entityId, "沈校长");
    await scheduleForSeptember();
    await apply();
    const endOf = async (entityId: EntityId) => {
      const { db } = its.database.root;
      const of = [entityCertificate, legalRepresentative, legalEntityAddress].map((table) => db.select().from(table).where(eq(table.entityId, entityId)));
      return (await Promise.all(of)).map((rows) => rows.map(({ endsOn }) => endsOn));
    };
    expect(await endOf(pair.absorbed.entityId)).toEqual([["2026-09-01"], ["2026-09-01"], ["2026-09-01"]]);
    expect(await endOf(pair.absorbing.entityId)).toEqual([[null], [null], [null]]);
  });

  it("writes the new representative into the register with both papers, after the one who was relieved", async () => {
    await addPapers(pair.absorbing.entityId, "沈校长");
    const change = { newRepresentative: "冯校长", appointmentDocument: "新教任[2026]9号", removalDocument: null };
    await its.officer().setRepresentative({ caseId, version: await its.versionOf(caseId), ...change });
    await expect(its.schedule(caseId, "2026-09-01")).rejects.toMatchObject({ cause: { refusals: [{ kind: "representative-number-missing", paper: "removal" }] } });
    await its.officer().setRepresentative({ caseId, version: await its.versionOf(caseId), ...change, removalDocument: "新教任〔2026〕8号" });
    await scheduleForSeptember();
    await apply();
    const page = await its.as("district-officer").registry.entity({ entityId: pair.absorbing.entityId });
    expect(page).toMatchObject({
      representative: { name: "冯校长", appointmentDocument: "新教任〔2026〕9号" },
      representatives: [{ name: "沈校长", endsOn: "2026-09-01", removalDocument: "新教任〔2026〕8号" }, { name: "冯校长", startsOn: "2026-09-01" }],
    });
    const again = its.officer().setRepresentative({ caseId, version: await its.versionOf(caseId), ...change });
    await expect(again).rejects.toMatchObject({ cause: { refusals: [{ kind: "case-closed" }] } });
  });

  it("renames the entity from that day, if the case says so", async () => {
    await withdraw();
    caseId = await its.readyCase({ ...pair.opening, newEntityName: `${pair.absorbing.name}集团` });
    await scheduleForSeptember();
    await apply();
    expect((await pairOn("2026-09-01")).map(([name]) => name)).toEqual([`${pair.absorbing.name}集团`]);
    expect(await pairOn("2026-08-31")).toEqual(twoSchools());
  });

  it("lets the registrations be finished afterwards, and neither the case be withdrawn nor its date moved", async () => {
    await scheduleForSeptember();
    await apply();
    await its.record(caseId, "liquidation-end");
    const refused = { code: "UNPROCESSABLE_CONTENT" };
    await expect(withdraw()).rejects.toMatchObject(refused);
    await expect(its.schedule(caseId, "2026-10-01")).rejects.toMatchObject(refused);
    const { name, schoolCode } = pair.absorbed;
    expect(await its.officer().byId({ caseId })).toMatchObject({
      status: "effective",
      absorbed: { name, campuses: [{ name, schoolCode }] },
      effect: { campusesAfter: 2, retiredCodes: [schoolCode] },
    });
  });
});

const ConnectionRows = z.tuple([z.array(z.object({ id: z.coerce.number() })), z.unknown()]);

describe("a merger whose process is killed half-way", () => {
  it("has changed nothing, and is applied whole by the next one", async () => {
    await scheduleForSeptember();
    const { root } = its.database;
    const service = its.database.open("merger", 1);
    const [[self]] = ConnectionRows.parse(await service.db.execute(sql`SELECT CONNECTION_ID() AS id`));
    const connectionId = self?.id ?? 0;
    await root.db.transaction(async (holding) => {
      // The campus's name is written last but the case itself: all before it is written when the merger waits here.
      await holding.select().from(campusName).where(eq(campusName.campusId, pair.absorbed.campusId)).for("update");
      const [outcome] = await Promise.allSettled([applyDueMergers(service.db, its.clock, []), killWhenBlocked(connectionId)]);
      expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(AggregateError) });
    });
    expect(await pairOn("2026-09-01")).toEqual(twoSchools());
    const codes = await root.db.select().from(campusSchoolCode).where(eq(campusSchoolCode.campusId, pair.absorbed.campusId));
    expect(codes.map(({ endsOn }) => endsOn)).toEqual([null]);
    expect(await apply()).toEqual({ applied: [caseId], blocked: [] });
    expect(await pairOn("2026-09-01")).toEqual(oneEntity());
  });

  async function killWhenBlocked(connectionId: number) {
    for (let tries = 0; tries < 60; tries += 1) {
      const [rows] = ConnectionRows.parse(
        await its.database.root.db.execute(
          sql`SELECT trx_mysql_thread_id AS id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'`,
        ),
      );
      if (rows.some(({ id }) => id === connectionId)) {
        await its.database.root.db.execute(sql.raw(`KILL ${connectionId}`));
        return;
      }
      // The server renews this table only when nobody has read it for 100 ms.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error("the merger never came to the row that is held");
  }
});
