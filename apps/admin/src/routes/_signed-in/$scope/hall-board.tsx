import { createFileRoute } from "@tanstack/react-router";
import { HallBoardPage } from "../../../features/hall/board-page";

export const Route = createFileRoute("/_signed-in/$scope/hall-board")({ component: HallBoardPage });
