import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { civilDate, type MergerCaseId } from "@qitong/domain";
import type { ConflictAnswer, MergerTakingEffect } from "@qitong/domain/legal-entity";
import { auditEvent, employment, mergerAnswer, post, schoolClassName } from "@qitong/db/schema";
import { applyDueMergers } from "./apply-due";
import { buildMergerWorld, type MergerWorld, type Pair } from "./case-world.test-data";
import { fillPair, type PairPeople } from "./pair-people.test-data";

let its: MergerWorld;
let pair: Pair;
let people: PairPeople;
let caseId: MergerCaseId;

beforeAll(async () => {
  its = await buildMergerWorld();
});
beforeEach(async () => {
  its.clock.day = civilDate("2026-05-11");
  pair = await its.addPair();
  people = await fillPair(its.database.root.db, its.world.districts.xinhua, pair);
  caseId = await its.readyCase(pair.opening);
});
afterAll(() => its.database.drop());

const rehearse = () => its.officer().rehearsal({ caseId });
const kindsOpen = async () => (await rehearse()).conflicts.filter(({ isOpen }) => isOpen).map(({ conflict }) => conflict.kind);
async function answer(answers: readonly { key: string; answer: ConflictAnswer }[]) {
  return its.officer().answerConflicts({ caseId, version: await its.versionOf(caseId), answers: [...answers] });
}
async function acceptAll() {
  const { conflicts } = await rehearse();
  return answer(conflicts.map(({ conflict }) => ({ key: conflict.key, answer: conflict.proposed })));
}
const apply = () => applyDueMergers(its.mergerDb, its.clock, []);

