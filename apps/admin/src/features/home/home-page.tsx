import type { Permission } from "@qitong/domain";
import { useLanguage } from "@qitong/ui";
import { skipToken, useQuery } from "@tanstack/react-query";
import { legalEntity, staffing } from "../../connection/services";
import { menu } from "../../shell/menu";
import { visibleMenu } from "../../shell/visible-menu";
import { useNamedScope, useScope } from "../../shell/scope";
import { usePermissions, useSession } from "../../shell/session-context";
import { useInboxCounts } from "../../shell/inbox-count";
import { WaitingPanel } from "../notice/waiting-panel";
import { HomeOverview } from "./home-overview";
import { homeTasks } from "./home-tasks";

export function HomePage() {
  const session = useSession();
  const scope = useNamedScope();
  const language = useLanguage();
  const permissions = usePermissions();
  const entries = visibleMenu(menu, permissions, scope.kind).filter((entry) => entry.path !== "/$scope");
  const facts = useHomeFacts(permissions);
  const inbox = useInboxCounts();
  return (
    <HomeOverview
      name={session.account.name}
      scope={scope}
      posts={session.posts}
      entries={entries}
      campuses={session.scopes.filter((candidate) => candidate.kind === "campus" && candidate.parentId === scope.id)}
      language={language}
      tasks={facts.loading ? undefined : homeTasks({ ...facts, inbox, permissions, today: session.today })}
      keyFacts={facts.keyFacts}
      incomplete={facts.failed}
      waiting={<WaitingPanel />}
    />
  );
}

/** Asks only for what the person may read here; one failure leaves the rest to be shown. */
function useHomeFacts(permissions: readonly Permission[]) {
  const scope = useScope();
  const ask = (permission: Permission) => (permissions.includes(permission) ? { scope } : skipToken);
  const cases = useQuery(legalEntity.mergerCase.list.queryOptions(ask("merger.read")));
  const plans = useQuery(staffing.transferPlan.list.queryOptions(ask("plan.read")));
  const consultation = useQuery(staffing.transferPlan.consultation.queryOptions(scope.kind === "district" ? skipToken : ask("plan.answer")));
  const keyFacts = useQuery(staffing.balance.keyFacts.queryOptions(ask("balance.read")));
  const rotations = useQuery(staffing.rotationEnd.ending.queryOptions(ask("plan.read")));
  const notes = useQuery(staffing.handoverNote.due.queryOptions(ask("plan.answer")));
  const all = [cases, plans, consultation, keyFacts, rotations, notes];
  return {
    cases: cases.data ?? [],
    plans: plans.data ?? [],
    consulted: consultation.data?.plans ?? [],
    keyFacts: keyFacts.data,
    rotations: rotations.data,
    notes: notes.data,
    loading: all.some(({ isLoading }) => isLoading),
    failed: all.some(({ isError }) => isError),
  };
}
