import { createFileRoute } from "@tanstack/react-router";
import { EntityPage } from "../../../features/registry/entity-page";

export const Route = createFileRoute("/_signed-in/$scope/schools/entity/$entityId")({ component: EntityPage });
