import { router } from "@qitong/service";
import { balanceRouter } from "./balance/router";
import { complianceRouter } from "./compliance/router";
import { handoverNoteRouter } from "./handover-note/router";
import { mentoringRouter } from "./mentoring/router";
import { establishmentRouter } from "./establishment/router";
import { forecastRouter } from "./forecast/router";
import { ownRouter } from "./own/router";
import { rotationRouter } from "./rotation-return/router";
import { staffRouter } from "./staff/router";
import { suggestionRouter } from "./suggestion/router";
import { teacherImportRouter } from "./teacher-import/router";
import { planApprovalRouter } from "./transfer-plan/plan-approval-router";
import { transferPlanRouter } from "./transfer-plan/router";

/** 统一调配师资 */
export const staffing = router({
  balance: balanceRouter,
  compliance: complianceRouter,
  establishment: establishmentRouter,
  forecast: forecastRouter,
  handoverNote: handoverNoteRouter,
  mentoring: mentoringRouter,
  own: ownRouter,
  planApproval: planApprovalRouter,
  rotation: rotationRouter,
  staff: staffRouter,
  suggestion: suggestionRouter,
  teacherImport: teacherImportRouter,
  transferPlan: transferPlanRouter,
});
export type Router = typeof staffing;

export { applyMergerToStaff } from "./merger/apply-merger";
export { applyDueReturns } from "./rotation-return/apply-due-returns";
export { escalatePlanApprovals } from "./transfer-plan/plan-approval";
export { applyDuePlans } from "./transfer-plan/apply-due";
export { startSuggestionRunner, type SuggestionRunnerOptions } from "./suggestion/runner";
