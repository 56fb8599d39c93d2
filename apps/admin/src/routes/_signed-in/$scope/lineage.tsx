import { createFileRoute } from "@tanstack/react-router";
import { LineagePage } from "../../../features/lineage/lineage-page";

export const Route = createFileRoute("/_signed-in/$scope/lineage")({ component: LineagePage });
