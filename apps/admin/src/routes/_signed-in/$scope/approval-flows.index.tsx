import { createFileRoute } from "@tanstack/react-router";
import { FlowsPage } from "../../../features/approval-flow/flows-page";

export const Route = createFileRoute("/_signed-in/$scope/approval-flows/")({ component: FlowsPage });
