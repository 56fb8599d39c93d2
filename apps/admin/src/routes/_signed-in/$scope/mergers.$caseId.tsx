import { createFileRoute } from "@tanstack/react-router";
import { CasePage } from "../../../features/merger-case/case-page";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId")({ component: CasePage });
