import { createFileRoute } from "@tanstack/react-router";
import { HandoverPage } from "../../../features/handover/handover-page";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId_/handover/")({ component: HandoverPage });
