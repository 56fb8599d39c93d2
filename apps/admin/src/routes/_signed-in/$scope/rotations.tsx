import { createFileRoute } from "@tanstack/react-router";
import { RotationsPage } from "../../../features/rotation/rotations-page";

export const Route = createFileRoute("/_signed-in/$scope/rotations")({ component: RotationsPage });
