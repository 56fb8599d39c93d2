import { router } from "@qitong/service";
import { planRouter } from "./plan/router";

/** 统一课程管理 */
export const curriculum = router({ plan: planRouter });
export type Router = typeof curriculum;
