/** A district with four campuses of four teachers each, and the officials who take a plan through its life. */
import { civilDate, type AlternativeId, type CampusId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { createCallerFactory } from "@qitong/service";
import { buildWorld, contextOf, createTestDatabase, TestClock, type World, type WorldRole } from "@qitong/service/testing";
import { staffing } from "../router";

export const effectiveOn = civilDate("2027-03-01");

export async function buildPlanWorld() {
  const database = await createTestDatabase();
  const world = await buildWorld(database.root.db);
  const clock = new TestClock(civilDate("2026-10-12"));
  const { db } = database.open("staffing", 8);
  const callerOf = createCallerFactory(staffing);
  const as = (role: WorldRole) => callerOf(contextOf("staffing", db, world.principals[role], clock)).transferPlan;
  return { database, world, clock, db, as };
}
export type PlanWorld = Awaited<ReturnType<typeof buildPlanWorld>>;

export function teacherAt(world: World, campus: keyof World["campuses"], index: number): PersonId {
  const personId = world.teachers[campus][index];
  if (!personId) throw new Error(`no teacher ${index} at ${campus}`);
  return personId;
}

export interface DraftPlan {
  readonly planId: TransferPlanId;
  readonly alternativeId: AlternativeId;
}

export async function createDraft({ as, world }: PlanWorld, title = "2026学年交流轮岗方案"): Promise<DraftPlan> {
  return as("district-officer").create({
    districtId: world.districts.xinhua, title, schoolYear: 2026, effectiveOn, alternativeName: "方案一",
  });
}

export async function move({ as }: PlanWorld, plan: DraftPlan, personId: PersonId, toCampusId: CampusId): Promise<void> {
  await as("district-officer").setMove({ ...plan, personId, toCampusId, expected: null });
}

/** Two Chinese teachers of county level change places: it keeps every rule of the default settings. */
export async function createSwap(planWorld: PlanWorld, a: keyof World["campuses"], b: keyof World["campuses"], title?: string): Promise<DraftPlan> {
  const { world } = planWorld;
  const plan = await createDraft(planWorld, title);
  await move(planWorld, plan, teacherAt(world, a, 0), world.campuses[b].id);
  await move(planWorld, plan, teacherAt(world, b, 0), world.campuses[a].id);
  return plan;
}

/** An official submits what is on screen. */
export async function submit({ as }: PlanWorld, planId: TransferPlanId) {
  const { chosenAlternativeId } = await as("district-officer").byId({ planId });
  if (chosenAlternativeId === null) throw new Error("no alternative was chosen");
  const moves = await as("district-officer").moves({ planId, alternativeId: chosenAlternativeId });
  return as("district-officer").submit({ planId, moves });
}

/** What whoever decides has on screen. */
export async function versionOf({ as }: PlanWorld, planId: TransferPlanId): Promise<number> {
  return (await as("district-leader").byId({ planId })).version;
}

/** The refusals of a call that must fail. */
export async function refusalsOf(call: Promise<unknown>): Promise<readonly { readonly kind: string }[]> {
  const error: unknown = await call.then(
    () => new Error("the call was not refused"),
    (failure: unknown) => failure,
  );
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && "refusals" in cause && Array.isArray(cause.refusals)) return cause.refusals;
  throw error;
}
