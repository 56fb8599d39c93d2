import type { FlowVersionId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { DesignerPage } from "../../../features/approval-flow/designer-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/approval-flows/$versionId")({ params: named<{ versionId: FlowVersionId }>(), component: DesignerPage });
