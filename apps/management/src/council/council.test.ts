import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { civilDate, type AccountId, type PersonId, type Principal, type TopicId } from "@qitong/domain";
import type { VoteChoice } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { account, auditEvent, councilBallot, councilSecretChoice, councilVote, idempotencyKey, person, post, request } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, errorNumberOf, outcomeOf, refusalsOf } from "@qitong/service/testing";
import { openRequestWorld, type RequestWorld } from "../request/request-world.test-data";
import { closeDueVotes, management } from "../router";

let on: RequestWorld;
let parents: Principal[];
beforeAll(async () => {
  on = await openRequestWorld();
  const { ninganlu, xinhualu } = on.world.campuses;
  parents = [];
  for (const [index, campus] of [ninganlu, ninganlu, xinhualu, xinhualu].entries()) parents.push(await addRepresentative(`家长${index + 1}`, campus.id));
});
afterAll(() => on.close());

async function addRepresentative(name: string, campusId: typeof on.world.campuses.ninganlu.id): Promise<Principal> {
  const [personId, accountId] = [newId<PersonId>(), newId<AccountId>()];
  const { db } = on.database.root;
  await db.insert(person).values({ id: personId, districtId: on.world.districts.xinhua, name });
  await db.insert(account).values({ id: accountId, personId, login: `p-${accountId}`, passwordHash: "nobody" });
  await db.insert(post).values({ id: newId(), personId, role: "parent-representative", placeKind: "campus", placeId: campusId, title: "家长代表", startsOn: civilDate("2026-09-01") });
  return { accountId, personId, posts: [{ role: "parent-representative", place: { kind: "campus", id: campusId } }] };
}

const of = (principal: Principal) => createCallerFactory(management)(contextOf("management", on.db, principal, on.clock)).council;
const parent = (index: number) => {
  const found = parents[index];
  if (!found) throw new Error("no such parent");
  return of(found);
};
const head = () => of(on.world.principals.principal);
const both = () => ({ kind: "entity", id: on.world.mergedEntity }) as const;

async function openTopic(scope: Parameters<ReturnType<typeof head>["open"]>[0]["scope"] = both()): Promise<{ topicId: TopicId; proposalId: number }> {
  const { id: topicId } = await parent(0).open({ scope, title: "两校区统一作息", text: "希望两校区上学时间一致，便于接送" });
  await parent(1).speak({ topicId, kind: "proposal", text: "自下学期起两校区均 8:20 到校" });
  const proposalId = (await head().byId({ topicId })).entries.find(({ kind }) => kind === "proposal")?.id ?? 0;
  return { topicId, proposalId };
}

const version = async (topicId: TopicId) => (await head().byId({ topicId })).version;
const lastDay = civilDate("2026-10-19");

async function openVote(ballot: "secret" | "open", topic?: { topicId: TopicId; proposalId: number }) {
  on.clock.day = civilDate("2026-10-12");
  const { topicId, proposalId } = topic ?? (await openTopic());
  await head().openVote({ topicId, version: await version(topicId), proposalId, ballot, majority: "simple", quorumPercent: 60, lastDay });
  const voteId = (await head().byId({ topicId })).votes[0]?.id;
  if (!voteId) throw new Error("no vote was opened");
  const cast = (index: number, choice: VoteChoice) => parent(index).vote({ voteId, choice, nonce: newId() });
  return { topicId, voteId, cast };
}

async function closeVotes(): Promise<void> {
  on.clock.day = civilDate("2026-10-20");
  await Promise.all([closeDueVotes(on.db, on.clock), closeDueVotes(on.db, on.clock)]);
}

