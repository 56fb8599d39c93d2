/**
 * Who stands in for whom on a day. The one place where deputies and delegations are read as powers: the gateway asks it for
 * who signs in, approvals ask it for who may decide instead of someone.
 */
import { and, eq, inArray, isNull, sql, type Placeholder, type SQL } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mysql-core";
import type { CivilDate, DepartmentId, DelegationId, DeputyshipId, HeldPost, Permission, PersonId, Place, PostId, PostPlace, Role } from "@qitong/domain";
import type { DeputyKind } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { delegation, deputyship, post } from "@qitong/db/schema";
import { listDepartmentPowers } from "./department-reach";
import { inForce } from "./period";

export interface StandIn {
  readonly kind: "deputy" | "delegate";
  readonly id: DeputyshipId | DelegationId;
  /** 副职 or 代理; null for a delegate. */
  readonly deputyKind: DeputyKind | null;
  /** Who stands in. */
  readonly personId: PersonId;
  /** For whom, in which post. */
  readonly forPersonId: PersonId;
  readonly postId: PostId;
  readonly role: Role;
  readonly postPlace: PostPlace;
  readonly permissions: readonly Permission[];
  /** The part of the post's reach that was handed on; null for all of it. */
  readonly place: Place | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** Asked by who stands in, or by the one for whom. */
export type StandInsOf = { readonly personIds: readonly PersonId[] } | { readonly forPersonIds: readonly PersonId[] };

/** Deputies and delegates in force on a day: not revoked, within their time, and of posts that are themselves in force. */
export async function listStandIns(db: Queryable, of: StandInsOf, on: CivilDate): Promise<StandIn[]> {
  const [ofDeputy, ofDelegate] = "personIds" in of
    ? [inArray(deputyship.deputyPersonId, [...of.personIds]), inArray(delegation.delegatePersonId, [...of.personIds])]
    : [inArray(post.personId, [...of.forPersonIds]), inArray(post.personId, [...of.forPersonIds])];
  return (await unionAll(selectDeputies(db, ofDeputy, on), selectDelegates(db, ofDelegate, on))).map(toStandIn);
}

const postColumns = {
  forPersonId: post.personId, postId: post.id, role: post.role, postPlaceKind: post.placeKind, postPlaceId: post.placeId,
};

// The same columns in the same order in both, so that one statement asks for both.

export function selectDeputies(db: Queryable, who: SQL, on: CivilDate | Placeholder) {
  return db
    .select({
      ...postColumns,
      kind: sql<StandIn["kind"]>`'deputy'`.as("kind"),
      id: sql<StandIn["id"]>`${deputyship.id}`.as("id"),
      personId: deputyship.deputyPersonId,
      deputyKind: sql<DeputyKind | null>`${deputyship.kind}`.as("deputy_kind"),
      permissions: deputyship.permissions,
      placeKind: sql<Place["kind"] | null>`null`.as("place_kind"),
      placeId: sql<string | null>`null`.as("place_id"),
      startsOn: deputyship.startsOn,
      endsOn: sql<CivilDate | null>`${deputyship.endsOn}`.as("ends_on"),
    })
    .from(deputyship)
    .innerJoin(post, and(eq(post.id, deputyship.postId), inForce(post, on)))
    .where(and(who, inForce(deputyship, on), isNull(deputyship.revokedAt)));
}

function selectDelegates(db: Queryable, who: SQL, on: CivilDate | Placeholder) {
  return db
    .select({
      ...postColumns,
      kind: sql<StandIn["kind"]>`'delegate'`.as("kind"),
      id: sql<StandIn["id"]>`${delegation.id}`.as("id"),
      personId: delegation.delegatePersonId,
      deputyKind: sql<DeputyKind | null>`null`.as("deputy_kind"),
      permissions: delegation.permissions,
      placeKind: sql<Place["kind"] | null>`${delegation.placeKind}`.as("place_kind"),
      placeId: sql<string | null>`${delegation.placeId}`.as("place_id"),
      startsOn: delegation.startsOn,
      endsOn: sql<CivilDate | null>`${delegation.endsOn}`.as("ends_on"),
    })
    .from(delegation)
    .innerJoin(post, and(eq(post.id, delegation.postId), inForce(post, on)))
    .where(and(who, inForce(delegation, on), isNull(delegation.revokedAt)));
}

type StandInRow = Awaited<ReturnType<typeof selectDeputies> | ReturnType<typeof selectDelegates>>[number];

export function toStandIn({ postPlaceKind, postPlaceId, placeKind, placeId, ...row }: StandInRow): StandIn {
  return {
    ...row,
    postPlace: { kind: postPlaceKind, id: postPlaceId } as PostPlace,
    place: placeKind === null || placeId === null ? null : { kind: placeKind, id: placeId } as Place,
  };
}

/** A post as it stands in the table, with the person who has its powers. */
export interface StoredHolding {
  readonly personId: PersonId;
  readonly role: Role;
  readonly place: PostPlace;
}

/** The powers that follow from posts and from standing in for others, person by person. */
export async function toHeldPosts(
  db: Queryable,
  own: readonly StoredHolding[],
  standIns: readonly StandIn[],
  on: CivilDate,
): Promise<Map<PersonId, HeldPost[]>> {
  const departmentIds = [...own.map(({ place }) => place), ...standIns.map(({ postPlace }) => postPlace)].flatMap((place): DepartmentId[] =>
    place.kind === "department" ? [place.id] : [],
  );
  const departments = await listDepartmentPowers(db, departmentIds, on);
  const placesOf = (place: PostPlace): readonly Place[] => (place.kind === "department" ? (departments.get(place.id)?.places ?? []) : [place]);
  const powersOf = (role: Role, place: PostPlace): Pick<HeldPost, "role" | "headsTeaching"> =>
    role === "department-head" && place.kind === "department" && departments.get(place.id)?.kind === "teaching" ? { role, headsTeaching: true } : { role };
  const held = new Map<PersonId, HeldPost[]>();
  const add = (personId: PersonId, posts: readonly HeldPost[]) => held.set(personId, [...(held.get(personId) ?? []), ...posts]);
  for (const { personId, role, place } of own) add(personId, placesOf(place).map((at) => ({ ...powersOf(role, place), place: at })));
  for (const standIn of standIns) {
    const { kind, personId, forPersonId, role, postPlace, permissions: only } = standIn;
    const posts = placesOf(postPlace).map((within): HeldPost => ({
      ...powersOf(role, postPlace), place: standIn.place ?? within, standsIn: { kind, forPersonId, only, within },
    }));
    add(personId, posts);
  }
  return held;
}
