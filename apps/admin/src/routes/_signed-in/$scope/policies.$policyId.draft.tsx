import { createFileRoute } from "@tanstack/react-router";
import { DraftPage } from "../../../features/policy/draft-page";

export const Route = createFileRoute("/_signed-in/$scope/policies/$policyId/draft")({ component: DraftPage });
