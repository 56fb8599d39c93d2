import { router } from "@qitong/service";
import { accountRouter } from "./account/router";
import { approvalFlowRouter } from "./approval-flow/router";
import { approvalRouter } from "./approval/router";
import { auditRouter } from "./audit/router";
import { postRouter } from "./post/router";
import { settingRouter } from "./setting/router";

/** 统一管理: people, posts, grants, the district's figures, approvals, and who did what */
export const management = router({ account: accountRouter, approval: approvalRouter, approvalFlow: approvalFlowRouter, audit: auditRouter, post: postRouter, setting: settingRouter });
export type Router = typeof management;
export { applyMergerToPosts } from "./merger/apply-merger";

export { escalateRequests } from "./approval/by-clock";
