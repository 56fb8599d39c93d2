import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { extractText, getDocumentProxy } from "unpdf";
import { civilDate, type PolicyId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { assignment, campusAffiliation, entitySuccession, legalEntity, policyInForce, policyVersion, policy } from "@qitong/db/schema";
import { buildPolicyWorld, firstText, type PolicyWorld } from "./policy-world.test-data";

let its: PolicyWorld;
let policyId: PolicyId;
beforeAll(async () => {
  its = await buildPolicyWorld();
  policyId = await its.create();
  await its.publish(policyId, { acknowledgeUntil: civilDate("2026-10-30") });
});
afterAll(() => its.database.drop());

const teacher = () => its.as("teacher").policy;
const personId = () => its.world.principals.teacher.personId;

describe("阅知", () => {
  it("is asked of the staff of the campuses, and counted campus by campus", async () => {
    expect(await teacher().own({ personId: personId() })).toMatchObject([{ id: policyId, version: 1, isAsked: true, acknowledgedAt: null }]);
    await teacher().acknowledge({ personId: personId(), policyId, version: 1 });
    await teacher().acknowledge({ personId: personId(), policyId, version: 1 });
    const { campuses, concerned, acknowledged } = await its.principal().acknowledgements({ scope: its.scope, policyId });
    expect([concerned, acknowledged]).toEqual([8, 1]);
    expect(campuses.map((one) => [one.name, one.concerned, one.acknowledged, one.missing.length]).toSorted()).toEqual(
      [["宁安路小学", 4, 1, 3], ["新华路小学", 4, 0, 4]].toSorted(),
    );
  });

  it("is asked of who comes to the campus later, and of nobody who has left", async () => {
    const { db } = its.database.root;
    const [leaving] = its.world.teachers.xinhualu;
    const [coming] = its.world.teachers.xiyuan;
    if (!leaving || !coming) throw new Error("nobody there");
    await db.update(assignment).set({ endsOn: civilDate("2026-10-12") }).where(eq(assignment.personId, leaving));
    await db.insert(assignment).values({ id: newId(), personId: coming, campusId: its.xinhualu.id, startsOn: civilDate("2026-10-12"), origin: "transferred" });
    const { campuses } = await its.principal().acknowledgements({ scope: its.scope, policyId });
    const missing = campuses.flatMap((one) => one.missing.map((who) => who.personId));
    expect([missing.includes(coming), missing.includes(leaving)]).toEqual([true, false]);
  });

  it("is reminded of once a day, and the reader sees it", async () => {
    expect(await its.principal().remind({ policyId })).toEqual({ people: 7 });
    await expect(its.principal().remind({ policyId })).rejects.toMatchObject({ cause: { refusals: [{ kind: "reminded-lately" }] } });
    its.clock.day = civilDate("2026-10-13");
    expect(await its.principal().remind({ policyId })).toEqual({ people: 7 });
  });

  it("is of a version: a new one waits anew, and the one of before is acknowledged no more", async () => {
    await its.redraft(policyId, 2, "来访人员须预约。");
    await its.publish(policyId);
    expect(await teacher().own({ personId: personId() })).toMatchObject([{ version: 2, acknowledgedAt: null }]);
    await expect(teacher().acknowledge({ personId: personId(), policyId, version: 1 })).rejects.toMatchObject({ cause: { refusals: [{ kind: "version-outdated" }] } });
  });

  it("of a policy that has nothing to do with one is as absent", async () => {
    const foreign = newId<PolicyId>();
    const { db } = its.database.root;
    const at = { createdBy: personId(), createdAt: new Date() };
    await db.insert(policy).values({ id: foreign, districtId: its.world.districts.xinhua, ownerKind: "entity", ownerId: its.world.campuses.xiyuan.entityId, category: "safety", lastVersion: 1, ...at });
    await db.insert(policyVersion).values({
      policyId: foreign, number: 1, title: "西苑制度", articles: [], note: "", effectiveOn: civilDate("2026-09-01"), acknowledgedBy: ["staff"], publishedBy: personId(), publishedAt: new Date(),
    });
    await db.insert(policyInForce).values({ policyId: foreign, campusId: its.world.campuses.xiyuan.id, version: 1, startsOn: civilDate("2026-09-01") });
    const absent = { code: "NOT_FOUND", message: "absent" };
    await expect(teacher().acknowledge({ personId: personId(), policyId: foreign, version: 1 })).rejects.toMatchObject(absent);
    await expect(teacher().ownById({ personId: personId(), policyId: foreign })).rejects.toMatchObject(absent);
    await expect(its.principal().byId({ scope: its.scope, policyId: foreign })).rejects.toMatchObject(absent);
  });
});

describe("on paper", () => {
  it("a policy has its numbered articles and the campus's exception with reason and end", async () => {
    await its.principal().recordException({
      policyId, campusId: its.xinhualu.id, articleKey: 1, instead: "六点五十分开启。", reason: "早高峰提前", startsOn: its.clock.day, lastsUntil: "2027-06-30",
    });
    const file = await its.principal().print({ scope: its.scope, policyId, campusId: its.xinhualu.id });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(file.base64, "base64"))), { mergePages: true });
    const plain = text.replaceAll(/\s/g, "");
    for (const part of ["门卫管理制度", "第一条开门时间", "第二条来访登记", "例外，执行至2027年6月30日", "六点五十分开启。", "早高峰提前", "宁安路校长"]) expect(plain).toContain(part);
  });
});

