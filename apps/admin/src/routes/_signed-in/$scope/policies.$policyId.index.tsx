import type { PolicyId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { PolicyPage } from "../../../features/policy/policy-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/policies/$policyId/")({ params: named<{ policyId: PolicyId }>(), component: PolicyPage });
