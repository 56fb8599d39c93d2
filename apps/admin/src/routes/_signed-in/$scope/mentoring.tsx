import { createFileRoute } from "@tanstack/react-router";
import { MentoringPage } from "../../../features/mentoring/mentoring-page";

export const Route = createFileRoute("/_signed-in/$scope/mentoring")({ component: MentoringPage });
