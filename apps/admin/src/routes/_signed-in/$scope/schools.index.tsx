import { createFileRoute } from "@tanstack/react-router";
import { RegistryPage } from "../../../features/registry/registry-page";

export const Route = createFileRoute("/_signed-in/$scope/schools/")({ component: RegistryPage });
