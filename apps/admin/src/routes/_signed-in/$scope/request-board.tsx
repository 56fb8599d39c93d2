import { createFileRoute } from "@tanstack/react-router";
import { BoardPage } from "../../../features/request/board-page";

export const Route = createFileRoute("/_signed-in/$scope/request-board")({ component: BoardPage });
