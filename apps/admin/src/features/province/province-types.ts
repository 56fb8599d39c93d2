import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<Router>["province"];
export type ProvinceBoard = Outputs["board"];
export type DistrictRow = ProvinceBoard["districts"][number];
export type Recount = Outputs["check"][number];
