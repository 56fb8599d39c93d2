import type { MergerCaseId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { CasePage } from "../../../features/merger-case/case-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/mergers/$caseId")({ params: named<{ caseId: MergerCaseId }>(), component: CasePage });
