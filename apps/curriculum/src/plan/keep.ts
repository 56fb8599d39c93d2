import { eq } from "drizzle-orm";
import { checkNoRefusals } from "@qitong/domain";
import { comparePlans, countChanges, findDiscardRefusals, findKeepingRefusals, type CurriculumPlanKeeping, type OfCurriculumPlan } from "@qitong/domain/curriculum";
import { curriculumPlan } from "@qitong/db/schema";
import { findPersonName, type Act } from "@qitong/service";
import { dayInYear, listEntityCampuses } from "./facts";
import { getContent, insertEvent, lockPlan, putContent } from "./store";

/** Keeps a draft whole. Whoever has not seen what was kept last is refused, and told who kept it. */
export async function keepPlan(act: Act, { planId, version, content }: CurriculumPlanKeeping): Promise<{ readonly version: number }> {
  const { tx, today, now, principal } = act;
  const plan = await lockPlan(tx, planId);
  const campuses = await listEntityCampuses(tx, plan.entityId, dayInYear(plan.schoolYear, today));
  const keptByName = await findPersonName(tx, plan.keptBy);
  checkNoRefusals(findKeepingRefusals({ version, content }, { ...plan, keptByName, campuses }));
  const changes = comparePlans(await getContent(tx, plan), content);
  const next = plan.version + 1;
  const { periodMinutes, interdisciplinaryPercent } = content;
  await putContent(tx, planId, content);
  await tx.update(curriculumPlan).set({ periodMinutes, interdisciplinaryPercent, version: next, keptBy: principal.personId, keptAt: now }).where(eq(curriculumPlan.id, planId));
  await insertEvent(tx, { planId, kind: "kept", by: principal.personId, at: now, detail: { changes: countChanges(changes) } });
  act.audit({ districtId: plan.districtId, subjectKind: "curriculum-plan", subjectId: planId, detail: { version: next, ...changes } });
  return { version: next };
}

/** A draft that is not wanted any more: it stays to be read in the audit, and gives its place to the next one. */
export async function discardPlan(act: Act, { planId, version }: OfCurriculumPlan): Promise<void> {
  const { tx, now, principal } = act;
  const plan = await lockPlan(tx, planId);
  checkNoRefusals(findDiscardRefusals({ version }, { ...plan, keptByName: await findPersonName(tx, plan.keptBy) }));
  await tx.update(curriculumPlan).set({ status: "discarded", draftSlot: null }).where(eq(curriculumPlan.id, planId));
  await insertEvent(tx, { planId, kind: "discarded", by: principal.personId, at: now });
  act.audit({ districtId: plan.districtId, subjectKind: "curriculum-plan", subjectId: planId, detail: { entityId: plan.entityId, schoolYear: plan.schoolYear, version } });
}
