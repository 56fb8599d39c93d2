import type { MergerCaseId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { HandoverImportPage } from "../../../features/handover/handover-import-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId_/handover/import")({ params: named<{ caseId: MergerCaseId }>(), component: HandoverImportPage });
