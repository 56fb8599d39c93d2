import { createFileRoute } from "@tanstack/react-router";
import { EligibilityPage } from "../../../features/eligibility/eligibility-page";

export const Route = createFileRoute("/_signed-in/$scope/eligibility")({ component: EligibilityPage });
