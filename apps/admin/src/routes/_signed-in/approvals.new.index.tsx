import { createFileRoute } from "@tanstack/react-router";
import { StartPage } from "../../features/approval/start-page";

export const Route = createFileRoute("/_signed-in/approvals/new/")({ component: StartPage });
