import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { civilDate, type PolicyExceptionId, type PolicyId } from "@qitong/domain";
import { auditEvent, policyDraft, policyException, policyInForce } from "@qitong/db/schema";
import { buildPolicyWorld, firstText, type PolicyWorld } from "./policy-world.test-data";

let its: PolicyWorld;
let policyId: PolicyId;
let written = 0;
beforeAll(async () => {
  its = await buildPolicyWorld();
});
beforeEach(async () => {
  its.clock.day = civilDate("2026-10-12");
  // A title of its own: what has the title of another policy of the school takes its place.
  written += 1;
  policyId = await its.create({ ...firstText, title: `门卫管理制度（${written}）` });
});
afterAll(() => its.database.drop());

const refusedWith = (...kinds: string[]) => ({ cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) } });
const [seven, six] = ["校门每日七点开启，十八点关闭。", "校门每日六点半开启。"];

async function exceptAtXinhualu(instead = "校门每日六点五十分开启。"): Promise<PolicyExceptionId> {
  const { exceptionId } = await its.principal().recordException({
    policyId, campusId: its.xinhualu.id, articleKey: 1, instead, reason: "早高峰提前", startsOn: its.clock.day, lastsUntil: "2027-06-30",
  });
  return exceptionId;
}

describe("a new version", () => {
  it("is not published over a campus's exception from an article that it changes, unless that is answered; nothing is written", async () => {
    await its.publish(policyId);
    await exceptAtXinhualu();
    await its.redraft(policyId, 1, six);
    await expect(its.publish(policyId)).rejects.toMatchObject(refusedWith("conflict-unanswered"));
    expect(await its.articleOn(policyId, 1)).toEqual([seven, "校门每日六点五十分开启。"]);
    expect((await its.principal().byId({ scope: its.scope, policyId })).lastVersion).toBe(1);
    // The other campus need not wait.
    await its.publish(policyId, { campusIds: [its.ninganlu.id] });
    expect(await its.articleOn(policyId, 1)).toEqual([six, "校门每日六点五十分开启。"]);
  });

  it.each([
    { kind: "keep", after: "校门每日六点五十分开启。" },
    { kind: "end", after: "校门每日六点半开启。" },
    { kind: "adapt", after: "校门每日六点二十分开启。" },
  ] as const)("with the answer $kind does to the exception what was answered, from its day on and not before", async ({ kind, after }) => {
    await its.publish(policyId);
    const exceptionId = await exceptAtXinhualu();
    await its.redraft(policyId, 1, six);
    const answer = kind === "adapt" ? ({ exceptionId, kind, instead: after } as const) : ({ exceptionId, kind } as const);
    await its.publish(policyId, { effectiveOn: "2026-11-01", answers: [answer] });
    expect(await its.articleOn(policyId, 1, "2026-10-31")).toEqual([seven, "校门每日六点五十分开启。"]);
    expect(await its.articleOn(policyId, 1, "2026-11-01")).toEqual([six, after]);
    const rows = await its.database.root.db.select().from(policyException).where(eq(policyException.policyId, policyId));
    // No text was rewritten, and who allowed it until when still stands.
    expect(rows[0]).toMatchObject({ id: exceptionId, instead: "校门每日六点五十分开启。", allowedUntil: "2027-07-01" });
  });

  it("that leaves the article alone leaves its exception alone", async () => {
    await its.publish(policyId);
    await exceptAtXinhualu();
    await its.redraft(policyId, 2, "来访人员须预约。");
    await its.publish(policyId);
    expect(await its.articleOn(policyId, 1)).toEqual([seven, "校门每日六点五十分开启。"]);
  });

  it("is shown beforehand as a difference at each campus, with its conflicts; the preview writes nothing", async () => {
    await its.publish(policyId);
    await exceptAtXinhualu();
    await its.redraft(policyId, 1, six);
    const preview = await its.principal().preview({ policyId, source: { kind: "draft", revision: 2 }, effectiveOn: "2026-11-01" });
    expect(preview.campuses.map((one) => [one.campusId, one.version, one.conflicts.length]).toSorted()).toEqual(
      [[its.ninganlu.id, 1, 0], [its.xinhualu.id, 1, 1]].toSorted(),
    );
    expect(Object.values(preview.texts)).toHaveLength(1);
    expect((await its.principal().byId({ scope: its.scope, policyId })).lastVersion).toBe(1);
  });

  it("published by two at once is published once; the other is told", async () => {
    await its.publish(policyId);
    await its.redraft(policyId, 1, six);
    const outcomes = await Promise.allSettled([its.publish(policyId), its.publish(policyId), its.publish(policyId)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const rows = await its.database.root.db.select().from(policyInForce).where(and(eq(policyInForce.policyId, policyId), eq(policyInForce.version, 2)));
    expect(rows).toHaveLength(2);
  });

  it("that is set for a later day lets no exception be recorded past that day, from an article that it changes", async () => {
    await its.publish(policyId);
    await its.redraft(policyId, 1, six);
    await its.publish(policyId, { effectiveOn: "2026-12-01" });
    await expect(exceptAtXinhualu()).rejects.toMatchObject(refusedWith("article-changes-later"));
  });

  it("does not begin before a version that is set for a later day", async () => {
    await its.publish(policyId, { effectiveOn: "2026-12-01" });
    await its.redraft(policyId, 1, six);
    await expect(its.publish(policyId, { effectiveOn: "2026-11-01" })).rejects.toMatchObject(refusedWith("later-version-set", "later-version-set"));
  });
});

describe("rolling back", () => {
  it("is a publication of its own: a new number, a day, the old text, and the history stays", async () => {
    await its.publish(policyId);
    await its.redraft(policyId, 1, six);
    its.clock.day = civilDate("2026-10-20");
    await its.publish(policyId);
    its.clock.day = civilDate("2026-10-25");
    expect(await its.publish(policyId, { source: { kind: "version", number: 1 } })).toEqual({ version: 3 });
    const on = async (day: string) => (await its.articleOn(policyId, 1, day))[0];
    expect([await on("2026-10-11"), await on("2026-10-19"), await on("2026-10-24"), await on("2026-10-25")]).toEqual([undefined, seven, six, seven]);
    const { versions } = await its.principal().byId({ scope: its.scope, policyId });
    expect(versions.map(({ number, restores }) => [number, restores])).toEqual([[3, 1], [2, null], [1, null]]);
  });

  it("on the day of the version itself leaves that version in the history, in force on no day", async () => {
    await its.publish(policyId);
    await its.redraft(policyId, 1, six);
    await its.publish(policyId);
    await its.publish(policyId, { source: { kind: "version", number: 1 } });
    expect(await its.articleOn(policyId, 1)).toEqual([seven, seven]);
  });

  it("meets the exceptions of today like any other version", async () => {
    await its.publish(policyId);
    await its.redraft(policyId, 1, six);
    await its.publish(policyId);
    await exceptAtXinhualu("七点十分开启。");
    await expect(its.publish(policyId, { source: { kind: "version", number: 1 } })).rejects.toMatchObject(refusedWith("conflict-unanswered"));
  });
});

describe("a draft", () => {
  it("saved by a second editor tells what the first one changed, and keeps the first one's text", async () => {
    const draft = await its.principal().draft({ policyId });
    const say = (text: string) => ({ ...draft.text, articles: draft.text.articles.map((one, index) => (index === 1 ? { ...one, text } : one)) });
    await its.principal().saveDraft({ policyId, revision: 1, text: say("来访人员须预约。") });
    await expect(its.principal().saveDraft({ policyId, revision: 1, text: say("来访人员须刷脸。") })).rejects.toMatchObject({
      cause: { refusals: [{ kind: "draft-changed", byName: "宁安路校长", revision: 2, changes: [{ kind: "changed", number: 2, title: "来访登记" }] }] },
    });
    expect((await its.principal().draft({ policyId })).text.articles[1]?.text).toBe("来访人员须预约。");
  });

  it("that was withdrawn stays readable with its reason, and another may be begun", async () => {
    await its.principal().withdrawDraft({ policyId, revision: 1, reason: "与区里新规重复" });
    await expect(its.publish(policyId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await its.principal().beginDraft({ policyId });
    await expect(its.principal().beginDraft({ policyId })).rejects.toMatchObject(refusedWith("draft-open-already"));
    expect((await its.principal().byId({ scope: its.scope, policyId })).withdrawn).toMatchObject([{ title: `门卫管理制度（${written}）`, reason: "与区里新规重复" }]);
    expect(await its.database.root.db.$count(policyDraft, eq(policyDraft.policyId, policyId))).toBe(2);
  });

  it("is seen by who writes it and by nobody else", async () => {
    const list = await its.as("campus-head").policy.list({ scope: { kind: "campus", id: its.ninganlu.id } });
    expect(list.policies.filter(({ id }) => id === policyId)).toEqual([]);
    const officers = await its.as("district-officer").policy.list({ scope: { kind: "district", id: its.world.districts.xinhua } });
    expect(officers.policies.filter(({ id, draft }) => id === policyId || draft !== null)).toEqual([]);
  });

  it("of a school is not the district's to change, and a foreign campus is as absent", async () => {
    await expect(its.as("district-officer").policy.saveDraft({ policyId, revision: 1, text: firstText })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(its.publish(policyId, { campusIds: [its.ninganlu.id, its.world.campuses.xiyuan.id] })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("says of a text what it holds, also what looks like a script, letter by letter", async () => {
    const text = "<script>alert('校门')</script>";
    const id = await its.create({ title: "文字", articles: [{ key: null, title: "一", text }] });
    expect((await its.principal().draft({ policyId: id })).text.articles[0]?.text).toBe(text);
  });

  it("leaves who published what, where and from when in the audit", async () => {
    await its.publish(policyId);
    const events = await its.database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, policyId));
    expect(events.map(({ act }) => act)).toEqual(["management.policy.create", "management.policy.publish"]);
    expect(events[1]?.detail).toMatchObject({ version: 1, effectiveOn: "2026-10-12", campusIds: [its.ninganlu.id, its.xinhualu.id].toSorted() });
  });
});
