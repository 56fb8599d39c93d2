import { createFileRoute } from "@tanstack/react-router";
import { CouncilPage } from "../../../features/council/council-page";

export const Route = createFileRoute("/_signed-in/$scope/council/")({ component: CouncilPage });
