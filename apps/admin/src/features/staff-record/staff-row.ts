import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>;

export type StaffRow = Answers["staff"]["list"]["rows"][number];
export type StaffFile = Answers["staff"]["byId"];
