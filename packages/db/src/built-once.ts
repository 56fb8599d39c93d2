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
