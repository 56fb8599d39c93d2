import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

export type AuditRow = inferRouterOutputs<Router>["audit"]["list"]["rows"][number];
