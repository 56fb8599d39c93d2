import { router } from "@qitong/service";
import { balanceRouter } from "./balance/router";
import { complianceRouter } from "./compliance/router";
import { handoverNoteRouter } from "./handover-note/router";
import { mentoringRouter } from "./mentoring/router";
import { rotationEndRouter } from "./rotation-return/router";
import { eligibilityRouter } from "./eligibility/router";
import { establishmentRouter } from "./establishment/router";
import { forecastRouter } from "./forecast/router";
import { ownRouter } from "./own/router";
import { partTimeRouter } from "./part-time/router";
import { preferenceRouter } from "./preference/router";
import { provinceRouter } from "./province/router";
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
  compliance: complianceRouter,
  handoverNote: handoverNoteRouter,
  mentoring: mentoringRouter,
  rotationEnd: rotationEndRouter,
  eligibility: eligibilityRouter,
  establishment: establishmentRouter,
  forecast: forecastRouter,
  own: ownRouter,
  partTime: partTimeRouter,
  planApproval: planApprovalRouter,
  preference: preferenceRouter,
  province: provinceRouter,
  rotation: rotationRouter,
  staff: staffRouter,
  suggestion: suggestionRouter,
  swap: swapRouter,
  teacherImport: teacherImportRouter,
  transferPlan: transferPlanRouter,
});
export type Router = typeof staffing;

export { applyMergerToStaff } from "./merger/apply-merger";
export { applyDueReturns } from "./rotation-return/apply-due-returns";
export { listMovePreferences } from "./preference/store";
export { keepDueStandings } from "./province/keep-due";
export { lapseSwaps } from "./swap/lapse-due";
export { escalatePlanApprovals } from "./transfer-plan/plan-approval";
export { applyDuePlans } from "./transfer-plan/apply-due";
export { startSuggestionRunner, type SuggestionRunnerOptions } from "./suggestion/runner";
