/** The organisation of a school on a day: departments, positions, who serves where, what is vacant, who stands in. */
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { CampusId, EntityId, type CivilDate, type DepartmentId, type DeputyshipId, type PersonId, type Place, type PostId } from "@qitong/domain";
import { detailOn, holdersOn, isOpenOn, plannedOn, positionRankKeys, vacanciesOn, type DeputyKind } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { campusAffiliation, campusName } from "@qitong/db/schema";
import { absent, findCampusChain, inForce, listDepartmentReach, listEntityNames, type Asking } from "@qitong/service";
import { listPosts } from "../post/store";
import { listRunningDeputies } from "../stand-in/store";
import { findOrganisation, type Organisation, type StoredDepartment } from "../department/store";
import { listPositions, type StoredPosition } from "./position-store";
import { listPostsAt } from "./place-posts";

/** One school or one campus of it; a district has as many organisations as schools. */
export const OrganisationScope = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("entity"), id: EntityId }),
  z.object({ kind: z.literal("campus"), id: CampusId }),
]);
export type OrganisationScope = z.infer<typeof OrganisationScope>;

export async function readOrganisation({ db, today }: Asking, scope: OrganisationScope, on: CivilDate) {
  const entityId = await findEntityOf(db, scope, on);
  const organisation = entityId && (await findOrganisation(db, entityId, on));
  if (!organisation) throw absent();
  const campuses = await listCampusNames(db, organisation.entityId, on);
  const open = organisation.departments.filter((department) => isOpenOn(department, on));
  const ids = open.map(({ id }) => id);
  const [reach, positions, names] = await Promise.all([
    listDepartmentReach(db, ids, on),
    listPositions(db, ids),
    listEntityNames(db, [organisation.entityId, ...open.map((department) => department.entityId)], on),
  ]);
  const isInScope = (campusId: CampusId) => scope.kind === "entity" || scope.id === campusId;
  const places = campuses.filter(({ id }) => isInScope(id)).map(({ id }): Place => ({ kind: "campus", id }));
  const leaders = await listPostsAt(db, [{ kind: "entity", id: organisation.entityId }, ...places], on);
  const postIds = [...leaders.map(({ id }) => id), ...positions.flatMap((position) => holdersOn(position, on).map(({ postId }) => postId))];
  const deputies = await listRunningDeputies(db, postIds, on);
  const deputiesOf = (postId: PostId): DeputyOf[] => deputies.filter((deputy) => deputy.postId === postId).map(toDeputy);
  const servedBy = (department: StoredDepartment) => served(reach.get(department.id) ?? [], campuses.map(({ id }) => id));
  const shown = open.filter((department) => servedBy(department).some(isInScope) || scope.kind === "entity");
  const known = scope.kind === "entity" ? organisation.departments : shown;
  return {
    asOf: on,
    today,
    entityId: organisation.entityId,
    entityName: names.get(organisation.entityId) ?? "",
    campuses,
    leaders: leaders.map((post) => ({ ...post, deputies: deputiesOf(post.id) })),
    /** All that the rules ask for, so that the screen can say beforehand why something is not done. */
    facts: {
      departments: known.map(({ id, kind, entityId: of, openedOn, closedOn, version, details }) => ({ id, kind, entityId: of, openedOn, closedOn, version, details })),
      positions: positions.filter(({ departmentId }) => known.some((department) => department.id === departmentId)),
    },
    departments: shown.map((department) => ({
      ...describe(department, on),
      /** The school that it came with; null for the school's own. */
      originName: department.entityId === organisation.entityId ? null : (names.get(department.entityId) ?? ""),
      campusIds: servedBy(department),
      servesAll: servedBy(department).length === campuses.length,
      positions: positions.filter(({ departmentId }) => departmentId === department.id).flatMap((position) => showPosition(position, on, deputiesOf)),
    })),
  };
}

