import { router } from "@qitong/service";
import { balanceRouter } from "./balance/router";
import { eligibilityRouter } from "./eligibility/router";
import { establishmentRouter } from "./establishment/router";
import { forecastRouter } from "./forecast/router";
import { ownRouter } from "./own/router";
import { partTimeRouter } from "./part-time/router";
import { preferenceRouter } from "./preference/router";
import { rotationRouter } from "./rotation/router";
import { staffRouter } from "./staff/router";
import { suggestionRouter } from "./suggestion/router";
import { swapRouter } from "./swap/router";
import { teacherImportRouter } from "./teacher-import/router";
import { planApprovalRouter } from "./transfer-plan/plan-approval-router";
import { transferPlanRouter } from "./transfer-plan/router";

/** 统一调配师资 */
export const staffing = router({
  balance: balanceRouter,
  eligibility: eligibilityRouter,
  establishment: establishmentRouter,
  forecast: forecastRouter,
  own: ownRouter,
  partTime: partTimeRouter,
  planApproval: planApprovalRouter,
  preference: preferenceRouter,
  rotation: rotationRouter,
  staff: staffRouter,
  suggestion: suggestionRouter,
  swap: swapRouter,
  teacherImport: teacherImportRouter,
  transferPlan: transferPlanRouter,
});
export type Router = typeof staffing;

export { applyMergerToStaff } from "./merger/apply-merger";
export { listMovePreferences } from "./preference/store";
export { lapseSwaps } from "./swap/lapse-due";
export { escalatePlanApprovals } from "./transfer-plan/plan-approval";
export { applyDuePlans } from "./transfer-plan/apply-due";
export { startSuggestionRunner, type SuggestionRunnerOptions } from "./suggestion/runner";
