/**
 * Who stands in for whom on a day. The one place where deputies and delegations are read as powers: the gateway asks it for
 * who signs in, approvals ask it for who may decide instead of someone.
 */
import { and, eq, inArray, isNull, type Placeholder, type SQL } from "drizzle-orm";
import type { CivilDate, DepartmentId, DelegationId, DeputyshipId, HeldPost, Permission, PersonId, Place, PostId, PostPlace, Role } from "@qitong/domain";
import type { DeputyKind } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { delegation, deputyship, post } from "@qitong/db/schema";
import { listDepartmentReach } from "./department-reach";
import { inForce } from "./jurisdiction";

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
  return toStandIns(await Promise.all([selectDeputies(db, ofDeputy, on), selectDelegates(db, ofDelegate, on)]));
}

const postColumns = {
  forPersonId: post.personId, postId: post.id, role: post.role, postPlaceKind: post.placeKind, postPlaceId: post.placeId,
};

export function selectDeputies(db: Queryable, who: SQL, on: CivilDate | Placeholder) {
  return db
    .select({
      ...postColumns, id: deputyship.id, personId: deputyship.deputyPersonId, deputyKind: deputyship.kind, permissions: deputyship.permissions,
      startsOn: deputyship.startsOn, endsOn: deputyship.endsOn,
    })
    .from(deputyship)
    .innerJoin(post, and(eq(post.id, deputyship.postId), inForce(post, on)))
    .where(and(who, inForce(deputyship, on), isNull(deputyship.revokedAt)));
}

export function selectDelegates(db: Queryable, who: SQL, on: CivilDate | Placeholder) {
  return db
    .select({
      ...postColumns, id: delegation.id, personId: delegation.delegatePersonId, permissions: delegation.permissions,
      placeKind: delegation.placeKind, placeId: delegation.placeId, startsOn: delegation.startsOn, endsOn: delegation.endsOn,
    })
    .from(delegation)
    .innerJoin(post, and(eq(post.id, delegation.postId), inForce(post, on)))
    .where(and(who, inForce(delegation, on), isNull(delegation.revokedAt)));
}

type Rows<Select extends (...args: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<Select>>;

/** The rows of both selects as one list. */
export function toStandIns([deputies, delegates]: readonly [Rows<typeof selectDeputies>, Rows<typeof selectDelegates>]): StandIn[] {
  const postPlaceOf = (kind: PostPlace["kind"], id: string): PostPlace => ({ kind, id }) as PostPlace;
  return [
    ...deputies.map(({ postPlaceKind, postPlaceId, ...row }): StandIn => ({ ...row, kind: "deputy", postPlace: postPlaceOf(postPlaceKind, postPlaceId), place: null })),
    ...delegates.map(({ postPlaceKind, postPlaceId, placeKind, placeId, ...row }): StandIn => ({
      ...row, kind: "delegate", deputyKind: null, postPlace: postPlaceOf(postPlaceKind, postPlaceId), place: { kind: placeKind, id: placeId } as Place,
    })),
  ];
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
  const reach = await listDepartmentReach(db, departmentIds, on);
  const placesOf = (place: PostPlace): readonly Place[] => (place.kind === "department" ? (reach.get(place.id) ?? []) : [place]);
  const held = new Map<PersonId, HeldPost[]>();
  const add = (personId: PersonId, posts: readonly HeldPost[]) => held.set(personId, [...(held.get(personId) ?? []), ...posts]);
  for (const { personId, role, place } of own) add(personId, placesOf(place).map((at) => ({ role, place: at })));
  for (const standIn of standIns) {
    const { kind, personId, forPersonId, role, permissions: only } = standIn;
    const posts = placesOf(standIn.postPlace).map((within): HeldPost => ({
      role, place: standIn.place ?? within, standsIn: { kind, forPersonId, only, within },
    }));
    add(personId, posts);
  }
  return held;
}
