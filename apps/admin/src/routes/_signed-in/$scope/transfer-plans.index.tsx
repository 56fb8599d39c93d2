import { createFileRoute } from "@tanstack/react-router";
import { PlansPage } from "../../../features/transfer-plan/plans-page";

export const Route = createFileRoute("/_signed-in/$scope/transfer-plans/")({ component: PlansPage });
