import { createFileRoute } from "@tanstack/react-router";
import { HallItemsPage } from "../../../features/hall/items-page";

export const Route = createFileRoute("/_signed-in/$scope/hall-items")({ component: HallItemsPage });
