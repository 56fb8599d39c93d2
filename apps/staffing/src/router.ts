import { router } from "@qitong/service";
import { staffRouter } from "./staff/router";

/** 统一调配师资 */
export const staffing = router({ staff: staffRouter });
export type Router = typeof staffing;
