import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<Router>;
type Plans = Outputs["transferPlan"];

export type PlanListRow = Plans["list"][number];
export type PlanView = Plans["byId"];
export type PlanAlternative = PlanView["alternatives"][number];
export type TimelineEntry = PlanView["timeline"][number];
export type PlanFacts = Plans["facts"];
export type PlanTeacher = PlanFacts["teachers"][number];
export type PlanCampus = PlanFacts["campuses"][number];
export type PlanMove = Plans["moves"][number];
export type ComparedAlternative = Plans["compare"][number];
export type PlanAnswers = Plans["answers"];
export type FairnessOverride = Outputs["rotation"]["overrides"][number];
export type Consultation = Plans["consultation"];
export type ConsultedPlan = Consultation["plans"][number];
export type Question = ConsultedPlan["questions"][number];
export type SuggestionRun = NonNullable<Outputs["suggestion"]["latest"]>;
export type GoalOrWeighted = ComparedAlternative["proofs"][number]["goal"];