describe("a topic of both campuses", () => {
  it("is seen and spoken on by the representatives of each, and by nobody of another school", async () => {
    const { topicId } = await openTopic();
    await parent(3).speak({ topicId, kind: "comment", text: "新华路校区赞成" });
    const { rows } = await parent(2).list({ scope: { kind: "campus", id: on.world.campuses.xinhualu.id } });
    expect(rows.find(({ id }) => id === topicId)).toMatchObject({ title: "两校区统一作息", placeName: "宁安路小学", openedByName: "家长1" });
    await expect(of(on.world.principals["foreign-principal"]).byId({ topicId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(parent(0).open({ scope: { kind: "entity", id: on.world.campuses.xiyuan.entityId }, title: "别校的议题", text: "不是本校的议题" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is run by who stands above both campuses, not by the head of one", async () => {
    const { topicId, proposalId } = await openTopic();
    const input = { topicId, version: 1, proposalId, ballot: "open", majority: "simple", quorumPercent: 50, lastDay } as const;
    await expect(of(on.world.principals["campus-head"]).openVote(input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(parent(0).openVote(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a vote", () => {
  it("takes one ballot of each elector, also when it is sent many times at once", async () => {
    const { topicId, voteId, cast } = await openVote("open");
    const tries = await Promise.all(Array.from({ length: 6 }, (_, index) => outcomeOf(cast(0, index % 2 === 0 ? "for" : "against"))));
    expect(tries.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(tries.filter((outcome) => outcome !== undefined)).toEqual(Array.from({ length: 5 }, () => [{ kind: "voted-already" }]));
    const twice = { voteId, personId: parents[0]?.personId ?? newId<PersonId>(), choice: "for" } as const;
    expect(await errorNumberOf(on.db.insert(councilBallot).values(twice))).toBe(1062);
    expect((await head().byId({ topicId })).votes[0]).toMatchObject({ electors: 5, cast: 1, result: null, ballots: null });
  });

  it("has the electorate of the moment in which it opened", async () => {
    const { voteId } = await openVote("open");
    const late = await addRepresentative("后来的家长", on.world.campuses.ninganlu.id);
    expect(await refusalsOf(of(late).vote({ voteId, choice: "for", nonce: newId() }))).toEqual([{ kind: "not-an-elector" }]);
    await on.database.root.db.delete(post).where(eq(post.personId, late.personId));
  });

  it("tells nothing before its last day is over, then counts once, with its quorum", async () => {
    const { topicId, cast } = await openVote("open");
    await cast(0, "for");
    await cast(1, "against");
    expect(JSON.stringify(await head().byId({ topicId }))).not.toMatch(/"(for|against)":|"choice":/);
    await closeVotes();
    const { votes, entries } = await head().byId({ topicId });
    // 60 percent of five is three.
    expect(votes[0]?.result).toMatchObject({ cast: 2, quorum: 3, outcome: "no-quorum" });
    expect(entries.filter(({ kind }) => kind === "vote-closed")).toHaveLength(1);
    expect(votes[0]?.ballots).toHaveLength(2);
  });

  it("that is secret leaves nothing that leads from a choice to its voter, before or after", async () => {
    const { topicId, voteId, cast } = await openVote("secret");
    for (const index of [0, 1, 2]) await cast(index, index === 2 ? "abstain" : "for");
    expect((await on.db.select().from(councilBallot).where(eq(councilBallot.voteId, voteId))).map(({ choice }) => choice)).toEqual([null, null, null]);
    expect(Object.keys((await on.db.select().from(councilSecretChoice))[0] ?? {})).toEqual(["id", "voteId", "choice"]);
    const events = (await on.db.select().from(auditEvent).where(eq(auditEvent.subjectId, topicId))).filter(({ act }) => act.endsWith("council.vote"));
    expect(events.map(({ detail }) => Object.keys(detail as object))).toEqual([["voteId"], ["voteId"], ["voteId"]]);
    const kept = await on.db.select().from(idempotencyKey).where(eq(idempotencyKey.act, "management.council.vote"));
    expect(JSON.stringify(kept.map(({ answer }) => answer))).not.toMatch(/for|abstain/);
    await closeVotes();
    expect((await head().byId({ topicId })).votes[0]).toMatchObject({ ballots: null, result: { counts: { for: 2, against: 0, abstain: 1 }, outcome: "adopted" } });
    expect(await refusalsOf(cast(3, "for"))).toMatchObject([{ kind: "vote-over" }]);
  });

  it("cannot be changed after it opened, by no act and by no account of the service", async () => {
    const { voteId } = await openVote("open");
    expect(await errorNumberOf(on.db.update(councilVote).set({ question: "另一个问题" }).where(eq(councilVote.id, voteId)))).toBe(1142);
    expect(await errorNumberOf(on.db.update(councilBallot).set({ choice: "for" }).where(eq(councilBallot.voteId, voteId)))).toBe(1142);
    expect(Object.keys(management._def.record.council).filter((verb) => /vote/i.test(verb)).toSorted()).toEqual(["openVote", "vote"]);
  });
});

describe("what was decided", () => {
  it("is followed by a representative whom the school names, with dated entries, until it is done", async () => {
    const { topicId, cast } = await openVote("open");
    for (const index of [0, 1, 2]) await cast(index, "for");
    const personId = parents[2]?.personId ?? newId<PersonId>();
    await closeVotes();
    const strangers = await refusalsOf(head().nameSupervisor({ topicId, version: await version(topicId), personId: on.world.principals.principal.personId }));
    expect(strangers).toEqual([{ kind: "supervisor-not-a-representative", field: "personId" }]);
    await head().nameSupervisor({ topicId, version: await version(topicId), personId });
    expect(await refusalsOf(parent(0).follow({ topicId, text: "我来跟进" }))).toEqual([{ kind: "not-the-supervisor" }]);
    on.clock.day = civilDate("2026-11-02");
    await parent(2).follow({ topicId, text: "已实地查看，两校区 8:20 到校" });
    await head().finish({ topicId, version: await version(topicId), text: "已落实" });
    const { status, entries, supervisorName } = await parent(0).byId({ topicId });
    expect([status, supervisorName]).toEqual(["done", "家长3"]);
    expect(entries.slice(-2).map((entry) => [entry.kind, entry.on])).toEqual([["follow", "2026-11-02"], ["done", "2026-11-02"]]);
    expect(await refusalsOf(parent(0).speak({ topicId, kind: "comment", text: "还有" }))).toMatchObject([{ kind: "topic-over" }]);
  });

  it("becomes a request with one click, once, at a campus of the topic", async () => {
    const { topicId } = await openTopic();
    const input = { topicId, version: await version(topicId), campusId: on.world.campuses.xinhualu.id, category: "merger" } as const;
    expect(await refusalsOf(parent(0).toRequest({ ...input, campusId: on.world.campuses.xiyuan.id }))).toEqual([{ kind: "campus-not-of-topic", field: "campusId" }]);
    const made = await Promise.allSettled([0, 1, 2].map((index) => parent(index).toRequest(input)));
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { request: linked } = await head().byId({ topicId });
    const [row] = await on.db.select().from(request).where(eq(request.number, linked?.number ?? ""));
    expect(row).toMatchObject({ campusId: on.world.campuses.xinhualu.id, category: "merger", status: "received", text: "两校区统一作息\n希望两校区上学时间一致，便于接送" });
  });
});
