/** What the curriculum service answers, by its router's own types: a Date is a string by then. */
import type { Router } from "@qitong/curriculum";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["plan"];

export type SchoolPlans = Answers["ofSchool"];
export type ShownPlan = NonNullable<SchoolPlans["draft"]>;
export type PlanEvent = SchoolPlans["history"][number];
export type BoardEntity = Answers["board"]["entities"][number];
