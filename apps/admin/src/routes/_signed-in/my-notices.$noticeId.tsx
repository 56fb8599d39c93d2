import { createFileRoute } from "@tanstack/react-router";
import { OwnNoticePage } from "../../features/notice/own-notice-page";

export const Route = createFileRoute("/_signed-in/my-notices/$noticeId")({ component: OwnNoticePage });
