import { createFileRoute } from "@tanstack/react-router";
import { PolicyPage } from "../../../features/policy/policy-page";

export const Route = createFileRoute("/_signed-in/$scope/policies/$policyId/")({ component: PolicyPage });
