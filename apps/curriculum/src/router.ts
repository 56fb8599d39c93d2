import { router } from "@qitong/service";
import { planRouter } from "./plan/router";
import { teachingLoadRouter } from "./teaching-load/router";

/** 统一课程管理 */
export const curriculum = router({ plan: planRouter, teachingLoad: teachingLoadRouter });
export type Router = typeof curriculum;
