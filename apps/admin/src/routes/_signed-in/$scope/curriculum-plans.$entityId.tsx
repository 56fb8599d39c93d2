import type { EntityId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { CurriculumPlanPage } from "../../../features/curriculum-plan/plan-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/curriculum-plans/$entityId")({ params: named<{ entityId: EntityId }>(), component: CurriculumPlanPage });
