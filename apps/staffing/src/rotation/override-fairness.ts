/** 个别放行: an official lets a teacher go before others have gone once, with a reason; or takes that back. */
import { and, eq } from "drizzle-orm";
import { checkNoRefusals, type PersonId, type TransferPlanId } from "@qitong/domain";
import { findEditRefusals, type PlanActRefusal } from "@qitong/domain/staffing";
import { fairnessOverride } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { getPersonOfDistrict } from "../person/store";
import { lockPlan } from "../plan/store";

export interface FairnessOverrideInput {
  readonly planId: TransferPlanId;
  readonly personId: PersonId;
  readonly reason: string;
}

export async function overrideFairness(act: Act, { planId, personId, reason }: FairnessOverrideInput): Promise<void> {
  const plan = await lockPlan(act.tx, planId);
  await getPersonOfDistrict(act.tx, personId, plan.districtId);
  const missing: PlanActRefusal[] = reason === "" ? [{ kind: "reason-missing", field: "reason" }] : [];
  checkNoRefusals([...findEditRefusals(plan), ...missing]);
  const given = { reason, decidedBy: act.principal.personId, decidedAt: act.now };
  await act.tx.insert(fairnessOverride).values({ planId, personId, ...given }).onDuplicateKeyUpdate({ set: given });
  act.audit({ districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: planId, detail: { fairnessOverride: personId, reason } });
}

export async function undoFairnessOverride(act: Act, { planId, personId }: Omit<FairnessOverrideInput, "reason">): Promise<void> {
  const plan = await lockPlan(act.tx, planId);
  const ofTeacher = and(eq(fairnessOverride.planId, planId), eq(fairnessOverride.personId, personId));
  const [present] = await act.tx.select().from(fairnessOverride).where(ofTeacher).for("update");
  if (!present) throw absent();
  checkNoRefusals(findEditRefusals(plan));
  await act.tx.delete(fairnessOverride).where(ofTeacher);
  const { reason, decidedBy } = present;
  act.audit({
    districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: planId,
    detail: { fairnessOverride: personId, before: { reason, decidedBy }, after: null },
  });
}
