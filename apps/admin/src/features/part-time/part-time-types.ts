import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<Router>;

export type PartTimeOfFile = Outputs["staff"]["byId"]["partTime"];
export type Arrangement = PartTimeOfFile["arrangements"][number];
export type Load = NonNullable<PartTimeOfFile["load"]>;
export type Choices = NonNullable<Outputs["partTime"]["choices"]>;
export type PartTimeBoard = Outputs["partTime"]["board"];
export type BoardPerson = PartTimeBoard["people"][number];
