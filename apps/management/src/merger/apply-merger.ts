/** What a merger does to posts: those at the dissolved entity end with it, and who held one may head a campus. */
import { and, eq, inArray } from "drizzle-orm";
import type { MergerTakingEffect } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, DistrictId, PersonId, PostId } from "@qitong/domain";
import { newId, type Transaction } from "@qitong/db";
import { post } from "@qitong/db/schema";
import { notOver, type ClockWork } from "@qitong/service";

type Merger = MergerTakingEffect & { readonly districtId: DistrictId };

/** A part of the merger's one transaction; the service's own account is not asked. */
export async function applyMergerToPosts({ tx, audit }: ClockWork, { orders, effectiveOn, caseId, districtId }: Merger): Promise<void> {
  const because = { mergerCaseId: caseId };
  for (const postId of orders.endPosts) {
    const ended = await endPost(tx, postId, effectiveOn);
    audit({ districtId, subjectKind: "post", subjectId: postId, detail: { ...ended, ...because } });
  }
  for (const { personId, campusId } of orders.appointHeads) {
    const postId = await appointHead(tx, personId, campusId, effectiveOn);
    audit({
      districtId, subjectKind: "post", subjectId: postId,
      detail: { personId, role: "campus-head", place: { kind: "campus", id: campusId }, startsOn: effectiveOn, ...because },
    });
  }
}

/** A post that was to begin after the day is called off on its first day. */
async function endPost(tx: Transaction, postId: PostId, on: CivilDate) {
  const [row] = await tx.select().from(post).where(eq(post.id, postId)).for("update");
  if (!row) throw new Error(`post ${postId} has vanished`);
  const { personId, role, startsOn, endsOn: before } = row;
  const endsOn = startsOn > on ? startsOn : on;
  await tx.update(post).set({ endsOn }).where(eq(post.id, postId));
  return { personId, role, endsOn, before };
}

async function appointHead(tx: Transaction, personId: PersonId, campusId: CampusId, startsOn: CivilDate): Promise<PostId> {
  const heads = await tx
    .select({ id: post.id })
    .from(post)
    .where(
      and(
        eq(post.placeKind, "campus"), inArray(post.placeId, [campusId]), eq(post.role, "campus-head"),
        notOver(post.endsOn, startsOn),
      ),
    )
    .for("update");
  if (heads.length > 0) throw new Error(`campus ${campusId} has a head already`);
  const id = newId<PostId>();
  await tx.insert(post).values({ id, personId, role: "campus-head", placeKind: "campus", placeId: campusId, title: "执行校长", startsOn });
  return id;
}
