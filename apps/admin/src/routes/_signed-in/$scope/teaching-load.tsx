import { createFileRoute } from "@tanstack/react-router";
import { TeachingLoadPage } from "../../../features/teaching-load/load-page";

export const Route = createFileRoute("/_signed-in/$scope/teaching-load")({ component: TeachingLoadPage });
