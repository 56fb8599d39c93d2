import { createFileRoute } from "@tanstack/react-router";
import { OwnNoticesPage } from "../../features/notice/own-notices-page";

export const Route = createFileRoute("/_signed-in/my-notices/")({ component: OwnNoticesPage });
