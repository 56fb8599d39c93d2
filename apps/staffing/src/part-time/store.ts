/** Arrangements of part-time service, and the lessons that teachers give at home. */
import { aliasedTable, and, asc, desc, eq, inArray, or, sql, type Placeholder } from "drizzle-orm";
import { z } from "zod";
import type { CampusId, CivilDate, PartTimeId, PersonId, Place } from "@qitong/domain";
import { PartTimeSlot, type CampusStage } from "@qitong/domain/staffing";
import { builtOnce, type Queryable, type Transaction } from "@qitong/db";
import { assignment, campus, campusAffiliation, campusName, duty, partTimeService, person, weeklyLessons } from "@qitong/db/schema";
import { absent, findCampusChain, findPersonChain, inForce, type At, type PlaceChain } from "@qitong/service";

/** What contains both: the school when it has both campuses, else the district; nothing across districts. */
function common(one: PlaceChain | undefined, other: PlaceChain | undefined): PlaceChain | undefined {
  return one?.filter((place: Place) => other?.some(({ kind, id }) => kind === place.kind && id === place.id));
}

/** Sending someone to a campus is for whoever is above both the person and the campus. */
export const atPersonAndHost: At<{ personId: PersonId; hostCampusId: CampusId }> = async (db, { personId, hostCampusId }, today) =>
  common(await findPersonChain(db, personId, today), await findCampusChain(db, hostCampusId, today));

/** An arrangement belongs to whoever is above both of its campuses. */
export const atPartTime: At<{ partTimeId: PartTimeId }> = async (db, { partTimeId }, today) => {
  const [row] = await db
    .select({ home: partTimeService.homeCampusId, host: partTimeService.hostCampusId })
    .from(partTimeService)
    .where(eq(partTimeService.id, partTimeId));
  return row && common(await findCampusChain(db, row.home, today), await findCampusChain(db, row.host, today));
};

const Slots = z.array(PartTimeSlot);

const homeName = aliasedTable(campusName, "home_name");
const hostName = aliasedTable(campusName, "host_name");
const homeCampus = aliasedTable(campus, "home_campus");
const hostCampus = aliasedTable(campus, "host_campus");
const arranger = aliasedTable(person, "arranger");

const placeOf = (table: typeof homeCampus) => ({ longitude: table.longitude, latitude: table.latitude });

function selectPartTime(db: Queryable, on: CivilDate | Placeholder) {
  return db
    .select({
      id: partTimeService.id,
      districtId: partTimeService.districtId,
      personId: partTimeService.personId,
      homeCampusId: partTimeService.homeCampusId,
      homeCampusName: homeName.name,
      homePlace: placeOf(homeCampus),
      hostCampusId: partTimeService.hostCampusId,
      hostCampusName: hostName.name,
      hostPlace: placeOf(hostCampus),
      subject: partTimeService.subject,
      slots: partTimeService.slots,
      lessons: partTimeService.lessons,
      reason: partTimeService.reason,
      startsOn: partTimeService.startsOn,
      endsOn: partTimeService.endsOn,
      arrangedByName: arranger.name,
      arrangedAt: partTimeService.arrangedAt,
    })
    .from(partTimeService)
    .innerJoin(homeCampus, eq(homeCampus.id, partTimeService.homeCampusId))
    .innerJoin(hostCampus, eq(hostCampus.id, partTimeService.hostCampusId))
    .leftJoin(homeName, and(eq(homeName.campusId, partTimeService.homeCampusId), inForce(homeName, on)))
    .leftJoin(hostName, and(eq(hostName.campusId, partTimeService.hostCampusId), inForce(hostName, on)))
    .leftJoin(arranger, eq(arranger.id, partTimeService.arrangedBy))
    .$dynamic();
}

type Selected = Awaited<ReturnType<typeof selectPartTime>>[number];

function partTimeRow({ homePlace, hostPlace, ...row }: Selected) {
  return {
    ...row,
    slots: Slots.parse(row.slots),
    homeLocation: locationOf(homePlace),
    hostLocation: locationOf(hostPlace),
  };
}
export type PartTimeRow = ReturnType<typeof partTimeRow>;

export function locationOf({ longitude, latitude }: { readonly longitude: number | null; readonly latitude: number | null }) {
  return longitude === null || latitude === null ? null : { lon: longitude, lat: latitude };
}

const thePerson = sql.placeholder("personId");
const theDay = sql.placeholder("on");

