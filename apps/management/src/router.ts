import { router } from "@qitong/service";

export const management = router({});
export type Router = typeof management;
