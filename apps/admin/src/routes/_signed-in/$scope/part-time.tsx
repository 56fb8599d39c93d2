import { createFileRoute } from "@tanstack/react-router";
import { PartTimePage } from "../../../features/part-time/part-time-page";

export const Route = createFileRoute("/_signed-in/$scope/part-time")({ component: PartTimePage });
