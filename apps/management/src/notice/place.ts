/** From where a notice comes, and whether those whom it names are within that place. */
import type { CampusId, CivilDate, EntityId, NoticeId, Place, Scope } from "@qitong/domain";
import type { Audience } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { absent, findScopeChain, listCampusIds, type At } from "@qitong/service";
import { listMembers, onePerPerson, type Member } from "../audience/members";
import { listPredecessors, successorOf } from "../audience/succession";
import { findNotice, placeOf, type NoticeRow, type SentFrom } from "./store";

export const atNotice: At<{ noticeId: NoticeId }> = async (db, { noticeId }, today) => {
  const row = await findNotice(db, noticeId);
  return row && chainOf(db, row, today);
};

/** The notice of a school that was merged since is within reach of who took it in. */
export async function chainOf(db: Queryable, row: NoticeRow, today: CivilDate): Promise<Place[]> {
  const place = placeOf(row);
  const chain = (await findScopeChain(db, place, today)) ?? [];
  const successor: Place[] = place.kind === "entity" ? [{ kind: "entity", id: await successorOf(db, place.id, today) }] : [];
  return [...chain, ...successor];
}

export const atNewNotice: At<{ place: Scope }> = (db, { place }, today) => findScopeChain(db, place, today);

/** @throws absent when the audience names a place that is not within the one that the notice comes from. */
export async function checkAudience(db: Queryable, place: Scope, audience: Audience, today: CivilDate): Promise<void> {
  for (const named of audience.places) {
    const chain = (await findScopeChain(db, named, today)) ?? [];
    if (!chain.some(({ kind, id }) => kind === place.kind && id === place.id)) throw absent();
  }
}

/** Each person of the audience once, as of a day. */
export async function listAudience(db: Queryable, { places, groups }: Audience, on: CivilDate): Promise<Member[]> {
  const campusIds = new Set<CampusId>();
  for (const place of places) for (const id of await listCampusIds(db, place, on)) campusIds.add(id);
  const districtIds = places.flatMap((place) => (place.kind === "district" ? [place.id] : []));
  return onePerPerson(await listMembers(db, { campusIds: [...campusIds].toSorted(), districtIds, groups, on }));
}

/** The places whose notices a scope lists: a district all of its own, a school its own and its campuses'. */
export async function sentFrom(db: Queryable, scope: Scope, today: CivilDate): Promise<SentFrom> {
  if (scope.kind === "district") return { districtId: scope.id, entityIds: [], campusIds: [] };
  const campusIds = await listCampusIds(db, scope, today);
  const entityIds: EntityId[] = scope.kind === "entity" ? await listPredecessors(db, [scope.id], today) : [];
  return { entityIds, campusIds };
}