describe("the rehearsal", () => {
  it("writes nothing, whatever it finds", async () => {
    const tables = async () => {
      const { db } = its.database.root;
      return [await db.select().from(post), await db.select().from(employment), await db.select().from(schoolClassName), await db.select().from(mergerAnswer), await db.select().from(auditEvent)];
    };
    const before = await tables();
    await rehearse();
    expect(await tables()).toEqual(before);
  });

  it("finds one conflict of each kind, each with a proposed answer, for the first day that is possible", async () => {
    const { on, conflicts } = await rehearse();
    expect(on).toBe("2026-07-15");
    expect(conflicts.map(({ conflict, isOpen }) => [conflict.kind, conflict.proposed.kind, isOpen])).toEqual([
      ["person-twice", "keep-side", true],
      ["staff-number", "renumber", true],
      ["class-name", "rename-class", true],
      ["post", "end-post", true],
    ]);
    expect(conflicts[0]?.identity).toMatch(/^\*{14}\d{3}X$/);
  });

  it("takes two of one name for two, and says how many there are", async () => {
    expect((await rehearse()).sameNames).toBe(1);
  });

  it("counts what is known on each side, and says what is not: never nought", async () => {
    const { counts } = await rehearse();
    expect(counts.absorbing).toMatchObject({ staff: { kind: "listed", value: 3 }, classes: { kind: "listed", value: 1 } });
    expect(counts.together).toMatchObject({
      staff: { kind: "listed", value: 6 },
      pupils: { kind: "reported", value: 2100, schoolYear: 2025 },
      equipment: { kind: "unknown" },
    });
  });

  it("lists the transfer plans under way that touch either school", async () => {
    expect((await rehearse()).openPlans).toMatchObject([{ id: people.planId, status: "draft", people: 1 }]);
  });

  it("counts the approvals under way at either school by their flow, without saying whose they are", async () => {
    expect((await rehearse()).openApprovals).toEqual([]);
    await its.startApproval(pair.absorbed.entityId);
    expect((await rehearse()).openApprovals).toMatchObject([{ name: { zh: "请假" }, count: 1 }]);
  });

  it("is for the district: a principal of one of the schools does not see the other's people", async () => {
    const own = await its.readyPrincipal(pair.absorbing.entityId);
    await expect(own.mergerCase.byId({ caseId })).resolves.toMatchObject({ id: caseId });
    await expect(own.mergerCase.rehearsal({ caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is over with the merger", async () => {
    await its.officer().withdraw({ caseId, version: await its.versionOf(caseId), reason: "暂缓" });
    await expect(rehearse()).rejects.toMatchObject({ cause: { refusals: [{ kind: "case-closed", status: "withdrawn" }] } });
    await expect(answer([{ key: "x", answer: { kind: "end-post" } }])).rejects.toMatchObject({ cause: { refusals: [{ kind: "case-closed" }] } });
  });
});

describe("an answer", () => {
  it("that does not fit is refused with every reason, and nothing of the same hand-over is stored", async () => {
    const key = `post:${people.principals.absorbed}`;
    const refused = answer([
      { key, answer: { kind: "end-post" } },
      { key: `staff-number:${people.sharedNumber.employmentId}`, answer: { kind: "renumber", staffNumber: people.sharedNumber.staffNumber.toUpperCase() } },
      { key: `class:${people.sharedClass}`, answer: { kind: "rename-class", name: "2021级 1 班" } },
      { key: "post:of-nobody", answer: { kind: "end-post" } },
    ]);
    await expect(refused).rejects.toMatchObject({
      cause: { refusals: [{ kind: "staff-number-taken" }, { kind: "class-name-taken" }, { kind: "conflict-gone" }] },
    });
    expect(await kindsOpen()).toHaveLength(4);
  });

  it("is not given on what someone else has changed since", async () => {
    const version = await its.versionOf(caseId);
    await acceptAll();
    const late = its.officer().answerConflicts({ caseId, version, answers: [{ key: `post:${people.principals.absorbed}`, answer: { kind: "end-post" } }] });
    await expect(late).rejects.toMatchObject({ cause: { refusals: [{ kind: "case-changed" }] } });
  });

  it("a number that someone elsewhere in the district has is taken", async () => {
    const { staffNumber } = await its.someoneElse();
    const refused = answer([{ key: `staff-number:${people.sharedNumber.employmentId}`, answer: { kind: "renumber", staffNumber } }]);
    await expect(refused).rejects.toMatchObject({ cause: { refusals: [{ kind: "staff-number-taken", staffNumber }] } });
  });

  it("may be changed until the day, and each is in the audit with the one before", async () => {
    const key = `post:${people.principals.absorbed}`;
    await answer([{ key, answer: { kind: "end-post" } }]);
    await answer([{ key, answer: { kind: "campus-head", campusId: pair.absorbed.campusId } }]);
    expect((await rehearse()).conflicts.find(({ conflict }) => conflict.key === key)).toMatchObject({ isOpen: false, answer: { kind: "campus-head" } });
    const events = await its.database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, caseId));
    const details = events.filter(({ act }) => act === "legal-entity.mergerCase.answerConflicts").map(({ detail }) => detail);
    expect(details).toMatchObject([{ before: [null] }, { before: [{ kind: "end-post" }] }]);
  });

  it("falls with what it was about: a head appointed meanwhile opens the conflict again", async () => {
    await acceptAll();
    await answer([{ key: `post:${people.principals.absorbed}`, answer: { kind: "campus-head", campusId: pair.absorbed.campusId } }]);
    expect(await kindsOpen()).toEqual([]);
    await its.appointHead(pair.absorbed.campusId);
    expect(await kindsOpen()).toEqual(["post"]);
  });
});

describe("a post at the dissolved entity that leaves nothing to choose", () => {
  it("is shown as ending, needs nobody's answer, and ends on the day", async () => {
    await its.appointHead(pair.absorbed.campusId);
    const { conflicts } = await rehearse();
    const post1 = conflicts.find(({ conflict }) => conflict.kind === "post");
    expect(post1).toMatchObject({ isOpen: false, isImplied: true, answer: null });
    const others = conflicts.filter(({ conflict }) => conflict.kind !== "post");
    await answer(others.map(({ conflict: { key, proposed } }) => ({ key, answer: proposed })));
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-01");
    const ordered: MergerTakingEffect[] = [];
    const outcome = await applyDueMergers(its.mergerDb, its.clock, [async (_, merger) => void ordered.push(merger)]);
    expect(outcome).toEqual({ applied: [caseId], blocked: [] });
    expect(ordered.map(({ orders }) => orders.endPosts)).toEqual([[people.principals.absorbed]]);
  });
});

describe("the day of effect", () => {
  it("is refused while a conflict is open, and made up for as soon as the last one is answered", async () => {
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-02");
    expect(await apply()).toEqual({ applied: [], blocked: [{ caseId, openConflicts: 4 }] });
    expect(await its.summaryOf(caseId)).toMatchObject({ status: "scheduled", openConflicts: 4 });
    await acceptAll();
    expect(await apply()).toEqual({ applied: [caseId], blocked: [] });
    expect(await its.officer().byId({ caseId })).toMatchObject({ status: "effective", effectiveOn: "2026-09-01" });
  });

  it("renames the class from that day and keeps its name of before", async () => {
    await acceptAll();
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-09-01");
    await apply();
    const names = await its.database.root.db.select().from(schoolClassName).where(eq(schoolClassName.classId, people.sharedClass));
    expect(names.map(({ name, endsOn }) => [name, endsOn])).toEqual([["2021级（1）班", "2026-09-01"], ["2021级2班", null]]);
  });
});
