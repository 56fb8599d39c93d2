import { createFileRoute } from "@tanstack/react-router";
import { HallPage } from "../../features/hall/hall-page";

export const Route = createFileRoute("/_signed-in/hall/")({ component: HallPage });
