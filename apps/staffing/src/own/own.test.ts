import { beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { civilDate, type AlternativeId, type TransferPlanId } from "@qitong/domain";
import { defaultPlanSettings, planStatuses, type PlanStatus } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { planAlternative, transferMove, transferPlan } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { staffing } from "../router";

const { database, world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context));
const planId = newId<TransferPlanId>();

beforeAll(async () => {
  await insertPlan();
});

/** A plan that moves the world's teacher in the chosen alternative, and a colleague in the other one. */
async function insertPlan(): Promise<void> {
  const { db } = database.root;
  const officer = world.principals["district-officer"].personId;
  const { ninganlu, xinhualu } = world.campuses;
  const now = new Date("2026-10-01T00:00:00Z");
  const chosen = newId<AlternativeId>();
  await db.insert(transferPlan).values({
    id: planId, districtId: world.districts.xinhua, title: "2027 学年交流方案", schoolYear: 2027, effectiveOn: civilDate("2027-09-01"),
    status: "draft", settings: defaultPlanSettings, chosenAlternativeId: chosen, createdBy: officer, createdAt: now,
  });
  const moved = [world.principals.teacher.personId, world.teachers.ninganlu[1]];
  for (const [index, personId] of moved.entries()) {
    const id = index === 0 ? chosen : newId<AlternativeId>();
    await db.insert(planAlternative).values({ id, planId, name: `方案${index}`, origin: "manual", createdBy: officer, createdAt: now });
    if (!personId) throw new Error("the world has too few teachers");
    await db.insert(transferMove).values({ alternativeId: id, personId, fromCampusId: ninganlu.id, toCampusId: xinhualu.id, changedBy: officer, changedAt: now });
  }
}

describe("a teacher's own page", () => {
  const file = () => as("teacher").own.file({ personId: world.principals.teacher.personId });

  it("shows the own assignment, its history and the own posts", async () => {
    const own = await file();
    expect(own.history).toMatchObject([{ campusName: "宁安路小学", endsOn: null }]);
    expect(own.posts).toMatchObject([{ role: "teacher" }]);
  });

  it("is nobody else's: not a colleague's, and not the principal's", async () => {
    const [, colleague] = world.teachers.ninganlu;
    if (!colleague) throw new Error("the world has too few teachers");
    await expect(as("teacher").own.file({ personId: colleague })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const teacher = world.principals.teacher.personId;
    await expect(as("principal").own.file({ personId: teacher })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  const shown: readonly PlanStatus[] = ["consulting", "awaiting-approval", "in-notice", "scheduled"];
  it.each(planStatuses)("with a plan that is %s shows the move only once it is submitted and until it is done", async (status) => {
    await database.root.db.update(transferPlan).set({ status }).where(eq(transferPlan.id, planId));
    const { moves } = await file();
    expect(moves.map((move) => move.toCampusName)).toEqual(shown.includes(status) ? ["新华路小学"] : []);
  });
});
