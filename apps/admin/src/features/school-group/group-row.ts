/** What the legal-entity service answers about groups, by its router's own types. */
import type { Router } from "@qitong/legal-entity";
import type { inferRouterOutputs } from "@trpc/server";

export type GroupSummary = inferRouterOutputs<Router>["schoolGroup"]["list"]["groups"][number];
export type GroupMember = GroupSummary["members"][number];
