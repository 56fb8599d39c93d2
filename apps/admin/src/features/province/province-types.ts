import type { DistrictStanding } from "@qitong/domain/staffing";
import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<Router>["province"];
type Board = Outputs["board"];
export type DistrictRow = Omit<Board["districts"][number], "standing"> & { readonly standing: DistrictStanding | null };
export type ProvinceBoard = Omit<Board, "districts"> & { readonly districts: readonly DistrictRow[] };
export type Recount = Outputs["check"][number];
