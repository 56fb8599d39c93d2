import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>;

export type AccountRow = Answers["account"]["list"]["rows"][number];
export type AccountDetail = Answers["account"]["byId"];
export type PostRow = Answers["post"]["list"][number];
export type Candidate = Answers["post"]["candidates"][number];
