import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { civilDate, type PersonId, type SwapId } from "@qitong/domain";
import { auditEvent, exemption, swapProposal } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf, teacherAt, type WorldRole } from "@qitong/service/testing";
import { staffing } from "../router";
import { buildPlanWorld, createDraft, type PlanWorld } from "../transfer-plan/plan-world.test-data";
import { lapseSwaps } from "./lapse-due";

const schoolYear = 2026;
let planWorld: PlanWorld;
let me: PersonId;
let colleague: PersonId;

beforeAll(async () => {
  planWorld = await buildPlanWorld();
  me = planWorld.world.principals.teacher.personId;
  colleague = teacherAt(planWorld.world, "xiyuan", 0);
});
afterAll(() => planWorld.database.drop());
beforeEach(async () => {
  planWorld.clock.day = civilDate("2026-10-12");
  await planWorld.database.root.db.delete(swapProposal);
  await as("district-officer").preference.setWindow({
    districtId: planWorld.world.districts.xinhua, schoolYear, opensOn: civilDate("2026-10-01"), endsOn: civilDate("2026-11-01"),
  });
});

const kinds = (refusals: readonly { kind: string }[]) => refusals.map(({ kind }) => kind);

function callerOf(principal: PlanWorld["world"]["principals"][WorldRole]) {
  return createCallerFactory(staffing)(contextOf("staffing", planWorld.db, principal, planWorld.clock));
}
const as = (role: WorldRole) => callerOf(planWorld.world.principals[role]);
/** A teacher of the world who has no post: one's own person needs none. */
const asTeacher = (personId: PersonId) => callerOf({ accountId: planWorld.world.principals.teacher.accountId, personId, posts: [] });

const propose = (partnerId: PersonId) => as("teacher").swap.propose({ personId: me, partnerId, schoolYear, note: "" });
const answer = (swapId: SwapId, accepts: boolean) => asTeacher(colleague).swap.answer({ personId: colleague, swapId, accepts, reason: "" });

describe("a swap of two teachers", () => {
  it("is found by name, proposed, accepted, and taken into a plan with both moves at once", async () => {
    const { world } = planWorld;
    const found = await as("teacher").swap.candidates({ personId: me, schoolYear, search: "西苑老师" });
    expect(found.map(({ name, refusals }) => [name, kinds(refusals)])).toEqual([
      ["西苑老师1", []], ["西苑老师2", ["swap-other-subject"]], ["西苑老师3", ["swap-other-subject"]], ["西苑老师4", ["swap-other-subject"]],
    ]);
    const { swapId } = await propose(colleague);
    expect(await answer(swapId, true)).toEqual({ status: "accepted" });
    const plan = await createDraft(planWorld, "互换方案");
    const { moves } = await as("district-officer").swap.take({ ...plan, swapId });
    expect(moves).toMatchObject([
      { personId: me, toCampusId: world.campuses.xiyuan.id }, { personId: colleague, toCampusId: world.campuses.ninganlu.id },
    ]);
    expect(await as("district-officer").transferPlan.moves(plan)).toHaveLength(2);
    expect(await as("district-officer").swap.list({ scope: { kind: "district", id: world.districts.xinhua }, schoolYear })).toMatchObject([
      { status: "taken", planTitle: "互换方案" },
    ]);
    const [own] = await as("teacher").swap.own({ personId: me });
    expect(own).toMatchObject({ status: "taken" });
    expect(own).not.toHaveProperty("planTitle");
    expect(kinds(await refusalsOf(as("district-officer").swap.take({ ...plan, swapId })))).toEqual(["swap-status-forbids"]);
  });

  it("tells nothing of a colleague but that a swap is not possible", async () => {
    const { db } = planWorld.database.root;
    await db.insert(exemption).values({ personId: colleague, kind: "pregnant", startsOn: civilDate("2026-08-01"), endsOn: civilDate("2027-06-01") });
    const refusals = await refusalsOf(propose(colleague));
    expect(refusals).toEqual([{ kind: "swap-partner-unavailable" }]);
    const [candidate] = await as("teacher").swap.candidates({ personId: me, schoolYear, search: "西苑老师1" });
    expect(candidate?.refusals).toEqual([{ kind: "swap-partner-unavailable" }]);
    await db.delete(exemption).where(eq(exemption.personId, colleague));
  });

  it("is nobody's business beside the two: for a third it is not there", async () => {
    const { swapId } = await propose(colleague);
    const third = teacherAt(planWorld.world, "xinkaixue", 0);
    await expect(asTeacher(third).swap.answer({ personId: third, swapId, accepts: true, reason: "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(asTeacher(third).swap.withdraw({ personId: third, swapId, reason: "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(as("teacher").swap.answer({ personId: me, swapId, accepts: true, reason: "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(as("campus-head").swap.list({ scope: { kind: "campus", id: planWorld.world.campuses.ninganlu.id }, schoolYear })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await asTeacher(third).swap.own({ personId: third })).toEqual([]);
  });

  it("is not proposed to someone of another district: such a person is not there", async () => {
    await expect(propose(teacherAt(planWorld.world, "foreign", 0))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is one at a time, and gives way when it is withdrawn", async () => {
    const { swapId } = await propose(colleague);
    const other = teacherAt(planWorld.world, "xinkaixue", 0);
    expect(kinds(await refusalsOf(propose(other)))).toEqual(["swap-open-already"]);
    await as("teacher").swap.withdraw({ personId: me, swapId, reason: "另有安排" });
    expect(await propose(other)).toHaveProperty("swapId");
  });

  it("is proposed while the window is open, and lapses unanswered with it", async () => {
    const { swapId } = await propose(colleague);
    await lapseSwaps(planWorld.db, planWorld.clock);
    expect(await as("teacher").swap.own({ personId: me })).toMatchObject([{ status: "proposed" }]);
    planWorld.clock.day = civilDate("2026-11-01");
    expect(kinds(await refusalsOf(answer(swapId, true)))).toEqual(["window-not-open"]);
    await lapseSwaps(planWorld.db, planWorld.clock);
    expect(await as("teacher").swap.own({ personId: me })).toMatchObject([{ status: "lapsed" }]);
    expect(kinds(await refusalsOf(propose(colleague)))).toEqual(["window-not-open"]);
    const events = await planWorld.database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, swapId));
    expect(events.map(({ act }) => act)).toEqual(["staffing.swap.propose", "staffing.swap.byDate"]);
  });

  it("is not taken half: a teacher whom the alternative moves already stops both moves", async () => {
    const { world } = planWorld;
    const { swapId } = await propose(colleague);
    await answer(swapId, true);
    const plan = await createDraft(planWorld, "已有安排");
    await as("district-officer").transferPlan.setMove({ ...plan, personId: colleague, toCampusId: world.campuses.xinkaixue.id, expected: null });
    expect(kinds(await refusalsOf(as("district-officer").swap.take({ ...plan, swapId })))).toEqual(["changed-meanwhile"]);
    expect(await as("district-officer").transferPlan.moves(plan)).toMatchObject([{ personId: colleague, toCampusId: world.campuses.xinkaixue.id }]);
    expect(await as("teacher").swap.own({ personId: me })).toMatchObject([{ status: "accepted" }]);
  });
});
