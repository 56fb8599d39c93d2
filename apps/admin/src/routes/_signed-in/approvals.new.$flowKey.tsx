import { createFileRoute } from "@tanstack/react-router";
import { NewRequestPage } from "../../features/approval/new-request-page";

export const Route = createFileRoute("/_signed-in/approvals/new/$flowKey")({ component: NewRequestPage });
