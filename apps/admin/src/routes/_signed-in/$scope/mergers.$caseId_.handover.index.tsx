import type { MergerCaseId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { HandoverPage } from "../../../features/handover/handover-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId_/handover/")({ params: named<{ caseId: MergerCaseId }>(), component: HandoverPage });
