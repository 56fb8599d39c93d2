import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transferClaim, transferMove, transferPlan } from "@qitong/db/schema";
import { refusalsOf, teacherAt } from "@qitong/service/testing";
import { buildPlanWorld, createDraft, createSwap, submit, type PlanWorld } from "./plan-world.test-data";

let planWorld: PlanWorld;
beforeAll(async () => {
  planWorld = await buildPlanWorld();
});
afterAll(() => planWorld.database.drop());

describe("two officials and one teacher", () => {
  it("of fifty plans with the same teachers submitted at once, one goes through and the others are told by which plan", async () => {
    const { world, db } = planWorld;
    const plans: { planId: Awaited<ReturnType<typeof createSwap>>["planId"]; title: string }[] = [];
    for (let number = 1; number <= 50; number += 1) {
      const title = `方案 ${number}`;
      plans.push({ title, planId: (await createSwap(planWorld, "xiyuan", "xinkaixue", title)).planId });
    }
    const outcomes = await Promise.allSettled(plans.map(({ planId }) => submit(planWorld, planId)));
    const winners = plans.filter((_plan, index) => outcomes[index]?.status === "fulfilled");
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    const both = [teacherAt(world, "xiyuan", 0), teacherAt(world, "xinkaixue", 0)].sort();
    for (const outcome of outcomes) {
      if (outcome.status === "fulfilled") continue;
      expect(await refusalsOf(Promise.reject(outcome.reason))).toEqual(
        both.map((personId) => ({ kind: "teacher-in-other-plan", personId, planId: winner?.planId, planTitle: winner?.title })),
      );
    }
    const claims = await db.select().from(transferClaim).where(inArray(transferClaim.personId, both));
    expect(claims.map((claim) => claim.planId)).toEqual([winner?.planId, winner?.planId]);
  });

  it("who set the same move from the same sight: one succeeds, the other is told who, when and where to", async () => {
    const { as, world, db } = planWorld;
    const plan = await createDraft(planWorld);
    const personId = teacherAt(world, "ninganlu", 1);
    const to = (campus: "xiyuan" | "xinkaixue") =>
      as("district-officer").setMove({ ...plan, personId, toCampusId: world.campuses[campus].id, expected: null });
    const outcomes = await Promise.allSettled([to("xiyuan"), to("xinkaixue")]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const [stored] = await db.select().from(transferMove).where(inArray(transferMove.alternativeId, [plan.alternativeId]));
    const lost = outcomes.find((outcome) => outcome.status === "rejected");
    expect(await refusalsOf(Promise.reject(lost?.reason))).toEqual([
      { kind: "changed-meanwhile", personId, by: "人事干部", at: stored?.changedAt.toISOString(), toCampusId: stored?.toCampusId },
    ]);
  });

  it("who change a move that a colleague took out are told so", async () => {
    const { as, world } = planWorld;
    const plan = await createDraft(planWorld);
    const personId = teacherAt(world, "ninganlu", 2);
    const there = world.campuses.xiyuan.id;
    await as("district-officer").setMove({ ...plan, personId, toCampusId: there, expected: null });
    await as("district-officer").setMove({ ...plan, personId, toCampusId: null, expected: there });
    const late = as("district-officer").setMove({ ...plan, personId, toCampusId: world.campuses.xinkaixue.id, expected: there });
    expect(await refusalsOf(late)).toMatchObject([{ kind: "changed-meanwhile", by: "人事干部", toCampusId: null }]);
  });
});

describe("a submission that waits for a colleague's edit", () => {
  it("decides on the moves as the colleague left them, and says that they are others", async () => {
    const { as, db, world } = planWorld;
    const plan = await createSwap(planWorld, "xinhualu", "ninganlu");
    const personId = teacherAt(world, "xinhualu", 1);
    const moves = await as("district-officer").moves(plan);
    let submitting: Promise<unknown> | undefined;
    await db.transaction(async (tx) => {
      await tx.select().from(transferPlan).where(eq(transferPlan.id, plan.planId)).for("update");
      submitting = refusalsOf(as("district-officer").submit({ planId: plan.planId, moves }));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const stays = world.campuses.xinhualu.id;
      await tx.insert(transferMove).values({
        alternativeId: plan.alternativeId, personId, fromCampusId: stays, toCampusId: stays,
        changedBy: world.principals["district-officer"].personId, changedAt: new Date(),
      });
    });
    expect(await submitting).toMatchObject([{ kind: "plan-changed" }, { kind: "same-campus", personId }]);
  });
});

describe("moves of a draft", () => {
  it("name teachers and campuses of the district only: what is foreign is as absent", async () => {
    const { as, world } = planWorld;
    const plan = await createDraft(planWorld);
    const set = (personId: ReturnType<typeof teacherAt>, campus: keyof typeof world.campuses) =>
      as("district-officer").setMove({ ...plan, personId, toCampusId: world.campuses[campus].id, expected: null });
    await expect(set(teacherAt(world, "foreign", 0), "xiyuan")).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(set(teacherAt(world, "xiyuan", 0), "foreign")).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    const other = await createDraft(planWorld);
    const mixed = as("district-officer").moves({ planId: plan.planId, alternativeId: other.alternativeId });
    await expect(mixed).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("are copied with an alternative, compared side by side, and judged on the same facts", async () => {
    const { as } = planWorld;
    const plan = await createSwap(planWorld, "xinhualu", "ninganlu");
    const copy = await as("district-officer").createAlternative({ planId: plan.planId, name: "方案二", copyOf: plan.alternativeId });
    const empty = await as("district-officer").createAlternative({ planId: plan.planId, name: "方案三" });
    const compared = await as("district-leader").compare({ planId: plan.planId });
    expect(compared.map(({ name, moves, insideEntity, backbone }) => ({ name, moves, insideEntity, backbone }))).toEqual([
      { name: "方案一", moves: 2, insideEntity: 2, backbone: 2 },
      { name: "方案二", moves: 2, insideEntity: 2, backbone: 2 },
      { name: "方案三", moves: 0, insideEntity: 0, backbone: 0 },
    ]);
    expect(compared.at(-1)?.refusals.map((refusal) => refusal.kind)).toEqual(["quota-short"]);
    expect(await as("district-officer").removeAlternative({ planId: plan.planId, alternativeId: copy.alternativeId })).toEqual({ moves: 2 });
    await as("district-officer").chooseAlternative({ planId: plan.planId, alternativeId: empty.alternativeId });
    const kinds = (await refusalsOf(submit(planWorld, plan.planId))).map((refusal) => refusal.kind);
    expect(kinds).toEqual(["no-moves"]);
  });

  it("stand still once the plan is submitted", async () => {
    const { as, world } = planWorld;
    const plan = await createSwap(planWorld, "xinhualu", "ninganlu");
    await submit(planWorld, plan.planId);
    const late = as("district-officer").setMove({ ...plan, personId: teacherAt(world, "xiyuan", 1), toCampusId: world.campuses.ninganlu.id, expected: null });
    expect(await refusalsOf(late)).toEqual([{ kind: "status-forbids", act: "edit", status: "consulting" }]);
  });
});
