import { and, asc, desc, eq, inArray, lte, type SQL } from "drizzle-orm";
import type { CivilDate, DepartmentId, DistrictId, PersonId, Place, PostId, PostPlace, Role } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { campus, departmentDetail, legalEntity, person, post } from "@qitong/db/schema";
import { absent, listPlaceNames } from "@qitong/service";

export interface PostRow {
  readonly id: PostId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly role: Role;
  readonly placeKind: PostPlace["kind"];
  readonly placeId: string;
  readonly placeName: string | null;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly state: "ahead" | "in-force" | "ended";
}

export type PostsOf = { readonly districtId: DistrictId; readonly role?: Role | undefined } | { readonly personIds: readonly PersonId[] } | { readonly postIds: readonly PostId[] };

/** Posts with the names of their places on the day, newest first. */
export async function listPosts(db: Queryable, of: PostsOf, on: CivilDate): Promise<PostRow[]> {
  if (("personIds" in of && of.personIds.length === 0) || ("postIds" in of && of.postIds.length === 0)) return [];
  const where: SQL | undefined =
    "personIds" in of
      ? inArray(post.personId, [...of.personIds])
      : "postIds" in of
        ? inArray(post.id, [...of.postIds])
        : and(eq(person.districtId, of.districtId), of.role && eq(post.role, of.role));
  const rows = await db
    .select({
      id: post.id,
      personId: post.personId,
      personName: person.name,
      role: post.role,
      placeKind: post.placeKind,
      placeId: post.placeId,
      title: post.title,
      startsOn: post.startsOn,
      endsOn: post.endsOn,
    })
    .from(post)
    .innerJoin(person, eq(person.id, post.personId))
    .where(where)
    .orderBy(desc(post.startsOn), asc(post.id));
  const names = await findPlaceNames(db, rows, on);
  return rows.map((row) => ({ ...row, placeName: names.get(row.placeId) ?? null, state: stateOn(row, on) }));
}

function stateOn(row: { startsOn: CivilDate; endsOn: CivilDate | null }, on: CivilDate): PostRow["state"] {
  if (row.endsOn !== null && row.endsOn <= on) return "ended";
  return row.startsOn > on ? "ahead" : "in-force";
}

/** Names on the day: also of departments, and of the one person whom a post is about. */
async function findPlaceNames(
  db: Queryable,
  places: readonly { readonly placeKind: PostPlace["kind"]; readonly placeId: string; readonly personName: string }[],
  on: CivilDate,
): Promise<Map<string, string>> {
  const departmentIds = places.flatMap(({ placeKind, placeId }) => (placeKind === "department" ? [placeId as DepartmentId] : []));
  const [named, departments] = await Promise.all([
    listPlaceNames(db, places.map(({ placeKind: kind, placeId: id }) => ({ kind, id })), on),
    departmentIds.length === 0
      ? []
      : db
          .select({ id: departmentDetail.departmentId, name: departmentDetail.name })
          .from(departmentDetail)
          .where(and(inArray(departmentDetail.departmentId, departmentIds), lte(departmentDetail.startsOn, on)))
          .orderBy(asc(departmentDetail.startsOn)),
  ]);
  const people = places.filter((place) => place.placeKind === "person").map((place) => ({ id: place.placeId, name: place.personName }));
  return new Map([...named, ...[...people, ...departments].map((row): [string, string] => [row.id, row.name])]);
}

export async function findPost(db: Queryable, postId: PostId) {
  const [row] = await db.select().from(post).where(eq(post.id, postId));
  return row;
}

/** Locks the post, so that two who end it act one after the other. */
export async function lockPost(tx: Transaction, postId: PostId) {
  const [row] = await tx.select().from(post).where(eq(post.id, postId)).for("update");
  if (!row) throw absent();
  return row;
}

/** When a place of the district ended; undefined when there is no such place in the district. */
export async function findPlace(db: Queryable, place: Exclude<Place, { kind: "province" }>, districtId: DistrictId): Promise<{ endedOn: CivilDate | null } | undefined> {
  if (place.kind === "district") return place.id === districtId ? { endedOn: null } : undefined;
  if (place.kind === "entity") {
    const [row] = await db
      .select({ endedOn: legalEntity.dissolvedOn })
      .from(legalEntity)
      .where(and(eq(legalEntity.id, place.id), eq(legalEntity.districtId, districtId)));
    return row;
  }
  if (place.kind === "campus") {
    const [row] = await db
      .select({ endedOn: campus.closedOn })
      .from(campus)
      .where(and(eq(campus.id, place.id), eq(campus.districtId, districtId)));
    return row;
  }
  const [row] = await db.select({ id: person.id }).from(person).where(and(eq(person.id, place.id), eq(person.districtId, districtId)));
  return row && { endedOn: null };
}

const locked = { personId: post.personId, role: post.role, placeKind: post.placeKind, placeId: post.placeId, startsOn: post.startsOn, endsOn: post.endsOn };

/**
 * All posts of a person, and all posts of one role at one place, locked with the gaps between them: two rivals for one
 * post both read before they write, the server makes one of them lose, and it runs again and finds the post taken.
 */
export async function lockRivals(tx: Transaction, personId: PersonId, role: Role, place: Place) {
  const held = await tx.select(locked).from(post).where(eq(post.personId, personId)).orderBy(asc(post.id)).for("update");
  const atPlace = await tx
    .select(locked)
    .from(post)
    .where(and(eq(post.placeKind, place.kind), eq(post.placeId, place.id), eq(post.role, role)))
    .orderBy(asc(post.id))
    .for("update");
  return { held, atPlace };
}

export async function insertPost(tx: Transaction, row: typeof post.$inferInsert): Promise<void> {
  await tx.insert(post).values(row);
}

export async function markPostEnded(tx: Transaction, postId: PostId, endsOn: CivilDate): Promise<void> {
  await tx.update(post).set({ endsOn }).where(eq(post.id, postId));
}
