import { createFileRoute } from "@tanstack/react-router";
import { CurriculumPlansPage } from "../../../features/curriculum-plan/plans-page";

export const Route = createFileRoute("/_signed-in/$scope/curriculum-plans/")({ component: CurriculumPlansPage });
