import { LoadingState, TitleSuffixContext, useLanguage } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Outlet, useMatches, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { Suspense, useEffect, useState, type ReactNode } from "react";
import { sessionQuery, type SessionScope } from "../connection/session";
import { ErrorBoundary } from "./error-boundary";
import { menu } from "./menu";
import { InboxBadge } from "./inbox-badge";
import { useFocusOnPageChange } from "./page-focus";
import { ReadingBadges } from "./reading-badges";
import { findHomeScope, findSessionScope, permissionsInScope, ScopeContext } from "./scope";
import { SessionContext } from "./session-context";
import { ShellFrame } from "./shell-frame";
import { useCommonParts } from "./use-common-parts";
import { useSwitchScope } from "./use-switch-scope";
import { visibleMenu } from "./visible-menu";

const layout = getRouteApi("/_signed-in");

/** Connects the frame of all pages behind sign-in: session, scope of the address, menu. */
export interface SignedInProps {
  /** What stands in the place of every page until a first password is replaced. */
  readonly firstPassword: ReactNode;
}

export function SignedIn({ firstPassword }: SignedInProps) {
  const entered = layout.useRouteContext().session;
  const session = useQuery(sessionQuery).data ?? entered;
  const language = useLanguage();
  const segment = useParams({ strict: false }).scope;
  const scope = segment === undefined ? undefined : findSessionScope(session, segment);
  const menuScope = useLastScope(scope) ?? findHomeScope(session);
  const switchScope = useSwitchScope();
  // Of the page that is shown, not of the address: on the way to another page the old one would begin anew for a moment.
  const pathname = useMatches({ select: (matches) => matches.at(-1)?.pathname ?? "/" });
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? "/" });
  useSignInWhenEnded();
  useFocusOnPageChange();
  useCommonParts();

  return (
    <SessionContext value={session}>
      <ScopeContext value={scope}>
        <TitleSuffixContext value={scope ? `${scope.name} · 七统` : "七统"}>
          <ReadingBadges session={session}>
            <InboxBadge session={session}>
              <ShellFrame
                session={session}
                scope={menuScope}
                entries={session.mustChangePassword ? [] : visibleMenu(menu, permissionsInScope(session, menuScope), menuScope?.kind)}
                currentPath={path}
                onSwitchScope={(chosen) => switchScope(chosen, path)}
                note={session.dataNote?.[language]}
              >
                <ErrorBoundary key={pathname}>
                  {session.mustChangePassword ? <Suspense fallback={<LoadingState rows={4} />}>{firstPassword}</Suspense> : <Outlet />}
                </ErrorBoundary>
              </ShellFrame>
            </InboxBadge>
          </ReadingBadges>
        </TitleSuffixContext>
      </ScopeContext>
    </SessionContext>
  );
}

/** On a page without a scope (one's own) menu and switcher keep the scope that one came from. */
function useLastScope(scope: SessionScope | undefined): SessionScope | undefined {
  const [last, setLast] = useState(scope);
  if (scope !== undefined && scope !== last) setLast(scope);
  return scope ?? last;
}

/** A session that ended anywhere (revoked, expired, signed out in another tab) leads to sign-in and back here. */
function useSignInWhenEnded(): void {
  const { data, isFetching } = useQuery(sessionQuery);
  const router = useRouter();
  const navigate = useNavigate();
  const ended = data === null && !isFetching;
  useEffect(() => {
    if (!ended) return;
    void navigate({ to: "/sign-in", search: { back: router.state.location.href } });
  }, [ended, navigate, router]);
}
