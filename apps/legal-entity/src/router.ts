import { router } from "@qitong/service";
import { handoverImportRouter, handoverRouter } from "./handover/router";
import { mergerApprovalRouter } from "./merger-case/case-approval-router";
import { mergerCaseRouter } from "./merger-case/router";
import { registryRouter } from "./registry/router";
import { schoolGroupRouter } from "./school-group/router";
import { schoolImportRouter } from "./school-import/router";

/** 统一法人 */
export const legalEntity = router({
  handover: handoverRouter,
  handoverImport: handoverImportRouter,
  mergerApproval: mergerApprovalRouter,
  mergerCase: mergerCaseRouter,
  registry: registryRouter,
  schoolGroup: schoolGroupRouter,
  schoolImport: schoolImportRouter,
});
export type Router = typeof legalEntity;
export { escalateMergerApprovals } from "./merger-case/case-approval";
export { applyDueMergers, type DueMergers, type MergerPart } from "./merger-case/apply-due";
