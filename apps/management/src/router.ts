import { publicRouter, router } from "@qitong/service";
import { accountRouter } from "./account/router";
import { approvalFlowRouter } from "./approval-flow/router";
import { approvalRouter } from "./approval/router";
import { applicationRouter } from "./application/router";
import { askRouter } from "./ask/router";
import { auditRouter } from "./audit/router";
import { campusCodeRouter } from "./campus-code/router";
import { councilRouter } from "./council/router";
import { emergencyContactRouter } from "./emergency-contact/router";
import { hallRouter } from "./hall/router";
import { noticeRouter } from "./notice/router";
import { policyRouter } from "./policy/router";
import { organisationRouter } from "./organisation/router";
import { postRouter } from "./post/router";
import { requestRouter } from "./request/router";
import { settingRouter } from "./setting/router";
import { delegationRouter, deputyRouter } from "./stand-in/router";

/** 统一管理: people, posts, departments, who stands in for whom, policies, notices, approvals, requests, the parents' council, the district's figures, and who did what */
export const management = router({
  account: accountRouter, approval: approvalRouter, approvalFlow: approvalFlowRouter, audit: auditRouter, campusCode: campusCodeRouter,
  council: councilRouter, delegation: delegationRouter, deputy: deputyRouter, emergencyContact: emergencyContactRouter, hall: hallRouter, notice: noticeRouter, organisation: organisationRouter,
  policy: policyRouter, post: postRouter, request: requestRouter, setting: settingRouter,
});
export type Router = typeof management;

/** What stands open to people without an account (decision 0012). */
export const managementPublic = publicRouter({ application: applicationRouter, ask: askRouter });
export type PublicRouter = typeof managementPublic;

export { escalateRequests } from "./approval/by-clock";
export { forgetApplications } from "./hall/forget";
export { escalateApplications } from "./hall/subject";
export { applyMergerToPosts } from "./merger/apply-merger";
export { performDueNotices } from "./notice/remind";
export { closeDueVotes } from "./council/vote";
export { applyDueRequests } from "./request/apply-due";
export { forgetRequests } from "./request/forget";