const ofPersonQuery = builtOnce((db) =>
  selectPartTime(db, theDay)
    .where(eq(partTimeService.personId, thePerson))
    .orderBy(desc(partTimeService.startsOn), desc(partTimeService.id))
    .prepare(),
);

/** All of one person's, newest first, in the names of the day. */
export async function listOfPerson(db: Queryable, personId: PersonId, on: CivilDate): Promise<PartTimeRow[]> {
  const rows = await ofPersonQuery(db).execute({ personId, on });
  return rows.map(partTimeRow);
}

/** In force on the day, leaving or joining one of these campuses; it ends with the assignment at home. */
export async function listAtCampuses(db: Queryable, campusIds: readonly CampusId[], on: CivilDate): Promise<PartTimeRow[]> {
  if (campusIds.length === 0) return [];
  const rows = await selectPartTime(db, on)
    .innerJoin(
      assignment,
      and(eq(assignment.personId, partTimeService.personId), eq(assignment.campusId, partTimeService.homeCampusId), inForce(assignment, on)),
    )
    .where(and(
      inForce(partTimeService, on),
      or(inArray(partTimeService.homeCampusId, [...campusIds]), inArray(partTimeService.hostCampusId, [...campusIds])),
    ))
    .orderBy(asc(partTimeService.id));
  return rows.map(partTimeRow);
}

export interface Home {
  readonly campusId: CampusId;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly stage: CampusStage;
  readonly location: ReturnType<typeof locationOf>;
}

const homeQuery = builtOnce((db) =>
  db
    .select({
      campusId: assignment.campusId, startsOn: assignment.startsOn, endsOn: assignment.endsOn, stage: campus.stage,
      longitude: campus.longitude, latitude: campus.latitude,
    })
    .from(assignment)
    .innerJoin(campus, eq(campus.id, assignment.campusId))
    .where(and(eq(assignment.personId, thePerson), inForce(assignment, theDay)))
    .orderBy(asc(assignment.startsOn))
    .prepare(),
);

/** Where the person works on the day. */
export async function findHome(db: Queryable, personId: PersonId, on: CivilDate): Promise<Home | undefined> {
  const [row] = await homeQuery(db).execute({ personId, on });
  if (!row) return undefined;
  const { campusId, startsOn, endsOn, stage } = row;
  return { campusId, startsOn, endsOn, stage, location: locationOf(row) };
}

export async function isClassHead(db: Queryable, personId: PersonId, on: CivilDate): Promise<boolean> {
  const rows = await db
    .select({ personId: duty.personId })
    .from(duty)
    .where(and(eq(duty.personId, personId), eq(duty.kind, "class-head"), inForce(duty, on)));
  return rows.length > 0;
}

/** Campuses to which one may be sent: of one school, or of the district, with the names of the day. */
export async function listHosts(db: Queryable, within: Place, on: CivilDate) {
  const rows = await db
    .select({ campusId: campus.id, name: campusName.name, longitude: campus.longitude, latitude: campus.latitude })
    .from(campus)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .leftJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .where(within.kind === "district" ? eq(campus.districtId, within.id) : within.kind === "entity" ? eq(campusAffiliation.entityId, within.id) : eq(campus.id, within.id as CampusId))
    .orderBy(asc(campus.id));
  return rows.map((row) => ({ campusId: row.campusId, name: row.name ?? row.campusId, location: locationOf(row) }));
}

/** @throws absent */
export async function lockPartTime(tx: Transaction, id: PartTimeId) {
  const [row] = await tx.select().from(partTimeService).where(eq(partTimeService.id, id)).for("update");
  if (!row) throw absent();
  return row;
}

const lessonsQuery = builtOnce((db) =>
  db
    .select({ lessons: weeklyLessons.lessons, startsOn: weeklyLessons.startsOn, endsOn: weeklyLessons.endsOn })
    .from(weeklyLessons)
    .where(eq(weeklyLessons.personId, thePerson))
    .orderBy(desc(weeklyLessons.startsOn), desc(weeklyLessons.id))
    .prepare(),
);

/** Lessons at home that were recorded, latest first; rows that were replaced on their first day are left out. */
export async function listLessons(db: Queryable, personId: PersonId) {
  const rows = await lessonsQuery(db).execute({ personId });
  return rows.filter((row) => row.endsOn === null || row.endsOn > row.startsOn);
}
