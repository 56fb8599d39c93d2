import { createFileRoute } from "@tanstack/react-router";
import { DesignerPage } from "../../../features/approval-flow/designer-page";

export const Route = createFileRoute("/_signed-in/$scope/approval-flows/$versionId")({ component: DesignerPage });
