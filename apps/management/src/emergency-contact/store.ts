/** Lists of emergency contacts and their rows; what a campus is called and to which school it belongs on a day. */
import { and, asc, desc, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { CampusId, CivilDate, EntityId, PersonId } from "@qitong/domain";
import type { ContactHolder, EmergencyContact } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { campus, campusAffiliation, campusName, emergencyContact, emergencyList, legalEntityName, partTimeService, person } from "@qitong/db/schema";
import { absent, inForce } from "@qitong/service";

export interface CampusRow {
  readonly campusId: CampusId;
  readonly name: string;
  readonly entityId: EntityId;
  readonly entityName: string | null;
}

/** Those of the campuses that are in operation on the day. */
export async function listCampusesInOperation(db: Queryable, campusIds: readonly CampusId[], on: CivilDate): Promise<CampusRow[]> {
  if (campusIds.length === 0) return [];
  return db
    .select({ campusId: campus.id, name: campusName.name, entityId: campusAffiliation.entityId, entityName: legalEntityName.name })
    .from(campus)
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .leftJoin(legalEntityName, and(eq(legalEntityName.entityId, campusAffiliation.entityId), inForce(legalEntityName, on)))
    .where(and(inArray(campus.id, [...campusIds]), lte(campus.openedOn, on), or(isNull(campus.closedOn), gt(campus.closedOn, on))))
    .orderBy(asc(campus.id));
}

/** Also of one that is closed or not open yet, which has a name all the same. @throws absent */
export async function getCampus(db: Queryable, campusId: CampusId, on: CivilDate) {
  const [row] = await db
    .select({ campusId: campus.id, districtId: campus.districtId, localNumber: campus.localNumber, closedOn: campus.closedOn, name: campusName.name, entityId: campusAffiliation.entityId })
    .from(campus)
    .leftJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .leftJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .where(eq(campus.id, campusId));
  if (!row) throw absent();
  return row;
}

/** Held first by whoever keeps a list, so that two who keep one at once do it one after the other. @throws absent */
export async function lockCampus(tx: Transaction, campusId: CampusId) {
  const [row] = await tx.select({ districtId: campus.districtId, closedOn: campus.closedOn }).from(campus).where(eq(campus.id, campusId)).for("update");
  if (!row) throw absent();
  return row;
}

export type ListRow = typeof emergencyList.$inferSelect;

/** The list that stands, if there is one. */
export async function lockStandingList(tx: Transaction, campusId: CampusId): Promise<ListRow | undefined> {
  const [row] = await tx.select().from(emergencyList).where(eq(emergencyList.campusId, campusId)).orderBy(desc(emergencyList.startsOn)).limit(1).for("update");
  return row;
}

export async function listLists(db: Queryable, campusIds: readonly CampusId[], on: CivilDate) {
  if (campusIds.length === 0) return [];
  return db
    .select({ campusId: emergencyList.campusId, startsOn: emergencyList.startsOn, version: emergencyList.version, keptAt: emergencyList.keptAt, keptByName: person.name })
    .from(emergencyList)
    .leftJoin(person, eq(person.id, emergencyList.keptBy))
    .where(and(inArray(emergencyList.campusId, [...campusIds]), inForce(emergencyList, on)));
}

export interface ContactRow extends EmergencyContact {
  readonly campusId: CampusId;
  readonly ordinal: number;
  /** Of the colleague, or of the office. */
  readonly name: string;
}

/** In the order of calling, campus by campus. */
export async function listContacts(db: Queryable, campusIds: readonly CampusId[], on: CivilDate): Promise<ContactRow[]> {
  if (campusIds.length === 0) return [];
  const rows = await db
    .select({ contact: emergencyContact, personName: person.name })
    .from(emergencyList)
    .innerJoin(emergencyContact, and(eq(emergencyContact.campusId, emergencyList.campusId), eq(emergencyContact.startsOn, emergencyList.startsOn)))
    .leftJoin(person, eq(person.id, emergencyContact.personId))
    .where(and(inArray(emergencyList.campusId, [...campusIds]), inForce(emergencyList, on)))
    .orderBy(asc(emergencyContact.campusId), asc(emergencyContact.ordinal));
  return rows.map(({ contact, personName }) => ({
    campusId: contact.campusId, ordinal: contact.ordinal, role: contact.role, phones: contact.phones,
    isRoundTheClock: contact.isRoundTheClock, note: contact.note, name: personName ?? contact.officeName ?? "",
    holder: holderOf(contact),
  }));
}

function holderOf({ personId, officeName }: { readonly personId: PersonId | null; readonly officeName: string | null }): ContactHolder {
  return personId === null ? { kind: "office", name: officeName ?? "" } : { kind: "colleague", personId };
}

export interface NewList {
  readonly campusId: CampusId;
  readonly startsOn: CivilDate;
  readonly keptBy: PersonId;
  readonly keptAt: Date;
}

/** Ends the list before on the day; one of the same day is corrected. @returns the number of the new one. */
export async function putList(tx: Transaction, before: ListRow | undefined, list: NewList, contacts: readonly EmergencyContact[]): Promise<number> {
  const { campusId, startsOn } = list;
  const ofCampus = and(eq(emergencyList.campusId, campusId), eq(emergencyList.startsOn, before?.startsOn ?? startsOn));
  const version = (before?.version ?? 0) + 1;
  if (before?.startsOn === startsOn) {
    await tx.update(emergencyList).set({ version, keptBy: list.keptBy, keptAt: list.keptAt }).where(ofCampus);
    await tx.delete(emergencyContact).where(and(eq(emergencyContact.campusId, campusId), eq(emergencyContact.startsOn, startsOn)));
  } else {
    if (before) await tx.update(emergencyList).set({ endsOn: startsOn }).where(ofCampus);
    await tx.insert(emergencyList).values({ ...list, version });
  }
  if (contacts.length > 0) await tx.insert(emergencyContact).values(contacts.map((contact, index) => contactValues(contact, { campusId, startsOn, ordinal: index + 1 })));
  return version;
}

function contactValues(contact: EmergencyContact, at: { readonly campusId: CampusId; readonly startsOn: CivilDate; readonly ordinal: number }): typeof emergencyContact.$inferInsert {
  const { role, holder, phones, isRoundTheClock, note } = contact;
  return {
    ...at, role, phones, isRoundTheClock, note,
    personId: holder.kind === "colleague" ? holder.personId : null,
    officeName: holder.kind === "office" ? holder.name : null,
  };
}

export async function findContact(db: Queryable, campusId: CampusId, ordinal: number, on: CivilDate): Promise<ContactRow | undefined> {
  return (await listContacts(db, [campusId], on)).find((row) => row.ordinal === ordinal);
}

/** Where one teaches part-time (走教) besides the own campus: trouble finds one there too. */
export async function listHostCampuses(db: Queryable, personId: PersonId, on: CivilDate): Promise<CampusId[]> {
  const rows = await db
    .select({ campusId: partTimeService.hostCampusId })
    .from(partTimeService)
    .where(and(eq(partTimeService.personId, personId), inForce(partTimeService, on)));
  return rows.map(({ campusId }) => campusId);
}
