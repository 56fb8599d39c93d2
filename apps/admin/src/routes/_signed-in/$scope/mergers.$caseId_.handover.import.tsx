import { createFileRoute } from "@tanstack/react-router";
import { HandoverImportPage } from "../../../features/handover/handover-import-page";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId_/handover/import")({ component: HandoverImportPage });
