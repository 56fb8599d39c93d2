import type { TransferPlanId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { PlanPage } from "../../../features/transfer-plan/plan-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/transfer-plans/$planId")({ params: named<{ planId: TransferPlanId }>(), component: PlanPage });
