import { createFileRoute } from "@tanstack/react-router";
import { RequestsPage } from "../../../features/request/requests-page";

export const Route = createFileRoute("/_signed-in/$scope/requests/")({ component: RequestsPage });
