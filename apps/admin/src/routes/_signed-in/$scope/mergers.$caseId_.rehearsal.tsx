import type { MergerCaseId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { RehearsalPage } from "../../../features/merger-case/rehearsal-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId_/rehearsal")({ params: named<{ caseId: MergerCaseId }>(), component: RehearsalPage });
