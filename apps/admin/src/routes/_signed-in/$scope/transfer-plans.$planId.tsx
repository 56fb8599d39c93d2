import { createFileRoute } from "@tanstack/react-router";
import { PlanPage } from "../../../features/transfer-plan/plan-page";

export const Route = createFileRoute("/_signed-in/$scope/transfer-plans/$planId")({ component: PlanPage });
