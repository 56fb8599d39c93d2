import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { planAlternative, suggestionRun } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf, teacherAt } from "@qitong/service/testing";
import { staffing } from "../router";
import { buildPlanWorld, createDraft, createSwap, submit, type PlanWorld } from "../transfer-plan/plan-world.test-data";
import { startSuggestionRunner } from "./runner";

let planWorld: PlanWorld;
let stopRunner: (() => Promise<void>) | undefined;
const realClock = { today: () => planWorld.clock.today(), now: () => new Date() };

beforeAll(async () => {
  planWorld = await buildPlanWorld();
});
afterEach(async () => {
  await stopRunner?.();
  stopRunner = undefined;
});
afterAll(() => planWorld.database.drop());

const officer = () =>
  createCallerFactory(staffing)(contextOf("staffing", planWorld.db, planWorld.world.principals["district-officer"], realClock)).suggestion;
const faults: unknown[] = [];
const run = () => {
  stopRunner = startSuggestionRunner({ db: planWorld.db, clock: realClock, onFault: (fault) => faults.push(fault) });
};
const ask = { seconds: 5, wanted: [{ aim: "balance" as const, name: "优化建议" }] };

async function until<T>(look: () => Promise<T>, reached: (value: T) => boolean, seconds = 40): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const value = await look();
    if (reached(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not reached within ${seconds} s: ${JSON.stringify(await look())}`);
}

describe("a suggestion of the optimiser", () => {
  it("becomes an alternative with objective, bound and gap, and breaks no rule", async () => {
    const { planId } = await createDraft(planWorld);
    const { runId } = await officer().start({ planId, ...ask });
    run();
    const latest = await until(() => officer().latest({ planId }), (value) => value?.status === "finished");
    expect(latest).toMatchObject({ id: runId, failure: null, clash: null });
    const suggested = (await planWorld.as("district-officer").compare({ planId })).find((one) => one.name === "优化建议");
    expect(suggested?.refusals).toEqual([]);
    expect(suggested?.moves).toBeGreaterThan(0);
    expect(suggested?.objective).toBeCloseTo(suggested?.imbalance.after ?? Number.NaN, 9);
    expect(suggested?.bound).toBeLessThanOrEqual(suggested?.objective ?? 0);
    expect(suggested?.gap).toBeGreaterThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  it("proposes nobody whom another submitted plan holds: it could not be submitted", async () => {
    const held = await createSwap(planWorld, "xiyuan", "xinkaixue");
    await submit(planWorld, held.planId);
    const { planId } = await createDraft(planWorld);
    await officer().start({ planId, ...ask });
    run();
    await until(() => officer().latest({ planId }), (value) => value?.status === "finished");
    const { alternatives } = await planWorld.as("district-officer").byId({ planId });
    const moved: string[] = [];
    for (const { id } of alternatives) moved.push(...(await planWorld.as("district-officer").moves({ planId, alternativeId: id })).map(({ personId }) => personId));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved).not.toContain(teacherAt(planWorld.world, "xiyuan", 0));
    expect(moved).not.toContain(teacherAt(planWorld.world, "xinkaixue", 0));
    await planWorld.as("district-officer").withdraw({ planId: held.planId, reason: "不再办理" });
  });

  it("is begun once by a double click, though each click has a key of its own", async () => {
    const { planId } = await createDraft(planWorld);
    const clicks = await Promise.allSettled(Array.from({ length: 6 }, () => officer().start({ planId, ...ask })));
    expect(clicks.filter((click) => click.status === "fulfilled")).toHaveLength(1);
    for (const { runId } of clicks.flatMap((click) => (click.status === "fulfilled" ? [click.value] : []))) await officer().cancel({ runId });
  });

  it("is one at a time for a plan", async () => {
    const { planId } = await createDraft(planWorld);
    const { runId } = await officer().start({ planId, ...ask });
    expect((await refusalsOf(officer().start({ planId, ...ask }))).map((refusal) => refusal.kind)).toEqual(["suggestion-under-way"]);
    await officer().cancel({ runId });
    await expect(officer().start({ planId, ...ask })).resolves.toHaveProperty("runId");
    const latest = await officer().latest({ planId });
    if (latest) await officer().cancel({ runId: latest.id });
  });

  it("leaves no alternative when it is cancelled, queued or at work", async () => {
    const { planId } = await createDraft(planWorld);
    run();
    const { runId } = await officer().start({ planId, ...ask });
    await until(() => officer().latest({ planId }), (value) => value?.status === "running" || value?.status === "finished");
    const { status } = await officer().cancel({ runId });
    await stopRunner?.();
    const alternatives = await planWorld.db.select().from(planAlternative).where(eq(planAlternative.planId, planId));
    expect(alternatives.filter((one) => one.origin === "suggested")).toHaveLength(status === "cancelled" ? 0 : 1);
    expect((await officer().latest({ planId }))?.status).toBe(status);
  });

  it("whose process died is found by its silence, and does not block the next", async () => {
    const { planId } = await createDraft(planWorld);
    const { runId } = await officer().start({ planId, ...ask });
    const longAgo = new Date(Date.now() - 60_000);
    await planWorld.database.root.db.update(suggestionRun).set({ status: "running", aliveAt: longAgo }).where(eq(suggestionRun.id, runId));
    expect(await officer().latest({ planId })).toMatchObject({ status: "running", isLost: true });
    run();
    const latest = await until(() => officer().latest({ planId }), (value) => value?.status === "failed");
    expect(latest?.failure).toBe("process-ended");
    await expect(officer().start({ planId, ...ask })).resolves.toHaveProperty("runId");
  });
});
