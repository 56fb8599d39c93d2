/** Who may be appointed or stand in somewhere: those who work there on the day. Anyone else answers as nobody at all. */
import { and, asc, eq, inArray, ne, or, sql, type SQL } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId, Place } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { assignment, campusAffiliation, campusName, employment, person, post } from "@qitong/db/schema";
import { findCampusChain, inForce, matchesText } from "@qitong/service";

const mostFound = 20;

/** The school or the district whose people are meant by a place. */
export async function findHouse(db: Queryable, place: Place, on: CivilDate): Promise<Place | undefined> {
  if (place.kind === "entity" || place.kind === "district") return place;
  if (place.kind === "campus") return (await findCampusChain(db, place.id, on))?.find(({ kind }) => kind === "entity");
  return undefined;
}

/** A post that is work: who speaks for parents is no colleague. */
const isWork = ne(post.role, "parent-representative");

/** Who holds a post at the school or the district; and at a school, who holds one at its campuses or is assigned to them. */
function worksAt(db: Queryable, house: Place, on: CivilDate): SQL | undefined {
  const inPost = db.select({ id: post.personId }).from(post).where(and(eq(post.placeKind, house.kind), eq(post.placeId, house.id), isWork, inForce(post, on)));
  if (house.kind === "district") return inArray(person.id, inPost);
  const atCampus = db
    .select({ id: post.personId })
    .from(post)
    .innerJoin(campusAffiliation, and(atCampusOf(post), inForce(campusAffiliation, on)))
    .where(and(eq(campusAffiliation.entityId, house.id as EntityId), isWork, inForce(post, on)));
  const staff = db
    .select({ id: assignment.personId })
    .from(assignment)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, assignment.campusId), inForce(campusAffiliation, on)))
    .where(and(eq(campusAffiliation.entityId, house.id as EntityId), inForce(assignment, on)));
  return or(inArray(person.id, staff), inArray(person.id, inPost), inArray(person.id, atCampus));
}

/** Joins a post to the campus that it is at, for posts name their places of every kind in one column. */
const atCampusOf = ({ placeKind, placeId }: typeof post): SQL | undefined =>
  and(eq(placeKind, "campus"), eq(campusAffiliation.campusId, sql<CampusId>`${placeId}`));

export async function isColleague(db: Queryable, personId: PersonId, house: Place, on: CivilDate): Promise<boolean> {
  const rows = await db.select({ id: person.id }).from(person).where(and(eq(person.id, personId), worksAt(db, house, on)));
  return rows.length > 0;
}

export const findColleagues = (db: Queryable, house: Place, search: string, on: CivilDate) => findByWords(db, worksAt(db, house, on), search, on);

/** Anyone of the district, by whom the district fills its posts. */
export const findDistrictPeople = (db: Queryable, districtId: DistrictId, search: string, on: CivilDate) =>
  findByWords(db, eq(person.districtId, districtId), search, on);

/** By part of a name or of a staff number, with the campus that tells two of one name apart. */
function findByWords(db: Queryable, among: SQL | undefined, search: string, on: CivilDate) {
  return db
    .select({ personId: person.id, name: person.name, staffNumber: employment.staffNumber, campusName: campusName.name })
    .from(person)
    .leftJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(assignment, and(eq(assignment.personId, person.id), inForce(assignment, on)))
    .leftJoin(campusName, and(eq(campusName.campusId, assignment.campusId), inForce(campusName, on)))
    .where(and(among, matchesText(search, person.name, employment.staffNumber)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(mostFound);
}

/** At which legal entities each of these people works on a day: by assignment, or by a post at the school or at one of its campuses. */
export async function listSchoolsOf(db: Queryable, personIds: readonly PersonId[], on: CivilDate): Promise<(personId: PersonId, entityId: EntityId) => boolean> {
  const works = new Set<string>();
  if (personIds.length > 0) {
    const ids = [...new Set(personIds)];
    const assigned = await db
      .selectDistinct({ personId: assignment.personId, entityId: campusAffiliation.entityId })
      .from(assignment)
      .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, assignment.campusId), inForce(campusAffiliation, on)))
      .where(and(inArray(assignment.personId, ids), inForce(assignment, on)));
    const inPost = await db
      .selectDistinct({ personId: post.personId, placeKind: post.placeKind, placeId: post.placeId, entityId: campusAffiliation.entityId })
      .from(post)
      .leftJoin(campusAffiliation, and(atCampusOf(post), inForce(campusAffiliation, on)))
      .where(and(inArray(post.personId, ids), inArray(post.placeKind, ["entity", "campus"]), isWork, inForce(post, on)));
    for (const { personId, entityId } of assigned) works.add(`${personId} ${entityId}`);
    for (const { personId, placeKind, placeId, entityId } of inPost) works.add(`${personId} ${placeKind === "entity" ? placeId : entityId}`);
  }
  return (personId, entityId) => works.has(`${personId} ${entityId}`);
}
