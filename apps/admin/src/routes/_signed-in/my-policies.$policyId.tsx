import type { PolicyId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { OwnPolicyPage } from "../../features/policy/own-policy-page";
import { named } from "../../shell/address";

export const Route = createFileRoute("/_signed-in/my-policies/$policyId")({ params: named<{ policyId: PolicyId }>(), component: OwnPolicyPage });
