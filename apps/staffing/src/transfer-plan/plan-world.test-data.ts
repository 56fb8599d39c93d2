/** A district with four campuses of four teachers each, and the officials who take a plan through its life. */
import { civilDate, type AlternativeId, type CampusId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { createCallerFactory } from "@qitong/service";
import { openServedWorld, teacherAt, type World } from "@qitong/service/testing";
import { staffing } from "../router";

export const effectiveOn = civilDate("2027-03-01");

export async function buildPlanWorld() {
  return openServedWorld("staffing", (context) => createCallerFactory(staffing)(context).transferPlan, civilDate("2026-10-12"));
}
export type PlanWorld = Awaited<ReturnType<typeof buildPlanWorld>>;

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
