import { createFileRoute } from "@tanstack/react-router";
import { NoticesPage } from "../../../features/notice/notices-page";

export const Route = createFileRoute("/_signed-in/$scope/notices/")({ component: NoticesPage });
