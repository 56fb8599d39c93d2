/** What the curriculum service answers, by its router's own types: a Date is a string by then. What stands in a plan is the domain's. */
import type { Router } from "@qitong/curriculum";
import type { PlanContent } from "@qitong/domain/curriculum";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["plan"];
type OfSchool = Answers["ofSchool"];

export type ShownPlan = Omit<NonNullable<OfSchool["draft"]>, "content"> & { readonly content: PlanContent };
export type SchoolPlans = Omit<OfSchool, "draft" | "inForce" | "before" | "replaced"> & {
  readonly draft: ShownPlan | null;
  readonly inForce: ShownPlan | null;
  readonly before: ShownPlan | null;
  readonly replaced: readonly ShownPlan[];
};
export type PlanEvent = OfSchool["history"][number];
export type BoardEntity = Answers["board"]["entities"][number];
type Own = Answers["own"][number];
export type OwnPlan = Omit<Own, "plan"> & { readonly plan: (Omit<NonNullable<Own["plan"]>, "content"> & { readonly content: PlanContent }) | null };
