import type { PolicyId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { RolloutPage } from "../../../features/policy/rollout-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/policies/$policyId/publish")({
  params: named<{ policyId: PolicyId }>(),
  component: RolloutPage,
  /** A version to go back to; without one the draft is published. */
  validateSearch: ({ version }: Record<string, unknown>): { readonly version?: number } =>
    typeof version === "number" && Number.isInteger(version) && version > 0 ? { version } : {},
});
