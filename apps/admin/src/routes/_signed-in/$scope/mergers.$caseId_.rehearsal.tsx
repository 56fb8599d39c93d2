import { createFileRoute } from "@tanstack/react-router";
import { RehearsalPage } from "../../../features/merger-case/rehearsal-page";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId_/rehearsal")({ component: RehearsalPage });
