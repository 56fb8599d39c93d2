/** What the curriculum service answers of teaching loads; what stands in a plan is the domain's. */
import type { Router } from "@qitong/curriculum";
import type { LoadCell, PlanContent } from "@qitong/domain/curriculum";
import type { inferRouterOutputs } from "@trpc/server";

type Answer = inferRouterOutputs<Router>["teachingLoad"]["ofSchool"];
export type SchoolLoad = Omit<Answer, "content" | "cells"> & { readonly content: PlanContent | null; readonly cells: readonly LoadCell[] };
export type ShownTeacher = SchoolLoad["teachers"][number];
export type ShownClass = SchoolLoad["classes"][number];
