import { router } from "@qitong/service";
import { accountRouter } from "./account/router";
import { auditRouter } from "./audit/router";
import { organisationRouter } from "./organisation/router";
import { postRouter } from "./post/router";
import { settingRouter } from "./setting/router";
import { delegationRouter, deputyRouter } from "./stand-in/router";

/** 统一管理: people, posts, departments, who stands in for whom, the district's figures, and who did what */
export const management = router({
  account: accountRouter,
  audit: auditRouter,
  delegation: delegationRouter,
  deputy: deputyRouter,
  organisation: organisationRouter,
  post: postRouter,
  setting: settingRouter,
});
export type Router = typeof management;
