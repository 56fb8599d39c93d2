import { createFileRoute } from "@tanstack/react-router";
import { PoliciesPage } from "../../../features/policy/policies-page";

export const Route = createFileRoute("/_signed-in/$scope/policies/")({ component: PoliciesPage });
