import { createFileRoute } from "@tanstack/react-router";
import { OwnPoliciesPage } from "../../features/policy/own-policies-page";

export const Route = createFileRoute("/_signed-in/my-policies/")({ component: OwnPoliciesPage });
