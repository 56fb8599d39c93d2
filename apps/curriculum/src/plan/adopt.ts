import { eq } from "drizzle-orm";
import { checkNoRefusals, type CivilDate } from "@qitong/domain";
import { adoptionDay, CurriculumSettings, findAdoptionRefusals, type OfCurriculumPlan } from "@qitong/domain/curriculum";
import { curriculumPlan } from "@qitong/db/schema";
import { absent, findPersonName, getDistrictSettings, type Act } from "@qitong/service";
import { dayInYear, listEntityCampuses } from "./facts";
import { getContent, getPlan, insertEvent, lockEntity, lockPlans } from "./store";

/** Puts a draft in force from a day on; the plan that held until then is replaced and stays to be read. */
export async function adoptPlan(act: Act, { planId, version }: OfCurriculumPlan): Promise<{ readonly startsOn: CivilDate }> {
  const { tx, today, now, principal } = act;
  // Entity before plan, as whoever opens one does: neither waits for the other. The row is read again under its lock.
  const { entityId, schoolYear } = await getPlan(tx, planId);
  const { districtId } = await lockEntity(tx, entityId);
  const plans = await lockPlans(tx, entityId, schoolYear);
  const plan = plans.find(({ id }) => id === planId);
  if (!plan) throw absent();
  const campuses = await listEntityCampuses(tx, entityId, dayInYear(schoolYear, today));
  const settings = CurriculumSettings.parse(await getDistrictSettings(tx, districtId));
  const content = await getContent(tx, plan);
  checkNoRefusals(findAdoptionRefusals({ version }, { ...plan, content, campuses, settings, today, keptByName: await findPersonName(tx, plan.keptBy) }));
  const startsOn = adoptionDay(schoolYear, today);
  const before = plans.find(({ status }) => status === "in-force");
  const { personId: by } = principal;
  if (before) {
    await tx.update(curriculumPlan).set({ status: "replaced", inForceSlot: null, endsOn: startsOn }).where(eq(curriculumPlan.id, before.id));
    await insertEvent(tx, { planId: before.id, kind: "replaced", by, at: now });
  }
  await tx.update(curriculumPlan).set({ status: "in-force", draftSlot: null, inForceSlot: 1, startsOn }).where(eq(curriculumPlan.id, planId));
  await insertEvent(tx, { planId, kind: "adopted", by, at: now, detail: { startsOn } });
  act.audit({ districtId, subjectKind: "curriculum-plan", subjectId: planId, detail: { entityId, schoolYear, startsOn, replaces: before?.id ?? null } });
  return { startsOn };
}
