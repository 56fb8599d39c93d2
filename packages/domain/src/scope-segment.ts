/** A scope in the address bar. */
import { isIdentifier } from "./identifier-form";
import type { Scope } from "./place";

const letters = { district: "d", entity: "e", campus: "c" } as const satisfies Record<Scope["kind"], string>;

/** "c-01J…" for the address bar. */
export function scopeSegment(scope: Scope): string {
  return `${letters[scope.kind]}-${scope.id}`;
}

/** The scope that an address names, or undefined when it names none. */
export function findScope(segment: string): Scope | undefined {
  const [letter, id] = segment.split("-");
  const kind = (["district", "entity", "campus"] as const).find((kind) => letters[kind] === letter);
  return kind && id !== undefined && isIdentifier(id) ? ({ kind, id } as Scope) : undefined;
}
