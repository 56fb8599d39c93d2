/** The scopes as groups of choices, and what finds them. */
import type { SessionScope } from "../connection/session";

export interface ScopeChoice {
  readonly scope: SessionScope;
  /** Campuses of the entity, for an entity with more than one. */
  readonly campusCount: number;
  readonly depth: 0 | 1;
}

export interface ScopeGroup {
  readonly kind: "district" | "merged" | "schools";
  readonly choices: readonly ScopeChoice[];
}

/**
 * District first, then each merged entity with its campuses under it, then single schools. A legal entity with one
 * campus is one choice and not two: both show the same people. The entity stands for it, unless only the campus
 * is in reach.
 */
export function scopeGroups(scopes: readonly SessionScope[]): ScopeGroup[] {
  const campusesOf = (entity: SessionScope) => scopes.filter((scope) => scope.kind === "campus" && scope.parentId === entity.id);
  const entities = scopes.filter((scope) => scope.kind === "entity");
  const merged = entities.filter((entity) => campusesOf(entity).length > 1);
  const known = new Set(entities.map((entity): string => entity.id));
  const orphans = scopes.filter((scope) => scope.kind === "campus" && !known.has(scope.parentId ?? ""));
  const single = [...entities.filter((entity) => !merged.includes(entity)), ...orphans];
  const groups: ScopeGroup[] = [
    { kind: "district", choices: scopes.filter((scope) => scope.kind === "district").map((scope) => choice(scope, 0)) },
    {
      kind: "merged",
      choices: merged.flatMap((entity) => {
        const campuses = campusesOf(entity);
        return [choice(entity, campuses.length), ...campuses.map((campus) => choice(campus, 0, 1))];
      }),
    },
    { kind: "schools", choices: single.map((scope) => choice(scope, 0)) },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

function choice(scope: SessionScope, campusCount: number, depth: 0 | 1 = 0): ScopeChoice {
  return { scope, campusCount, depth };
}

export type PinyinMatch = (text: string, query: string) => boolean;

/** By any part of the name; by pinyin, full or initials ("xyxx", "xiyuan"), once the dictionary has arrived. */
export function matchesScope(name: string, query: string, pinyin: PinyinMatch | undefined): boolean {
  const wanted = query.trim().toLowerCase().replace(/\s+/g, "");
  return wanted === "" || name.toLowerCase().includes(wanted) || (pinyin?.(name, wanted) ?? false);
}
