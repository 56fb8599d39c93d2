import { router } from "@qitong/service";
import { ownRouter } from "./own/router";
import { staffRouter } from "./staff/router";

/** 统一调配师资 */
export const staffing = router({ own: ownRouter, staff: staffRouter });
export type Router = typeof staffing;
