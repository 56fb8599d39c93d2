import { router } from "@qitong/service";
import { balanceRouter } from "./balance/router";
import { establishmentRouter } from "./establishment/router";
import { forecastRouter } from "./forecast/router";
import { ownRouter } from "./own/router";
import { partTimeRouter } from "./part-time/router";
import { staffRouter } from "./staff/router";
import { suggestionRouter } from "./suggestion/router";
import { teacherImportRouter } from "./teacher-import/router";
import { planApprovalRouter } from "./transfer-plan/plan-approval-router";
import { transferPlanRouter } from "./transfer-plan/router";

/** 统一调配师资 */
export const staffing = router({ balance: balanceRouter, establishment: establishmentRouter, forecast: forecastRouter, own: ownRouter, partTime: partTimeRouter, planApproval: planApprovalRouter, staff: staffRouter, suggestion: suggestionRouter, teacherImport: teacherImportRouter, transferPlan: transferPlanRouter });
export type Router = typeof staffing;

export { applyMergerToStaff } from "./merger/apply-merger";
export { escalatePlanApprovals } from "./transfer-plan/plan-approval";
export { applyDuePlans } from "./transfer-plan/apply-due";
export { startSuggestionRunner, type SuggestionRunnerOptions } from "./suggestion/runner";
