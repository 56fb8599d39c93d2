import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

export type SettingRow = inferRouterOutputs<Router>["setting"]["byDistrict"][number];
