import { checkNoRefusals, type CurriculumPlanId, type EntityId } from "@qitong/domain";
import { carryOver, examplePlan, findOpeningRefusals, gradesOfAll, type CarriedPlan, type NewCurriculumPlan, type PlanCampus } from "@qitong/domain/curriculum";
import { newId, type Transaction } from "@qitong/db";
import { curriculumPlan } from "@qitong/db/schema";
import type { Act } from "@qitong/service";
import { dayInYear, listEntityCampuses } from "./facts";
import { findPlanInForce, getContent, insertEvent, lockEntity, lockPlans, putContent } from "./store";

/** The names under which the example's own courses begin; the school gives them its own. */
const exampleNames = { local: "地方课程", school: "校本课程" };

/** Opens a draft for a school year: from the example, from last year's plan, or from the one in force that is to be replaced. */
export async function openPlan(act: Act, { entityId, schoolYear, origin }: NewCurriculumPlan): Promise<{ readonly planId: CurriculumPlanId }> {
  const { tx, today, now, principal } = act;
  const { districtId } = await lockEntity(tx, entityId);
  const plans = await lockPlans(tx, entityId, schoolYear);
  const campuses = await listEntityCampuses(tx, entityId, dayInYear(schoolYear, today));
  const from = await findOrigin(tx, entityId, origin === "last-year" ? schoolYear - 1 : schoolYear, origin, campuses);
  const hasDraft = plans.some(({ status }) => status === "draft");
  checkNoRefusals(findOpeningRefusals({ schoolYear, origin }, { hasDraft, hasOrigin: from !== undefined, campuses, today }));
  if (!from) throw new Error("refused without a refusal");
  const { content, left, copiedFrom } = from;
  const { periodMinutes, interdisciplinaryPercent } = content;
  const id = newId<CurriculumPlanId>();
  await tx.insert(curriculumPlan).values({
    id, districtId, entityId, schoolYear, status: "draft", draftSlot: 1, periodMinutes, interdisciplinaryPercent, copiedFrom,
    keptBy: principal.personId, keptAt: now,
  });
  await putContent(tx, id, content);
  await insertEvent(tx, { planId: id, kind: "created", by: principal.personId, at: now, detail: { origin, left: left.length } });
  act.audit({ districtId, subjectKind: "curriculum-plan", subjectId: id, detail: { entityId, schoolYear, origin, copiedFrom, left } });
  return { planId: id };
}

async function findOrigin(
  tx: Transaction, entityId: EntityId, year: number, origin: NewCurriculumPlan["origin"], campuses: readonly PlanCampus[],
): Promise<(CarriedPlan & { readonly copiedFrom: CurriculumPlanId | null }) | undefined> {
  if (origin === "example") return { content: examplePlan(gradesOfAll(campuses.map(({ stage }) => stage)), exampleNames), left: [], copiedFrom: null };
  const plan = await findPlanInForce(tx, entityId, year);
  return plan && { ...carryOver(await getContent(tx, plan), campuses), copiedFrom: plan.id };
}
