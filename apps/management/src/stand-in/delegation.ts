/** 授权: a person hands on named powers of an own post, for a place within it and a time, and takes them back at once. */
import { checkNoRefusals, type DelegationId, type PersonId, type Place, type PostPlace } from "@qitong/domain";
import { findDelegationRefusals, handableOf, type DelegationGrant, type StandInRefusal } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { absent, listDepartmentReach, type Act, type Asking } from "@qitong/service";
import { findColleagues, findHouse, isColleague } from "../colleague/find";
import { findPost, listPosts, lockPost } from "../post/store";
import { districtOf, findDelegationChain, findPostChain } from "./post-place";
import { insertDelegation, listDelegations, listDeputyships, lockDelegation, lockDelegationsOf, markDelegationRevoked } from "./store";

const placeOf = (post: { placeKind: PostPlace["kind"]; placeId: string }): PostPlace => ({ kind: post.placeKind, id: post.placeId }) as PostPlace;

/** The place that a post's powers have on the day; one that reaches several campuses of a department is the one that is asked for. */
async function findReach({ tx, today }: Act, place: PostPlace, wanted: Place): Promise<Place | undefined> {
  if (place.kind !== "department") return place;
  const reach = (await listDepartmentReach(tx, [place.id], today)).get(place.id) ?? [];
  return reach.find(({ id }) => id === wanted.id) ?? reach[0];
}

export async function delegate(act: Act, grant: DelegationGrant): Promise<{ delegationId: DelegationId }> {
  const { personId, postId, toPersonId, permissions, place, startsOn, endsOn, reason } = grant;
  const post = await lockPost(act.tx, postId);
  // A post of someone else, also one in which one stands in, is not there to be handed on.
  if (post.personId !== personId) throw absent();
  // What one has over oneself is nobody else's, and cannot become it.
  const never: StandInRefusal = { kind: "never-handed-on", field: "permissions", permissions };
  if (post.placeKind === "person") checkNoRefusals([never]);
  const running = await lockDelegationsOf(act.tx, postId, place.id);
  const [reach, chain, within] = await Promise.all([
    findReach(act, placeOf(post), place),
    findDelegationChain(act.tx, place, act.today),
    findPostChain(act.tx, placeOf(post), act.today),
  ]);
  const house = within?.[0] && (await findHouse(act.tx, within[0], act.today));
  if (!reach || !chain || !house || !(await isColleague(act.tx, toPersonId, house, act.today))) throw absent();
  // A place of another district is not told from one that does not exist.
  if (chain.at(-1)?.id !== within?.at(-1)?.id) throw absent();
  const { today, onBehalfOf } = act;
  checkNoRefusals(findDelegationRefusals(grant, { today, byPersonId: personId, onBehalfOf, post: { ...post, place: reach }, running, chain }));
  const delegationId = newId<DelegationId>();
  const districtId = districtOf(chain);
  await insertDelegation(act.tx, {
    id: delegationId, districtId, postId, delegatePersonId: toPersonId, permissions: [...new Set(permissions)], placeKind: place.kind, placeId: place.id,
    startsOn, endsOn, reason, delegatedAt: act.now,
  });
  act.audit({
    districtId, subjectKind: "delegation", subjectId: delegationId, detail: { postId, postTitle: post.title, toPersonId, permissions, place, startsOn, endsOn, reason },
  });
  return { delegationId };
}

/** By who gave it, or by who holds it and does not want it any longer. */
export async function revokeDelegation(act: Act, input: { readonly personId: PersonId; readonly delegationId: DelegationId }): Promise<void> {
  const found = await lockDelegation(act.tx, input.delegationId);
  const post = await findPost(act.tx, found.postId);
  if (post?.personId !== input.personId && found.delegatePersonId !== input.personId) throw absent();
  if (found.revokedAt === null) await markDelegationRevoked(act.tx, found.id, { revokedBy: input.personId, revokedAt: act.now });
  act.audit({
    districtId: found.districtId, subjectKind: "delegation", subjectId: found.id,
    detail: { postId: found.postId, toPersonId: found.delegatePersonId, wasRevokedBefore: found.revokedAt !== null },
  });
}

/** What one may hand on, has handed on and was handed, and for whom one stands in by an arrangement of others. */
export async function readOwnDelegations({ db, today }: Asking, personId: PersonId) {
  const [posts, given, received, deputies, deputyOf] = await Promise.all([
    listPosts(db, { personIds: [personId] }, today),
    listDelegations(db, { givenBy: personId }),
    listDelegations(db, { givenTo: personId }),
    listDeputyships(db, { holderId: personId }, today),
    listDeputyships(db, { deputyId: personId }, today),
  ]);
  const inForce = posts.filter(({ state, placeKind }) => state === "in-force" && placeKind !== "person");
  const reach = await listDepartmentReach(db, inForce.flatMap((post) => (post.placeKind === "department" ? [post.placeId as never] : [])), today);
  return {
    posts: inForce.map(({ id, role, title, placeKind, placeId, placeName, startsOn, endsOn }) => ({
      id, role, title, placeName, startsOn, endsOn,
      /** Where its powers reach. */
      places: placeKind === "department" ? (reach.get(placeId as never) ?? []) : [{ kind: placeKind, id: placeId } as Place],
      handable: handableOf(role),
    })),
    given: given.map((one) => ({ ...one, state: stateOf(one, today) })),
    received: received.map((one) => ({ ...one, state: stateOf(one, today) })),
    deputies,
    deputyOf,
  };
}

function stateOf(
  one: { startsOn: string; endsOn: string; revokedAt: Date | null; postEndsOn: string | null },
  today: string,
): "revoked" | "ended" | "ahead" | "in-force" {
  if (one.revokedAt !== null) return "revoked";
  if (one.endsOn <= today || (one.postEndsOn !== null && one.postEndsOn <= today)) return "ended";
  return one.startsOn > today ? "ahead" : "in-force";
}

export async function findDelegates({ db, today }: Asking, input: { readonly personId: PersonId; readonly postId: DelegationGrant["postId"]; readonly search: string }) {
  const post = await findPost(db, input.postId);
  if (post?.personId !== input.personId) throw absent();
  if (post.placeKind === "person") return [];
  const [place] = (await findPostChain(db, placeOf(post), today)) ?? [];
  const house = place && (await findHouse(db, place, today));
  if (!house) throw absent();
  return findColleagues(db, house, input.search, today);
}
