import { publicRouter, router } from "@qitong/service";
import { accountRouter } from "./account/router";
import { askRouter } from "./ask/router";
import { auditRouter } from "./audit/router";
import { campusCodeRouter } from "./campus-code/router";
import { councilRouter } from "./council/router";
import { postRouter } from "./post/router";
import { requestRouter } from "./request/router";
import { settingRouter } from "./setting/router";

/** 统一管理: people, posts, grants, the district's figures, requests, and who did what */
export const management = router({
  account: accountRouter, audit: auditRouter, campusCode: campusCodeRouter, council: councilRouter, post: postRouter, request: requestRouter, setting: settingRouter,
});
export type Router = typeof management;

/** What stands open to people without an account (decision 0012). */
export const managementPublic = publicRouter({ ask: askRouter });
export type PublicRouter = typeof managementPublic;

export { applyMergerToPosts } from "./merger/apply-merger";
export { closeDueVotes } from "./council/vote";
export { applyDueRequests } from "./request/apply-due";
export { forgetRequests } from "./request/forget";
