import { router } from "@qitong/service";
import { accountRouter } from "./account/router";
import { approvalFlowRouter } from "./approval-flow/router";
import { approvalRouter } from "./approval/router";
import { auditRouter } from "./audit/router";
import { noticeRouter } from "./notice/router";
import { policyRouter } from "./policy/router";
import { postRouter } from "./post/router";
import { settingRouter } from "./setting/router";

/** 统一管理: people, posts, grants, policies, notices, approvals, the district's figures, and who did what */
export const management = router({
  account: accountRouter, approval: approvalRouter, approvalFlow: approvalFlowRouter, audit: auditRouter, notice: noticeRouter,
  policy: policyRouter, post: postRouter, setting: settingRouter,
});
export type Router = typeof management;
export { escalateRequests } from "./approval/by-clock";
export { applyMergerToPosts } from "./merger/apply-merger";
export { performDueNotices } from "./notice/remind";
