import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Mentoring = inferRouterOutputs<Router>["mentoring"];
export type MentoringRow = Mentoring["list"][number];
export type Candidate = Mentoring["candidates"][number];
