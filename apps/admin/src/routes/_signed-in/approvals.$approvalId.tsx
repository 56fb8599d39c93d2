import { createFileRoute } from "@tanstack/react-router";
import { ApprovalPage } from "../../features/approval/approval-page";

export const Route = createFileRoute("/_signed-in/approvals/$approvalId")({ component: ApprovalPage });
