import type { ApprovalId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { ApprovalPage } from "../../features/approval/approval-page";
import { named } from "../../shell/address";

export const Route = createFileRoute("/_signed-in/approvals/$approvalId")({ params: named<{ approvalId: ApprovalId }>(), component: ApprovalPage });
