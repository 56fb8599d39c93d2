import { sql, type Placeholder } from "drizzle-orm";
import type { Queryable } from "./database";

/**
 * A query that is asked at every page is put together once for a pool, and only filled in (`sql.placeholder`) after that:
 * building its SQL costs as much as sending it. Within a transaction it is built anew.
 */
export function builtOnce<Prepared>(build: (db: Queryable) => Prepared): (db: Queryable) => Prepared {
  const built = new WeakMap<Queryable, Prepared>();
  return (db) => {
    const known = built.get(db);
    if (known !== undefined) return known;
    const fresh = build(db);
    built.set(db, fresh);
    return fresh;
  };
}

/** The same, for a query whose text depends on one more thing, such as how many ids it is asked for. */
export function builtOncePer<Key, Prepared>(build: (db: Queryable, key: Key) => Prepared): (db: Queryable, key: Key) => Prepared {
  const perKey = builtOnce(() => new Map<Key, Prepared>());
  return (db, key) => {
    const built = perKey(db);
    const known = built.get(key);
    if (known !== undefined) return known;
    const fresh = build(db, key);
    built.set(key, fresh);
    return fresh;
  };
}

const idName = (index: number): string => `id${index}`;

/** Places for so many ids in a query that is built per number of them; `idValues` fills them. */
export const idPlaceholders = (count: number): Placeholder[] => Array.from({ length: count }, (_, index) => sql.placeholder(idName(index)));

export const idValues = (ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id, index) => [idName(index), id]));
