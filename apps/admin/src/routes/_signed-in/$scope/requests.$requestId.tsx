import { createFileRoute } from "@tanstack/react-router";
import { RequestPage } from "../../../features/request/request-page";

export const Route = createFileRoute("/_signed-in/$scope/requests/$requestId")({ component: RequestPage });
