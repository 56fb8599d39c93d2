import { checkNoRefusals, type CivilDate, type TransferPlanId } from "@qitong/domain";
import { findEditRefusals, findOutlineRefusals, type PlanSettings } from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { lockPlan, updatePlan } from "../plan/store";

export interface PlanOutlineChange {
  readonly planId: TransferPlanId;
  readonly title: string;
  readonly effectiveOn: CivilDate;
  readonly settings: PlanSettings;
}

/** Title, day of effect and settings of a draft. */
export async function changePlan(act: Act, input: PlanOutlineChange): Promise<{ version: number }> {
  const plan = await lockPlan(act.tx, input.planId);
  const { title, effectiveOn, settings } = input;
  checkNoRefusals([
    ...findEditRefusals(plan),
    ...findOutlineRefusals({ schoolYear: plan.schoolYear, effectiveOn, settings }, act.today),
  ]);
  await updatePlan(act.tx, plan, { title, effectiveOn, settings });
  const before = { title: plan.title, effectiveOn: plan.effectiveOn, settings: plan.settings };
  act.audit({
    districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: plan.id,
    detail: { before, after: { title, effectiveOn, settings } },
  });
  return { version: plan.version + 1 };
}
