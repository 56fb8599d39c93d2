import type { Permission, Scope } from "@qitong/domain";
import { skipToken } from "@tanstack/react-query";
import { legalEntity, management, staffing } from "../../connection/services";
import type { Session, SessionScope } from "../../connection/session";
import { permissionsInScope } from "../../shell/scope";

/** What the page where officials and principals begin asks: only for what the person may read there. */
export function homeQuestions(session: Session, at: SessionScope) {
  const scope = { kind: at.kind, id: at.id } as Scope;
  const permissions = permissionsInScope(session, at);
  const ask = (permission: Permission) => (permissions.includes(permission) ? { scope } : skipToken);
  return {
    cases: legalEntity.mergerCase.list.queryOptions(ask("merger.read")),
    plans: staffing.transferPlan.list.queryOptions(ask("plan.read")),
    consultation: staffing.transferPlan.consultation.queryOptions(scope.kind === "district" ? skipToken : ask("plan.answer")),
    keyFacts: staffing.balance.keyFacts.queryOptions(ask("balance.read")),
    rotations: staffing.rotationEnd.ending.queryOptions(ask("plan.read")),
    notes: staffing.handoverNote.due.queryOptions(ask("plan.answer")),
    notices: management.notice.own.queryOptions({ personId: session.account.personId }),
  };
}
