import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["approvalFlow"];

export type FlowRow = Answers["list"][number];
export type FlowVersion = Answers["byId"];
