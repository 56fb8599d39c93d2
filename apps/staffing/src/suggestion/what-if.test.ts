/** Goals, fixed moves, "what if not" and a clash, through the caller and the runner, on a real database. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultPlanSettings, findTransferRefusals, type SuggestionGoals } from "@qitong/domain/staffing";
import { planAlternative } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf, teacherAt } from "@qitong/service/testing";
import { staffing } from "../router";
import { buildPlanWorld, createDraft, createSwap, effectiveOn, move, type DraftPlan, type PlanWorld } from "../transfer-plan/plan-world.test-data";
import { startSuggestionRunner } from "./runner";

let planWorld: PlanWorld;
let stopRunner: () => Promise<void>;
const faults: unknown[] = [];
const realClock = { today: () => planWorld.clock.today(), now: () => new Date() };

beforeAll(async () => {
  planWorld = await buildPlanWorld();
  stopRunner = startSuggestionRunner({ db: planWorld.db, clock: realClock, onFault: (fault) => faults.push(fault) });
});
afterAll(async () => {
  await stopRunner();
  await planWorld.database.drop();
});

const officer = () =>
  createCallerFactory(staffing)(contextOf("staffing", planWorld.db, planWorld.world.principals["district-officer"], realClock)).suggestion;
const plans = () => planWorld.as("district-officer");
const balance = { seconds: 30, wanted: [{ aim: "balance" as const, name: "优化建议" }] };

async function ended({ planId }: Pick<DraftPlan, "planId">) {
  for (const end = Date.now() + 150_000; Date.now() < end; ) {
    const run = await officer().latest({ planId });
    if (run && run.status !== "queued" && run.status !== "running") return run;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the run did not end");
}

async function suggested(plan: DraftPlan) {
  const { alternatives } = await plans().byId(plan);
  const found = alternatives.find((one) => one.origin === "suggested");
  if (!found) throw new Error("no suggested alternative");
  return { ...plan, alternativeId: found.id };
}

const movesOf = async (of: DraftPlan) =>
  (await plans().moves(of)).map(({ personId, fromCampusId, toCampusId }) => ({ personId, fromCampusId, toCampusId }));

describe("the goals of an official", () => {
  it("are kept with the alternative, each with its figure and proof, until somebody changes it by hand", async () => {
    const plan = await createDraft(planWorld);
    const goals: SuggestionGoals = { by: "order", goals: [{ goal: "campus-balance", allowance: 0.2 }, { goal: "commute", allowance: 0 }] };
    await officer().start({ ...plan, ...balance, goals });
    expect(await ended(plan)).toMatchObject({ failure: null, status: "finished", kept: ["balance"], request: { goals } });
    const of = await suggested(plan);
    const proofsOf = async () => (await plans().compare(plan)).find(({ id }) => id === of.alternativeId)?.proofs;
    expect((await proofsOf())?.map(({ goal, status }) => [goal, status])).toEqual([["campus-balance", "proven"], ["commute", "proven"]]);
    const [first] = await movesOf(of);
    if (!first) throw new Error("no moves");
    await plans().setMove({ ...of, personId: first.personId, toCampusId: null, expected: first.toCampusId });
    expect(await proofsOf()).toEqual([]);
  });
});

describe("moves that an official keeps", () => {
  it("stand in the suggestion as they were", async () => {
    const plan = await createSwap(planWorld, "xiyuan", "xinkaixue");
    const kept = await movesOf(plan);
    await officer().start({ ...plan, ...balance, keep: plan.alternativeId });
    expect((await ended(plan)).status).toBe("finished");
    expect(await movesOf(await suggested(plan))).toEqual(expect.arrayContaining(kept));
  });

  it("of another plan are as if they were not there", async () => {
    const [plan, other] = [await createDraft(planWorld), await createDraft(planWorld)];
    await expect(officer().start({ ...plan, ...balance, keep: other.alternativeId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("that break a rule make a clash, which names them, and leaves no alternative", async () => {
    const plan = await createDraft(planWorld);
    const { world } = planWorld;
    const facts = await plans().facts(plan);
    const barred = facts.teachers.find((teacher) => teacher.bars.length > 0) ?? facts.teachers[0];
    const to = Object.values(world.campuses).find(({ id }) => id !== barred?.campusId);
    if (!barred || !to) throw new Error("nobody to move");
    await plans().change({ planId: plan.planId, title: "年限从严", effectiveOn, settings: { ...defaultPlanSettings, transfer: { ...defaultPlanSettings.transfer, leastYearsAtOneSchool: 30 } } });
    await move(planWorld, plan, barred.personId, to.id);
    await officer().start({ ...plan, ...balance, keep: plan.alternativeId });
    expect(await ended(plan)).toMatchObject({ status: "infeasible", clash: [{ kind: "pinned", personId: barred.personId, toCampusId: to.id }] });
    const alternatives = await planWorld.db.select().from(planAlternative).where(eq(planAlternative.planId, plan.planId));
    expect(alternatives).toHaveLength(1);
  });
});

describe("what if not", () => {
  it("finds the best plan without the teacher, says what it costs, and leaves no alternative behind", async () => {
    const plan = await createDraft(planWorld);
    await officer().start({ ...plan, ...balance });
    await ended(plan);
    const of = await suggested(plan);
    const moves = await movesOf(of);
    const personId = moves[0]?.personId;
    if (personId === undefined) throw new Error("no moves");
    await officer().whatIf({ ...of, personId, seconds: 30 });
    const { status, whatIf, whatIfResult } = await ended(plan);
    expect({ status, whatIf }).toEqual({ status: "finished", whatIf: { alternativeId: of.alternativeId, personId } });
    const { transfer } = (await plans().byId(plan)).settings;
    const facts = await plans().facts(plan);
    expect(findTransferRefusals(moves, facts, transfer)).toEqual([]);
    expect(whatIfResult?.leaving.first.some((one) => one.personId === personId)).toBe(true);
    expect(whatIfResult?.joining.first.some((one) => one.personId === personId)).toBe(false);
    // The alternative is the proven best, so none without the teacher is better.
    expect(whatIfResult?.without["campus-balance"]).toBeGreaterThanOrEqual((whatIfResult?.withMove["campus-balance"] ?? Number.NaN) - 1e-9);
    expect((await plans().byId(plan)).alternatives).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  it("is refused of a teacher whom the alternative does not move, and of another plan's alternative", async () => {
    const [plan, other] = [await createDraft(planWorld), await createDraft(planWorld)];
    const personId = teacherAt(planWorld.world, "xiyuan", 0);
    const asked = officer().whatIf({ ...plan, personId, seconds: 30 });
    expect((await refusalsOf(asked)).map(({ kind }) => kind)).toEqual(["not-in-alternative"]);
    await expect(officer().whatIf({ ...plan, alternativeId: other.alternativeId, personId, seconds: 30 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
