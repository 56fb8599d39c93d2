import { findScope, permissionsAt, scopeSegment, type Permission, type Place, type Scope } from "@qitong/domain";
import { createContext, useContext, useMemo } from "react";
import type { Session, SessionScope } from "../connection/session";

export const ScopeContext = createContext<SessionScope | undefined>(undefined);

/** The scope of the page, from its address, as questions name it. For pages under `/$scope` only. */
export function useScope(): Scope {
  const { kind, id } = useNamedScope();
  return useMemo(() => ({ kind, id }) as Scope, [kind, id]);
}

export const useScopeName = (): string => useNamedScope().name;

/** The same with its name and what it belongs to. */
export function useNamedScope(): SessionScope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error("useScope on a page that has no scope");
  return scope;
}

/** The scope that an address names, if the session may look at it; what is foreign is as absent. */
export function findSessionScope(session: Session, segment: string): SessionScope | undefined {
  const named = findScope(segment);
  return named && session.scopes.find((scope) => scope.kind === named.kind && scope.id === named.id);
}

/** The scope and all that contain it, nearest first. */
export function scopeChain(session: Session, scope: SessionScope): SessionScope[] {
  const chain = [scope];
  for (let parent = scope.parentId; parent !== undefined; ) {
    const above = session.scopes.find((candidate) => candidate.id === parent);
    if (above) chain.push(above);
    parent = above?.parentId;
  }
  return chain;
}

/** What the signed-in person may do at a scope. A post above reaches down: the chain ends at the post's own place. */
export function permissionsInScope(session: Session, scope: SessionScope | undefined): readonly Permission[] {
  // A province is no scope: what its post allows is allowed on its own page, wherever one comes from.
  const provinces = session.posts.flatMap(({ place }) => (place.kind === "province" ? [place] : []));
  const chain: readonly Place[] = [...(scope ? scopeChain(session, scope) : []), ...provinces];
  return permissionsAt({ accountId: session.account.id, personId: session.account.personId, posts: session.posts }, chain);
}

/** The widest place that a post names; none for who has to do with oneself only. */
export function findHomeScope(session: Session): SessionScope | undefined {
  if (session.posts.every((post) => post.place.kind === "person")) return undefined;
  return session.scopes.find((scope) => session.posts.some((post) => post.place.id === scope.id)) ?? session.scopes[0];
}

/** Where a person begins: the home scope, else the page about oneself. */
export function homePath(session: Session): string {
  const home = findHomeScope(session);
  if (home) return `/${scopeSegment(home)}`;
  return session.posts.some(({ place }) => place.kind === "province") ? "/province" : "/me";
}
