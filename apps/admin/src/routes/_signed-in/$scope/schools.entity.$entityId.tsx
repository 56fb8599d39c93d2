import type { EntityId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { EntityPage } from "../../../features/registry/entity-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/schools/entity/$entityId")({ params: named<{ entityId: EntityId }>(), component: EntityPage });
