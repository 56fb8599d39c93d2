/** A merger over the tables of three services: whole or not at all, wherever it is killed. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@qitong/domain";
import { openDatabase, serviceUrl } from "@qitong/db";
import { employment, post } from "@qitong/db/schema";
import { buildMergerWorld, fillPair, type MergerWorld } from "@qitong/legal-entity/testing";
import { performDueMergers } from "../src/clock/due-acts";
import { mergerState, tracesOf, type MergerTraces } from "./merger-state";
import { dieAt } from "./dying-connection";

let its: MergerWorld;
beforeAll(async () => {
  its = await buildMergerWorld();
});
afterAll(() => its.database.drop());

/** A pair with every kind of conflict, all answered, and a day that has come. */
async function duePair() {
  its.clock.day = civilDate("2026-05-11");
  const pair = await its.addPair();
  const people = await fillPair(its.database.root.db, its.world.districts.xinhua, pair);
  const caseId = await its.readyCase(pair.opening);
  const { conflicts } = await its.officer().rehearsal({ caseId });
  const answers = conflicts.map(({ conflict: { key, kind, proposed } }) => ({
    key, answer: kind === "post" ? ({ kind: "campus-head", campusId: pair.absorbed.campusId } as const) : proposed,
  }));
  await its.officer().answerConflicts({ caseId, version: await its.versionOf(caseId), answers });
  await its.schedule(caseId, "2026-09-01");
  its.clock.day = civilDate("2026-09-01");
  return { pair, people, caseId };
}

const apply = () => performDueMergers(its.mergerDb, its.clock);
const stateOf = (of: MergerTraces) => mergerState(its.database.root.db, of);

describe("a merger on its day", () => {
  it("ends the absorbed principal's post, makes the person head of the campus, and settles contracts and numbers", async () => {
    const due = await duePair();
    expect(await apply()).toEqual({ applied: [due.caseId], blocked: [] });
    const { db } = its.database.root;
    expect(await tracesOf(db, due)).toEqual(Object.fromEntries(Object.keys(await tracesOf(db, due)).map((trace) => [trace, true])));
    const posts = await db.select().from(post).where(eq(post.personId, due.people.absorbedPrincipal));
    expect(posts.map(({ role, placeId, startsOn, endsOn }) => [role, placeId, startsOn, endsOn])).toEqual(
      expect.arrayContaining([
        ["principal", due.pair.absorbed.entityId, "2016-09-01", "2026-09-01"],
        ["campus-head", due.pair.absorbed.campusId, "2026-09-01", null],
      ]),
    );
    const [old] = await db.select().from(employment).where(eq(employment.id, due.people.sharedNumber.employmentId));
    const contracts = await db.select().from(employment).where(eq(employment.personId, old?.personId ?? due.people.absorbedPrincipal));
    expect(contracts.map(({ staffNumber, entityId, endsOn }) => [staffNumber, entityId, endsOn]).sort()).toEqual([
      [due.people.sharedNumber.staffNumber, due.pair.absorbed.entityId, "2026-09-01"],
      [`${due.people.sharedNumber.staffNumber}-B`, due.pair.absorbing.entityId, null],
    ]);
  });

  it("leaves no post behind at the dissolved school, whether it was answered or left nothing to choose", async () => {
    const due = await duePair();
    // The campus got a head of its own before anybody answered: the answer is taken back by one that fits.
    await its.appointHead(due.pair.absorbed.campusId);
    const key = `post:${due.people.principals.absorbed}`;
    await its.officer().answerConflicts({ caseId: due.caseId, version: await its.versionOf(due.caseId), answers: [{ key, answer: { kind: "end-post" } }] });
    expect((await apply()).applied).toEqual([due.caseId]);
    const left = await its.database.root.db.select().from(post).where(and(eq(post.placeId, due.pair.absorbed.entityId), isNull(post.endsOn)));
    expect(left).toEqual([]);
  });

  it("leaves the absorbing principal in office", async () => {
    const due = await duePair();
    await apply();
    const [kept] = await its.database.root.db.select().from(post).where(eq(post.id, due.people.principals.absorbing));
    expect(kept?.endsOn).toBeNull();
  });

  it("refuses the effect while a conflict is open: nothing of the merger is there", async () => {
    const due = await duePair();
    await its.appointHead(due.pair.absorbed.campusId);
    expect(await apply()).toEqual({ applied: [], blocked: [{ caseId: due.caseId, openConflicts: 1 }] });
    const traces = await tracesOf(its.database.root.db, due);
    // The head that was appointed by someone else is the only one of the traces.
    expect(Object.entries(traces).filter(([, there]) => there).map(([trace]) => trace)).toEqual(["headAppointed"]);
    await its.settle(due.caseId);
  });

  it("two clocks at once apply it once", async () => {
    const due = await duePair();
    const outcomes = await Promise.all([apply(), apply()]);
    expect(outcomes.flatMap(({ applied }) => applied)).toEqual([due.caseId]);
    expect(await stateOf(due)).toBe("the merged one");
  });
});

const kills = 100;

describe("a merger that is killed", () => {
  it(`${kills} times, at every statement: each time the database holds both schools or the merged one`, async () => {
    const whole = await dieAt(its.database, Number.POSITIVE_INFINITY);
    await duePair();
    await performDueMergers(whole.db, its.clock);
    await whole.close();
    const statements = whole.sent();
    expect(statements).toBeGreaterThan(30);

    let due: MergerTraces = await duePair();
    const seen = { "both schools": 0, "the merged one": 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      // Spread over all statements, the first and the COMMIT too; every other time the statement still gets out.
      const victim = await dieAt(its.database, 1 + Math.floor((kill * statements) / kills), kill % 2 === 0);
      const [outcome] = await Promise.allSettled([performDueMergers(victim.db, its.clock)]);
      await victim.buried();
      const state = await stateOf(due);
      // Whoever was told that it is done is told the truth; the answer to a COMMIT may also be lost with the process.
      const told = outcome.status === "fulfilled" ? "the merged one" : state;
      expect(state).toBe(told);
      expect(state, `killed at statement ${victim.sent()} of ${statements}`).toBeTypeOf("string");
      if (typeof state !== "string") throw new Error("half a merger");
      seen[state] += 1;
      if (state === "the merged one") due = await duePair();
    }
    expect(seen["both schools"] + seen["the merged one"]).toBe(kills);
    expect(seen["both schools"]).toBeGreaterThan(kills / 2);
    expect(await apply()).toEqual({ applied: [due.caseId], blocked: [] });
    expect(await stateOf(due)).toBe("the merged one");
  }, 300_000);
});

describe("the account of the merger", () => {
  it("ends and opens rows, and can change nothing else in them", async () => {
    const account = openDatabase(serviceUrl(its.database.rootUrl, "merger", its.database.secret), 1);
    const denied = [sql`UPDATE post SET person_id = person_id`, sql`UPDATE employment SET staff_number = 'x'`, sql`DELETE FROM post`, sql`UPDATE account SET login = 'x'`, sql`UPDATE audit_event SET act = 'x'`];
    for (const statement of denied) await expect(account.db.execute(statement)).rejects.toMatchObject({ cause: { errno: expect.any(Number) } });
    await account.close();
  });
});
