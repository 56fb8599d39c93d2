import { router } from "@qitong/service";

export const legalEntity = router({});
export type Router = typeof legalEntity;
