import { createFileRoute } from "@tanstack/react-router";
import { SideBySidePage } from "../../../features/policy/side-by-side-page";

export const Route = createFileRoute("/_signed-in/$scope/policies/compare")({ component: SideBySidePage });
