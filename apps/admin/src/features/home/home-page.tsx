import { useLanguage } from "@qitong/ui";
import { menu, visibleMenu } from "../../shell/menu";
import { permissionsInScope, useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { HomeOverview } from "./home-overview";

export function HomePage() {
  const session = useSession();
  const scope = useScope();
  const language = useLanguage();
  const entries = visibleMenu(menu, permissionsInScope(session, scope), scope.kind).filter((entry) => entry.path !== "/$scope");
  return (
    <HomeOverview
      name={session.account.name}
      scope={scope}
      posts={session.posts}
      entries={entries}
      campuses={session.scopes.filter((candidate) => candidate.kind === "campus" && candidate.parentId === scope.id)}
      language={language}
    />
  );
}
