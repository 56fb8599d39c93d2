import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { eq, sql } from "drizzle-orm";
import { civilDate, type MergerCaseId } from "@qitong/domain";
import {
  auditEvent, campusAffiliation, campusName, campusSchoolCode, entitySuccession, legalEntity,
} from "@qitong/db/schema";
import { applyDueMergers } from "./apply-due";
import { buildMergerWorld, type MergerWorld } from "./case.test-world";

let its: MergerWorld;
let caseId: MergerCaseId;
const worlds: MergerWorld[] = [];

beforeEach(async () => {
  its = await buildMergerWorld();
  worlds.push(its);
  caseId = await its.readyCase();
});
afterEach(() => its.database.drop());
afterAll(() => {
  worlds.length = 0;
});

const scope = () => ({ kind: "district", id: its.world.districts.xinhua }) as const;
const apply = () => applyDueMergers(its.db, its.clock);
async function schoolsOn(asOf: string) {
  const { entities } = await its.as("district-officer").registry.list({ scope: scope(), asOf });
  return entities.map(({ name, campuses }) => [name, campuses.map((campus) => [campus.name, campus.schoolCode])]);
}
const untouched = [
  ["宁安路小学", [["宁安路小学", null], ["新华路小学", null]]],
  ["新开学小学", [["新开学小学", "2113000002"]]],
  ["西苑小学", [["西苑小学", "2113000001"]]],
];

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
  });
});

describe("a merger before its effective date", () => {
  it("changes nothing", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-08-31");
    expect(await apply()).toEqual({ applied: [] });
    expect(await schoolsOn("2026-08-31")).toEqual(untouched);
  });

  it("that was withdrawn never takes effect", async () => {
    await its.schedule(caseId, "2026-09-01");
    await its.officer().withdraw({ caseId, version: await its.versionOf(caseId), reason: "暂缓" });
    its.clock.day = civilDate("2026-09-01");
    expect(await apply()).toEqual({ applied: [] });
  });
});

describe("a merger on its effective date", () => {
  it("makes one legal entity with two campuses; as of the day before there are two schools with their names and codes", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-01");
    expect(await apply()).toEqual({ applied: [caseId] });
    expect(await schoolsOn("2026-09-01")).toEqual([
      untouched[0],
      ["西苑小学", [["西苑小学", "2113000001"], ["西苑小学新开校区", null]]],
    ]);
    expect(await schoolsOn("2026-08-31")).toEqual(untouched);
    const before = await its.as("district-officer").registry.list({
      scope: { kind: "entity", id: its.opening.absorbingEntityId }, asOf: "2026-08-31",
    });
    expect(before.entities).toMatchObject([
      { name: "新开学小学", mergedLater: { intoName: "西苑小学", on: "2026-09-01" } },
      { name: "西苑小学", mergedLater: null },
    ]);
  });

  it("keeps every row of before: the old entity, its code, its succession, and the history of the campus", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-01");
    await apply();
    const { db } = its.database.root;
    const { xinkaixue, xiyuan } = its.world.campuses;
    const [old] = await db.select().from(legalEntity).where(eq(legalEntity.id, xinkaixue.entityId));
    expect(old).toMatchObject({ creditCode: its.codes.xinkaixue, dissolvedOn: "2026-09-01" });
    expect(await db.select().from(entitySuccession)).toEqual([
      { fromEntityId: xinkaixue.entityId, toEntityId: xiyuan.entityId, succeededOn: "2026-09-01", mergerCaseId: caseId },
    ]);
    const page = await its.as("district-officer").registry.byId({ campusId: xinkaixue.id });
    expect(page).toMatchObject({
      names: [{ name: "新开学小学", endsOn: "2026-09-01" }, { name: "西苑小学新开校区", endsOn: null }],
      schoolCodes: [{ code: "2113000002", endsOn: "2026-09-01" }],
      affiliations: [
        { names: ["新开学小学"], endsOn: "2026-09-01", dissolvedOn: "2026-09-01" },
        { names: ["西苑小学"], startsOn: "2026-09-01", endsOn: null },
      ],
      entity: { name: "西苑小学", absorbed: [{ name: "新开学小学", creditCode: its.codes.xinkaixue, on: "2026-09-01" }] },
    });
  });

  it("is dated as decided when the day was missed, is applied once, and is in the audit as an act of the clock", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-20");
    const [first, second] = await Promise.all([apply(), apply()]);
    expect([...first.applied, ...second.applied]).toEqual([caseId]);
    expect(await apply()).toEqual({ applied: [] });
    const rows = await its.database.root.db.select().from(campusAffiliation);
    expect(rows.filter((row) => row.endsOn !== null)).toMatchObject([{ endsOn: "2026-09-01" }]);
    const events = await its.database.root.db.select().from(auditEvent);
    expect(events.filter(({ act }) => act === "legal-entity.mergerCase.apply")).toMatchObject([
      { accountId: null, subjectId: caseId },
    ]);
  });

  it("lets the registrations be finished afterwards, and neither the case be withdrawn nor its date moved", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-01");
    await apply();
    await its.record(caseId, "liquidation-end");
    const version = await its.versionOf(caseId);
    await expect(its.officer().withdraw({ caseId, version, reason: "x" })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    await expect(its.schedule(caseId, "2026-10-01")).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    expect(await its.officer().byId({ caseId })).toMatchObject({
      status: "effective",
      absorbed: { name: "新开学小学", campuses: [{ name: "新开学小学", schoolCode: "2113000002" }] },
      effect: { campusesAfter: 2, retiredCodes: ["2113000002"] },
    });
  });
});

describe("a merger whose process is killed half-way", () => {
  it("has changed nothing, and is applied whole by the next one", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-01");
    const { root } = its.database;
    const { xinkaixue } = its.world.campuses;
    const service = its.database.open("legal-entity", 1);
    const [self] = await service.db.execute(sql`SELECT CONNECTION_ID() AS id`);
    const connectionId = (self as unknown as { id: number }[])[0]?.id;

    await root.db.transaction(async (holding) => {
      // The campus's name is what a merger writes last but the case: everything before it is written when it waits here.
      await holding.select().from(campusName).where(eq(campusName.campusId, xinkaixue.id)).for("update");
      const killed = expect(applyDueMergers(service.db, its.clock)).rejects.toThrow(AggregateError);
      await waitUntilBlocked(connectionId ?? 0);
      await root.db.execute(sql.raw(`KILL ${connectionId}`));
      await killed;
    });

    expect(await schoolsOn("2026-09-01")).toEqual(untouched);
    expect(await root.db.select().from(entitySuccession)).toEqual([]);
    expect((await root.db.select().from(campusSchoolCode)).every((row) => row.endsOn === null)).toBe(true);
    expect(await apply()).toEqual({ applied: [caseId] });
  });

  async function waitUntilBlocked(connectionId: number) {
    for (let tries = 0; tries < 200; tries += 1) {
      const [rows] = await its.database.root.db.execute(
        sql`SELECT trx_mysql_thread_id AS id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'`,
      );
      if ((rows as unknown as { id: number }[]).some(({ id }) => id === connectionId)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error("the merger never came to the row that is held");
  }
});
