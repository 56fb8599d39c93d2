/** The list of one campus, the board of a scope, and what someone who works at a campus sees. */
import { mayAt, type CampusId, type CivilDate, type EntityId, type PersonId, type Scope } from "@qitong/domain";
import { findContactGaps, isSchoolRoundTheClock, type ContactGap, type EmergencySettings } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { dayOf, findCampusChain, findScopeChain, getDistrictSettings, listCampusIds, type Asking } from "@qitong/service";
import { listCampusesOfPerson } from "../audience/members";
import { listSchoolsOf } from "../colleague/find";
import { showContact } from "./shown";
import { type ContactRow, getCampus, listCampusesInOperation, listContacts, listHostCampuses, listLists } from "./store";

const colleaguesIn = (rows: readonly ContactRow[]): PersonId[] => rows.flatMap(({ holder }) => (holder.kind === "colleague" ? [holder.personId] : []));

type WorksAt = Awaited<ReturnType<typeof listSchoolsOf>>;

function gapsOf(rows: readonly ContactRow[], entityId: EntityId, worksAt: WorksAt, settings: EmergencySettings): ContactGap[] {
  return findContactGaps(rows, (personId) => worksAt(personId, entityId), settings);
}

export async function readCampusContacts(asking: Asking, input: { readonly campusId: CampusId; readonly asOf?: CivilDate | undefined }) {
  const { db, principal, today } = asking;
  const { campusId } = input;
  const on = dayOf(input, today);
  const campus = await getCampus(db, campusId, on);
  const [inOperation] = await listCampusesInOperation(db, [campusId], on);
  const chain = await findCampusChain(db, campusId, today);
  const mayKeep = chain !== undefined && mayAt(principal, "emergency.manage", chain);
  const mayReveal = chain !== undefined && mayAt(principal, "staff.identity.reveal", chain);
  const rows = await listContacts(db, [campusId], on);
  const [list] = await listLists(db, [campusId], on);
  const worksAt = await listSchoolsOf(db, colleaguesIn(rows), on);
  const { emergencySafetyLeads, emergencyRoundTheClock } = await getDistrictSettings(db, campus.districtId);
  const settings = { emergencySafetyLeads, emergencyRoundTheClock };
  return {
    campusId, name: campus.name ?? campus.localNumber, asOf: on, today,
    isInOperation: inOperation !== undefined,
    closedOn: campus.closedOn,
    list: list ? { version: list.version, startsOn: list.startsOn, keptAt: list.keptAt, keptByName: list.keptByName } : null,
    // Who keeps the list has entered the numbers.
    contacts: rows.map((row) => showContact(row, mayKeep)),
    gaps: inOperation ? gapsOf(rows, inOperation.entityId, worksAt, settings) : [],
    settings, mayKeep, mayReveal: mayReveal && !mayKeep,
  };
}

/** A row for each campus in operation: who is called first, and what is lacking. */
export async function readBoard({ db, today }: Asking, input: { readonly scope: Scope; readonly asOf?: CivilDate | undefined }) {
  const on = dayOf(input, today);
  const campuses = await listCampusesInOperation(db, await listCampusIds(db, input.scope, on), on);
  const ids = campuses.map(({ campusId }) => campusId);
  const rows = await listContacts(db, ids, on);
  const lists = await listLists(db, ids, on);
  const worksAt = await listSchoolsOf(db, colleaguesIn(rows), on);
  const settings = await settingsOf(db, input.scope, on);
  return {
    asOf: on,
    settings,
    campuses: campuses.map(({ campusId, name, entityId, entityName }) => {
      const here = rows.filter((row) => row.campusId === campusId);
      const list = lists.find((one) => one.campusId === campusId);
      const shown = here.map((row) => showContact(row, false));
      return {
        campusId, name, entityName, contacts: here.length,
        safetyLeads: shown.filter(({ role }) => role === "safety-lead").map((one) => one.name),
        roundTheClock: shown.filter(isSchoolRoundTheClock),
        gaps: gapsOf(here, entityId, worksAt, settings),
        keptAt: list?.keptAt ?? null,
      };
    }),
  };
}

async function settingsOf(db: Queryable, scope: Scope, on: CivilDate): Promise<EmergencySettings> {
  const district = (await findScopeChain(db, scope, on))?.find((place) => place.kind === "district");
  if (!district) throw new Error("the gate let through a scope without a district");
  const { emergencySafetyLeads, emergencyRoundTheClock } = await getDistrictSettings(db, district.id);
  return { emergencySafetyLeads, emergencyRoundTheClock };
}

/** The lists of the campuses at which one works, with every number: for this they were given. */
export async function listOwnContacts({ db, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const [own, hosts] = await Promise.all([listCampusesOfPerson(db, personId, today), listHostCampuses(db, personId, today)]);
  const campuses = await listCampusesInOperation(db, [...new Set([...own, ...hosts])], today);
  const rows = await listContacts(db, campuses.map(({ campusId }) => campusId), today);
  const worksAt = await listSchoolsOf(db, colleaguesIn(rows), today);
  return campuses.map(({ campusId, name, entityId }) => {
    const here = rows.filter((row) => row.campusId === campusId);
    return {
      campusId, name, contacts: here.map((row) => showContact(row, true)),
      left: here.flatMap(({ ordinal, holder }) => (holder.kind === "colleague" && !worksAt(holder.personId, entityId) ? [ordinal] : [])),
    };
  });
}