interface DeputyOf {
  readonly id: DeputyshipId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly kind: DeputyKind;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

const toDeputy = ({ id, personId, personName, kind, startsOn, endsOn }: DeputyOf): DeputyOf => ({ id, personId, personName, kind, startsOn, endsOn });

async function findEntityOf(db: Queryable, scope: OrganisationScope, on: CivilDate): Promise<EntityId | undefined> {
  if (scope.kind === "entity") return scope.id;
  const place = (await findCampusChain(db, scope.id, on))?.find(({ kind }) => kind === "entity");
  return place?.kind === "entity" ? place.id : undefined;
}

async function listCampusNames(db: Queryable, entityId: EntityId, on: CivilDate): Promise<{ id: CampusId; name: string }[]> {
  const rows = await db
    .select({ id: campusAffiliation.campusId, name: campusName.name, startsOn: campusName.startsOn })
    .from(campusAffiliation)
    .innerJoin(campusName, eq(campusName.campusId, campusAffiliation.campusId))
    .where(and(eq(campusAffiliation.entityId, entityId), inForce(campusAffiliation, on)))
    .orderBy(asc(campusAffiliation.startsOn), asc(campusAffiliation.campusId), asc(campusName.startsOn));
  return [...new Map(rows.filter(({ startsOn }) => startsOn <= on).map(({ id, name }) => [id, { id, name }])).values()];
}

/** The campuses of a department's reach that belong to the school on the day. */
function served(reach: readonly Place[], campusIds: readonly CampusId[]): CampusId[] {
  if (reach.some(({ kind }) => kind === "entity")) return [...campusIds];
  return campusIds.filter((campusId) => reach.some(({ kind, id }) => kind === "campus" && id === campusId));
}

function describe(department: StoredDepartment, on: CivilDate) {
  const { id, kind, openedOn, closedOn, version, details } = department;
  const detail = detailOn(department, on);
  const later = details.find(({ startsOn }) => startsOn > on);
  return {
    id, kind, openedOn, closedOn, version,
    name: detail?.name ?? "",
    parentId: detail?.parentId ?? null,
    campusId: detail?.campusId ?? null,
    /** What is planned for a later day; nothing else is changed before it. */
    next: later ? { startsOn: later.startsOn, name: later.name } : null,
  };
}

function showPosition(position: StoredPosition, on: CivilDate, deputiesOf: (postId: PostId) => DeputyOf[]) {
  const { id, title, rank, role, holders } = position;
  const [planned, held] = [plannedOn(position, on), holdersOn(position, on)];
  const ahead = holders.filter(({ startsOn, endsOn }) => startsOn > on && (endsOn === null || endsOn > startsOn));
  if (planned === 0 && held.length === 0 && ahead.length === 0) return [];
  return [{
    id, title, rank, role, planned,
    order: positionRankKeys.indexOf(rank),
    vacancies: vacanciesOn(position, on),
    holders: held.map((holder) => ({ ...holder, deputies: deputiesOf(holder.postId) })),
    ahead,
  }];
}

/** The whole story of a department: what it was called, where it stood, and who served in it. */
export async function readDepartment({ db, today }: Asking, organisation: Organisation, department: StoredDepartment) {
  const positions = await listPositions(db, [department.id]);
  const campuses = await listCampusNames(db, organisation.entityId, today);
  const nameOf = (id: DepartmentId | null, on: CivilDate) => {
    const found = organisation.departments.find((candidate) => candidate.id === id);
    return (found && (detailOn(found, on) ?? found.details.at(-1))?.name) ?? null;
  };
  const posts = await listPosts(db, { postIds: positions.flatMap(({ holders }) => holders.map(({ postId }) => postId)) }, today);
  return {
    id: department.id,
    kind: department.kind,
    openedOn: department.openedOn,
    closedOn: department.closedOn,
    mergedIntoName: nameOf(department.mergedIntoId, today),
    details: department.details.map((detail) => ({
      ...detail,
      parentName: nameOf(detail.parentId, detail.startsOn),
      campusName: campuses.find(({ id }) => id === detail.campusId)?.name ?? null,
    })),
    posts: posts.map(({ id, personName, title, startsOn, endsOn, state }) => ({ id, personName, title, startsOn, endsOn, state })),
  };
}
