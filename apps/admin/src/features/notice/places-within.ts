import type { Scope } from "@qitong/domain";
import type { SessionScope } from "../../connection/session";

/** A place and all that the session knows within it; a school of one campus is one choice and not two. */
export function placesWithin(scopes: readonly SessionScope[], place: Scope): SessionScope[] {
  const children = (parent: string): SessionScope[] => scopes.filter(({ parentId }) => parentId === parent).flatMap((child) => [child, ...children(child.id)]);
  const own = scopes.filter(({ kind, id }) => kind === place.kind && id === place.id);
  return [...own, ...children(place.id)].filter(
    (one) => one.kind !== "campus" || one.id === place.id || scopes.filter(({ kind, parentId }) => kind === "campus" && parentId === one.parentId).length > 1,
  );
}
