/** The posts that the district gives at a school and its campuses: principal, campus heads. */
import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { CivilDate, Place, PostId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { post } from "@qitong/db/schema";
import { inForce } from "@qitong/service";
import { listPosts, type PostRow } from "../post/store";

export async function listPostsAt(db: Queryable, places: readonly Place[], on: CivilDate): Promise<PostRow[]> {
  const at = places.map(({ kind, id }) => and(eq(post.placeKind, kind), eq(post.placeId, id)));
  const rows = await db
    .select({ id: post.id })
    .from(post)
    .where(and(or(...at), inArray(post.role, ["principal", "campus-head"]), inForce(post, on)))
    .orderBy(asc(post.id));
  const found = await listPosts(db, { postIds: rows.map(({ id }): PostId => id) }, on);
  return found.sort((a, b) => (a.role === b.role ? a.startsOn.localeCompare(b.startsOn) : a.role === "principal" ? -1 : 1));
}
