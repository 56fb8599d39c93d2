import { router } from "@qitong/service";
import { accountRouter } from "./account/router";
import { auditRouter } from "./audit/router";
import { noticeRouter } from "./notice/router";
import { policyRouter } from "./policy/router";
import { postRouter } from "./post/router";
import { settingRouter } from "./setting/router";

/** 统一管理: people, posts, grants, policies, notices, the district's figures, and who did what */
export const management = router({
  account: accountRouter, audit: auditRouter, notice: noticeRouter, policy: policyRouter, post: postRouter, setting: settingRouter,
});
export type Router = typeof management;
export { applyMergerToPosts } from "./merger/apply-merger";
export { performDueNotices } from "./notice/remind";
