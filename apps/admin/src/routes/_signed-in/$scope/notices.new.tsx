import { createFileRoute } from "@tanstack/react-router";
import { NewNoticePage } from "../../../features/notice/new-notice-page";

export const Route = createFileRoute("/_signed-in/$scope/notices/new")({ component: NewNoticePage });
