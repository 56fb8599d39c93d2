import type { SubjectKind } from "@qitong/domain/management/approval";
import { type MergerCaseId, scopeSegment, type TransferPlanId } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { findHomeScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { courseTexts } from "./approval-texts";

export interface SubjectLinkProps {
  readonly kind: SubjectKind;
  readonly subjectId: string;
}

/** The way to the thing itself, where an approval is of more than its form. */
export function SubjectLink({ kind, subjectId }: SubjectLinkProps) {
  const words = useTexts(courseTexts);
  const home = findHomeScope(useSession());
  if (!home || kind === "form" || kind === "service-application") return null;
  const scope = scopeSegment(home);
  if (kind === "transfer-plan") return <Link to="/$scope/transfer-plans/$planId" params={{ scope, planId: subjectId as TransferPlanId }}>{words.openSubject}</Link>;
  return <Link to="/$scope/mergers/$caseId" params={{ scope, caseId: subjectId as MergerCaseId }}>{words.openSubject}</Link>;
}
