import { checkNoRefusals, type AlternativeId, type CivilDate, type DistrictId, type TransferPlanId } from "@qitong/domain";
import { transferSettingsOf } from "@qitong/domain/management";
import { findOutlineRefusals } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { getDistrictSettings, type Act } from "@qitong/service";
import { insertAlternative, insertPlan } from "../plan/store";

export interface NewPlan {
  readonly districtId: DistrictId;
  readonly title: string;
  readonly schoolYear: number;
  readonly effectiveOn: CivilDate;
  /** The name of its first alternative, in the language of the one who makes it. */
  readonly alternativeName: string;
}

/** A draft with the district's settings of today and one empty alternative, which is the chosen one until another is. */
export async function createPlan(act: Act, input: NewPlan): Promise<{ planId: TransferPlanId; alternativeId: AlternativeId }> {
  const district = await getDistrictSettings(act.tx, input.districtId);
  const settings = { transfer: transferSettingsOf(district), noticeWorkingDays: district.noticeWorkingDays };
  checkNoRefusals(findOutlineRefusals({ ...input, settings }, act.today));
  const planId = newId<TransferPlanId>();
  const alternativeId = newId<AlternativeId>();
  const author = { createdBy: act.principal.personId, createdAt: act.now };
  const { districtId, title, schoolYear, effectiveOn } = input;
  await insertPlan(act.tx, {
    id: planId, districtId, title, schoolYear, effectiveOn, settings, status: "draft", chosenAlternativeId: alternativeId, ...author,
  });
  await insertAlternative(act.tx, { id: alternativeId, planId, name: input.alternativeName, origin: "manual", ...author });
  act.audit({ districtId, subjectKind: "transfer-plan", subjectId: planId, detail: { title, schoolYear, effectiveOn } });
  return { planId, alternativeId };
}
