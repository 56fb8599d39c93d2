/** The people behind an audience on a day: from the staff register, duties and posts. */
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId, Role } from "@qitong/domain";
import type { AudienceGroup } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { assignment, campusAffiliation, duty, post } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export interface Member {
  readonly personId: PersonId;
  /** Null for people of the bureau. */
  readonly campusId: CampusId | null;
  readonly group: AudienceGroup;
}

export interface MembersOf {
  readonly campusIds: readonly CampusId[];
  /** Where the bureau's people are meant too. */
  readonly districtIds: readonly DistrictId[];
  readonly groups: readonly AudienceGroup[];
  readonly on: CivilDate;
  /** Of one person only. */
  readonly personId?: PersonId;
}

/** Every person once for each group and campus; in a fixed order. */
export async function listMembers(db: Queryable, of: MembersOf): Promise<Member[]> {
  const parts = await Promise.all(of.groups.map((group) => membersOf(db, group, of)));
  return parts.flat();
}

/** Each person once, at the first campus that was found; teachers before heads, so that a head is counted where they teach. */
export function onePerPerson(members: readonly Member[]): Member[] {
  const found = new Map<PersonId, Member>();
  const own = (member: Member) => (member.group === "staff" || member.group === "class-head" ? 0 : 1);
  for (const member of members.toSorted((a, b) => own(a) - own(b))) if (!found.has(member.personId)) found.set(member.personId, member);
  return [...found.values()];
}

async function membersOf(db: Queryable, group: AudienceGroup, of: MembersOf): Promise<Member[]> {
  switch (group) {
    case "staff":
      return atCampuses(db, assignment, group, of);
    case "class-head":
      return atCampuses(db, duty, group, of);
    case "campus-head":
      return heldAtCampus(db, of);
    case "principal":
      return heldAtEntity(db, of);
    case "district-officer":
    case "district-leader":
    case "district-administrator":
    case "district-auditor":
      return heldInBureau(db, group, of);
  }
}

const isPerson = (column: typeof post.personId | typeof assignment.personId | typeof duty.personId, of: MembersOf): SQL | undefined =>
  of.personId === undefined ? undefined : eq(column, of.personId);

async function atCampuses(db: Queryable, table: typeof assignment | typeof duty, group: AudienceGroup, of: MembersOf): Promise<Member[]> {
  if (of.campusIds.length === 0) return [];
  const rows = await db
    .selectDistinct({ personId: table.personId, campusId: table.campusId })
    .from(table)
    .where(and(inArray(table.campusId, [...of.campusIds]), inForce(table, of.on), isPerson(table.personId, of)))
    .orderBy(asc(table.campusId), asc(table.personId));
  return rows.map((row) => ({ ...row, group }));
}

const isHeld = (role: Role, of: MembersOf): SQL | undefined => and(eq(post.role, role), inForce(post, of.on), isPerson(post.personId, of));

async function heldAtCampus(db: Queryable, of: MembersOf): Promise<Member[]> {
  if (of.campusIds.length === 0) return [];
  const rows = await db
    .select({ personId: post.personId, campusId: post.placeId })
    .from(post)
    .where(and(eq(post.placeKind, "campus"), inArray(post.placeId, [...of.campusIds]), isHeld("campus-head", of)))
    .orderBy(asc(post.placeId), asc(post.id));
  return rows.map(({ personId, campusId }) => ({ personId, campusId: campusId as CampusId, group: "campus-head" }));
}

/** A principal belongs to all campuses of the school, and is counted at the first of those that are meant. */
async function heldAtEntity(db: Queryable, of: MembersOf): Promise<Member[]> {
  if (of.campusIds.length === 0) return [];
  const rows = await db
    .select({ personId: post.personId, campusId: campusAffiliation.campusId })
    .from(campusAffiliation)
    .innerJoin(post, and(eq(post.placeKind, "entity"), eq(post.placeId, campusAffiliation.entityId), isHeld("principal", of)))
    .where(and(inArray(campusAffiliation.campusId, [...of.campusIds]), inForce(campusAffiliation, of.on)))
    .orderBy(asc(campusAffiliation.campusId), asc(post.id));
  return rows.map((row) => ({ ...row, group: "principal" }));
}

async function heldInBureau(db: Queryable, group: AudienceGroup & Role, of: MembersOf): Promise<Member[]> {
  if (of.districtIds.length === 0) return [];
  const rows = await db
    .select({ personId: post.personId })
    .from(post)
    .where(and(eq(post.placeKind, "district"), inArray(post.placeId, [...of.districtIds]), isHeld(group, of)))
    .orderBy(asc(post.id));
  return rows.map(({ personId }) => ({ personId, campusId: null, group }));
}

/** The campuses that a person has to do with on a day: works there, heads it, or leads its school. */
export async function listCampusesOfPerson(db: Queryable, personId: PersonId, on: CivilDate): Promise<CampusId[]> {
  const taught = await db.select({ campusId: assignment.campusId }).from(assignment).where(and(eq(assignment.personId, personId), inForce(assignment, on)));
  const posts = await db.select({ kind: post.placeKind, placeId: post.placeId }).from(post).where(and(eq(post.personId, personId), inForce(post, on)));
  const entityIds = posts.flatMap(({ kind, placeId }) => (kind === "entity" ? [placeId as EntityId] : []));
  const led =
    entityIds.length === 0
      ? []
      : await db
          .select({ campusId: campusAffiliation.campusId })
          .from(campusAffiliation)
          .where(and(inArray(campusAffiliation.entityId, entityIds), inForce(campusAffiliation, on)));
  const headed = posts.flatMap(({ kind, placeId }) => (kind === "campus" ? [placeId as CampusId] : []));
  return [...new Set([...taught, ...led].map(({ campusId }) => campusId).concat(headed))].toSorted();
}
