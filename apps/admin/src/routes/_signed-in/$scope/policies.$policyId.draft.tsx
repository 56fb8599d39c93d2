import type { PolicyId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { DraftPage } from "../../../features/policy/draft-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/policies/$policyId/draft")({ params: named<{ policyId: PolicyId }>(), component: DraftPage });
