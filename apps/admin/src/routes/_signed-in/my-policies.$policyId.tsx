import { createFileRoute } from "@tanstack/react-router";
import { OwnPolicyPage } from "../../features/policy/own-policy-page";

export const Route = createFileRoute("/_signed-in/my-policies/$policyId")({ component: OwnPolicyPage });