describe("after a merger", () => {
  it("what is in force at the absorbed campus stays, stands beside the absorbing school's, and ends when the merged school publishes there", async () => {
    const { db } = its.database.root;
    const { xinkaixue } = its.world.campuses;
    const former = newId<PolicyId>();
    const at = new Date("2026-03-01T02:00:00Z");
    await db.insert(policy).values({
      id: former, districtId: its.world.districts.xinhua, ownerKind: "entity", ownerId: xinkaixue.entityId, category: "safety", lastVersion: 1, lastArticleKey: 1,
      createdBy: personId(), createdAt: at,
    });
    await db.insert(policyVersion).values({
      policyId: former, number: 1, title: "新开学小学门卫管理制度", articles: [{ key: 1, title: "开门时间", text: "七点半开启。" }], note: "",
      effectiveOn: civilDate("2026-03-01"), acknowledgedBy: ["staff"], publishedBy: personId(), publishedAt: at,
    });
    await db.insert(policyInForce).values({ policyId: former, campusId: xinkaixue.id, version: 1, startsOn: civilDate("2026-03-01") });
    await db.update(legalEntity).set({ dissolvedOn: civilDate("2026-10-13") }).where(eq(legalEntity.id, xinkaixue.entityId));
    await db.update(campusAffiliation).set({ endsOn: civilDate("2026-10-13") }).where(eq(campusAffiliation.campusId, xinkaixue.id));
    await db.insert(campusAffiliation).values({ campusId: xinkaixue.id, entityId: its.world.mergedEntity, startsOn: civilDate("2026-10-13") });
    await db.insert(entitySuccession).values({ fromEntityId: xinkaixue.entityId, toEntityId: its.world.mergedEntity, succeededOn: civilDate("2026-10-13") });

    const side = await its.principal().sideBySide({ scope: its.scope });
    const place = side.campuses.findIndex(({ campusId }) => campusId === xinkaixue.id);
    expect(side.rows.map((row) => [row.title, row.cells[place]?.policyId])).toEqual([["门卫管理制度", former]]);
    const exception = { policyId: former, campusId: xinkaixue.id, articleKey: 1, instead: "七点四十开启。", reason: "改造", startsOn: its.clock.day, lastsUntil: "2026-12-31" };
    const { exceptionId } = await its.principal().recordException(exception);

    await its.redraft(policyId, 1, "六点半开启。");
    const { latest, campuses } = await its.principal().preview({ policyId, source: { kind: "draft", revision: 2 }, effectiveOn: "2026-10-20" });
    expect(campuses.find(({ campusId }) => campusId === xinkaixue.id)).toMatchObject({ isInherited: true, conflicts: [{ change: "changed", after: { key: 1 } }] });
    const wanted = { campusIds: [xinkaixue.id], effectiveOn: "2026-10-20", latestSeen: latest };
    await expect(its.publish(policyId, wanted)).rejects.toMatchObject({ cause: { refusals: [{ kind: "conflict-unanswered" }] } });
    await its.publish(policyId, { ...wanted, answers: [{ exceptionId, kind: "keep" }] });

    const rows = await db.select().from(policyInForce).where(eq(policyInForce.campusId, xinkaixue.id));
    expect(rows.map((row) => [row.policyId, row.startsOn, row.endsOn]).toSorted()).toEqual(
      [[former, "2026-03-01", "2026-10-20"], [policyId, "2026-10-20", null]].toSorted(),
    );
    const after = await its.principal().byId({ scope: its.scope, policyId, asOf: "2026-10-20" });
    expect(after.campuses.find(({ campusId }) => campusId === xinkaixue.id)?.exceptions).toMatchObject([{ follows: exceptionId, instead: "七点四十开启。", startsOn: "2026-10-20" }]);
  });
});

describe("a policy of the district", () => {
  it("is written by the district and read in every school, whose principal cannot change it", async () => {
    const owner = { kind: "district", id: its.world.districts.xinhua } as const;
    const officer = () => its.as("district-officer").policy;
    const { policyId: id } = await officer().create({ owner, category: "pupils", text: { ...firstText, title: "作息规定" } });
    const { campuses } = await officer().preview({ policyId: id, source: { kind: "draft", revision: 1 }, effectiveOn: its.clock.day });
    await officer().publish({
      policyId: id, source: { kind: "draft", revision: 1 }, latestSeen: 0, campusIds: campuses.map(({ campusId }) => campusId), effectiveOn: its.clock.day,
      note: "", acknowledgedBy: ["principal"], acknowledgeUntil: null, answers: [],
    });
    expect((await its.principal().byId({ scope: its.scope, policyId: id })).mayManage).toBe(false);
    await expect(its.principal().beginDraft({ policyId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await teacher().own({ personId: personId() })).find((one) => one.id === id)).toMatchObject({ isAsked: false });
    const { concerned } = await officer().acknowledgements({ scope: owner, policyId: id });
    expect(concerned).toBe(1);
  });
});
