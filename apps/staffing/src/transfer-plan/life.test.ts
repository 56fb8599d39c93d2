import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@qitong/domain";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { assignment, auditEvent, duty, exemption, transferClaim } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf, teacherAt } from "@qitong/service/testing";
import { staffing } from "../router";
import { applyDuePlans } from "./apply-due";
import { buildPlanWorld, createDraft, createSwap, effectiveOn, submit, versionOf, type PlanWorld } from "./plan-world.test-data";

let planWorld: PlanWorld;
beforeAll(async () => {
  planWorld = await buildPlanWorld();
});
afterAll(() => planWorld.database.drop());

const kinds = (refusals: readonly { kind: string }[]) => refusals.map((refusal) => refusal.kind);

describe("a transfer plan on its way", () => {
  it("lets a no pass on to the leader only by the officer's own step, and with a reason", async () => {
    const { as, world } = planWorld;
    const { planId } = await createSwap(planWorld, "xinhualu", "xinkaixue");
    await submit(planWorld, planId);
    const answer = (personId: ReturnType<typeof teacherAt>, side: "releasing" | "receiving", agrees: boolean, reason: string | null) =>
      as("principal").answer({
        planId, entityId: world.mergedEntity,
        answers: [{ personId, side, toCampusId: world.campuses[side === "releasing" ? "xinkaixue" : "xinhualu"].id, agrees, reason }],
      });
    const leaving = teacherAt(world, "xinhualu", 0);
    expect(kinds(await refusalsOf(answer(leaving, "releasing", false, null)))).toEqual(["reason-missing"]);
    expect(kinds(await refusalsOf(as("district-officer").forward({ planId })))).toEqual(["answers-missing"]);
    await answer(leaving, "releasing", false, "本学科仅一人");
    expect(await answer(teacherAt(world, "xinkaixue", 0), "receiving", true, null)).toEqual({ status: "consulting", missing: 0 });
    expect(await as("district-officer").forward({ planId })).toEqual({ status: "awaiting-approval" });
    expect(kinds(await refusalsOf(as("district-leader").return({ planId, version: await versionOf(planWorld, planId), reason: "" })))).toEqual(["reason-missing"]);
    await as("district-leader").return({ planId, version: await versionOf(planWorld, planId), reason: "请与学校再协商" });
    expect(await as("district-officer").byId({ planId })).toMatchObject({ status: "returned", decisionReason: "请与学校再协商" });
    await as("district-officer").withdraw({ planId, reason: "不再办理" });
  });

  it("takes no decision and no answer from a page that is older than the plan", async () => {
    const { as, world } = planWorld;
    const plan = await createSwap(planWorld, "xiyuan", "ninganlu");
    const { planId } = plan;
    const [leaving, joining] = [teacherAt(world, "ninganlu", 0), teacherAt(world, "xiyuan", 0)];
    await submit(planWorld, planId);
    const seen = await versionOf(planWorld, planId);
    await as("district-officer").recall({ planId });
    const { xiyuan, xinkaixue, ninganlu } = world.campuses;
    await as("district-officer").setMove({ ...plan, personId: leaving, toCampusId: xinkaixue.id, expected: xiyuan.id });
    await as("district-officer").setMove({ ...plan, personId: teacherAt(world, "xinkaixue", 0), toCampusId: xiyuan.id, expected: null });
    await submit(planWorld, planId);
    const answerTo = (toCampusId: typeof xiyuan.id) =>
      as("principal").answer({
        planId, entityId: world.mergedEntity,
        answers: [
          { personId: leaving, side: "releasing", toCampusId, agrees: true, reason: null },
          { personId: joining, side: "receiving", toCampusId: ninganlu.id, agrees: true, reason: null },
        ],
      });
    expect(await refusalsOf(answerTo(xiyuan.id))).toEqual([{ kind: "question-changed", personId: leaving }]);
    expect(await answerTo(xinkaixue.id)).toMatchObject({ status: "awaiting-approval" });
    for (const act of ["approve", "return", "reject"] as const) {
      expect(kinds(await refusalsOf(as("district-leader")[act]({ planId, version: seen, reason: "同意" })))).toEqual(["plan-changed"]);
    }
    await as("district-officer").withdraw({ planId, reason: "不再办理" });
  });

  it("asks nobody who is not concerned: a foreign teacher in the answers is told apart from nothing", async () => {
    const { as, world } = planWorld;
    const { planId } = await createSwap(planWorld, "xinhualu", "xinkaixue");
    await submit(planWorld, planId);
    const answers = [teacherAt(world, "foreign", 0), teacherAt(world, "xiyuan", 1)].map((personId) => ({
      personId, side: "releasing" as const, toCampusId: world.campuses.xinkaixue.id, agrees: true, reason: null,
    }));
    expect(kinds(await refusalsOf(as("principal").answer({ planId, entityId: world.mergedEntity, answers })))).toEqual(["not-asked", "not-asked"]);
    const foreign = as("foreign-principal").answer({ planId, entityId: world.campuses.foreign.entityId, answers });
    await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND" });
    await as("district-officer").withdraw({ planId, reason: "不再办理" });
  });

  it("is not applied when a teacher became exempt meanwhile: it goes back whole, with the reason", async () => {
    const { as, world, clock, db, database } = planWorld;
    const { planId } = await createSwap(planWorld, "xiyuan", "xinkaixue");
    // 西苑 and 新开学 have no principal in post: the officer forwards at once
    const exempt = teacherAt(world, "xinkaixue", 0);
    await submit(planWorld, planId);
    await as("district-officer").forward({ planId });
    await as("district-leader").approve({ planId, version: await versionOf(planWorld, planId), reason: "" });
    await database.root.db.insert(exemption).values({ personId: exempt, kind: "pregnant", startsOn: civilDate("2027-01-05") });
    const before = await db.select().from(assignment).where(isNull(assignment.endsOn)).orderBy(assignment.id);
    clock.day = effectiveOn;
    await applyDuePlans(db, clock);
    expect((await as("district-officer").byId({ planId })).status).toBe("returned");
    expect(await db.select().from(assignment).where(isNull(assignment.endsOn)).orderBy(assignment.id)).toEqual(before);
    const [event] = await db
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.subjectId, planId), isNull(auditEvent.personId)))
      .orderBy(auditEvent.id)
      .then((rows) => rows.slice(-1));
    expect(event?.detail).toMatchObject({ done: "lapse", refusals: [{ kind: "exempt", personId: exempt }] });
    clock.day = civilDate("2026-10-12");
  });
});

