import { createFileRoute } from "@tanstack/react-router";
import { NoticePage } from "../../../features/notice/notice-page";

export const Route = createFileRoute("/_signed-in/$scope/notices/$noticeId")({ component: NoticePage });
