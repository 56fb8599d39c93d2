import { useLanguage } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { menu } from "../../shell/menu";
import { visibleMenu } from "../../shell/visible-menu";
import { useNamedScope } from "../../shell/scope";
import { usePermissions, useSession } from "../../shell/session-context";
import { useInboxCounts } from "../../shell/inbox-count";
import { WaitingPanel } from "../notice/waiting-panel";
import { HomeOverview } from "./home-overview";
import { homeQuestions } from "./home-questions";
import { homeTasks } from "./home-tasks";

export function HomePage() {
  const session = useSession();
  const scope = useNamedScope();
  const language = useLanguage();
  const permissions = usePermissions();
  const entries = visibleMenu(menu, permissions, scope.kind).filter((entry) => entry.path !== "/$scope");
  const facts = useHomeFacts();
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

/** One failure leaves the rest to be shown. */
function useHomeFacts() {
  const questions = homeQuestions(useSession(), useNamedScope());
  const cases = useQuery(questions.cases);
  const plans = useQuery(questions.plans);
  const consultation = useQuery(questions.consultation);
  const keyFacts = useQuery(questions.keyFacts);
  const rotations = useQuery(questions.rotations);
  const notes = useQuery(questions.notes);
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