describe("who may decide on a plan", () => {
  it("is never the one who submitted it", async () => {
    const { as, world, database } = planWorld;
    const { planId } = await createSwap(planWorld, "ninganlu", "xinhualu");
    const both = { ...world.principals["district-officer"], posts: [...world.principals["district-officer"].posts, ...world.principals["district-leader"].posts] };
    await submit(planWorld, planId);
    await as("principal").answer({
      planId, entityId: world.mergedEntity,
      answers: (["ninganlu", "xinhualu"] as const).map((campus) => ({
        personId: teacherAt(world, campus, 0), side: "releasing", agrees: true, reason: null,
        toCampusId: world.campuses[campus === "ninganlu" ? "xinhualu" : "ninganlu"].id,
      })),
    });
    const caller = createCallerFactory(staffing)(contextOf("staffing", database.open("staffing", 2).db, both, planWorld.clock));
    expect(kinds(await refusalsOf(caller.transferPlan.approve({ planId, version: await versionOf(planWorld, planId), reason: "" })))).toEqual(["own-submission"]);
    await as("district-officer").withdraw({ planId, reason: "不再办理" });
  });

  it("sees nothing of another district's plan", async () => {
    const { as } = planWorld;
    const { planId } = await createDraft(planWorld);
    await expect(as("foreign-officer").byId({ planId })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(as("foreign-officer").submit({ planId, moves: [] })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});

// Last, because it changes who works where.
describe("a transfer plan from draft to effect", () => {
  it("asks the principals, then the leader, runs its notice, and changes assignments on its day", async () => {
    const { as, world, clock, db, database } = planWorld;
    const { planId } = await createSwap(planWorld, "ninganlu", "xiyuan");
    const leaving = teacherAt(world, "ninganlu", 0);
    const joining = teacherAt(world, "xiyuan", 0);
    const settings = { ...defaultPlanSettings, transfer: { ...defaultPlanSettings.transfer, classHeadsMayMove: true } };
    await as("district-officer").change({ planId, title: "2026学年交流轮岗方案", effectiveOn, settings });
    await database.root.db.insert(duty).values({
      personId: leaving, campusId: world.campuses.ninganlu.id, kind: "class-head", startsOn: civilDate("2025-09-01"),
    });

    expect(await submit(planWorld, planId)).toEqual({ status: "consulting", moves: 2 });

    const { entityId, plans } = await as("principal").consultation({ scope: { kind: "entity", id: world.mergedEntity } });
    const questions = plans.find((one) => one.id === planId)?.questions ?? [];
    expect(questions.map(({ personId, side }) => ({ personId, side }))).toEqual(
      expect.arrayContaining([{ personId: leaving, side: "releasing" }, { personId: joining, side: "receiving" }]),
    );
    const yes = { agrees: true, reason: null };
    const answered = await as("principal").answer({
      planId, entityId, answers: questions.map(({ personId, side, toCampusId }) => ({ personId, side, toCampusId, ...yes })),
    });
    // 西苑小学 has no principal in post in this world: nobody to wait for
    expect(answered).toEqual({ status: "awaiting-approval", missing: 0 });

    const approved = await as("district-leader").approve({ planId, version: await versionOf(planWorld, planId), reason: "" });
    expect(approved).toEqual({ status: "in-notice", noticeStartsOn: "2026-10-12", noticeEndsOn: "2026-10-20" });

    await applyDuePlans(db, clock);
    expect((await as("district-officer").byId({ planId })).status).toBe("in-notice");
    clock.day = civilDate("2026-10-20");
    await applyDuePlans(db, clock);
    expect((await as("district-officer").byId({ planId })).status).toBe("scheduled");
    clock.day = effectiveOn;
    await applyDuePlans(db, clock);
    await applyDuePlans(db, clock);
    expect((await as("district-officer").byId({ planId })).status).toBe("effective");

    const places = await db.select().from(assignment).where(eq(assignment.personId, leaving)).orderBy(assignment.startsOn);
    expect(places.map(({ campusId, startsOn, endsOn, origin }) => ({ campusId, startsOn, endsOn, origin }))).toEqual([
      { campusId: world.campuses.ninganlu.id, startsOn: "2016-09-01", endsOn: effectiveOn, origin: "hired" },
      { campusId: world.campuses.xiyuan.id, startsOn: effectiveOn, endsOn: null, origin: "transferred" },
    ]);
    expect(await db.select().from(duty).where(eq(duty.personId, leaving))).toMatchObject([{ endsOn: effectiveOn }]);
    expect(await db.select().from(transferClaim).where(eq(transferClaim.planId, planId))).toEqual([]);
    const timeline = (await as("district-officer").byId({ planId })).timeline.map((entry) => entry.act);
    expect(timeline).toEqual([
      "staffing.transferPlan.create", "staffing.transferPlan.change", "staffing.transferPlan.submit", "staffing.transferPlan.answer", "staffing.transferPlan.approve",
      "staffing.transferPlan.byDate", "staffing.transferPlan.byDate",
    ]);
    clock.day = civilDate("2026-10-12");
  });
});
