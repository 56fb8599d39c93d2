/** What one needs before one starts: which flows there are, the form, the way that it will take, and the names to choose from. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { PersonId } from "@qitong/domain";
import { lineOf, officeKey, type Applicant, type Office, type OfficeFacts } from "@qitong/domain/management/approval";
import { assignment, campus, campusAffiliation, campusName, person } from "@qitong/db/schema";
import { absent, inForce, matchesText, type Asking } from "@qitong/service";
import { findLiveFlow, listLiveFlows, loadApplicant, loadOfficeFacts } from "@qitong/service/approval";
import { findClosing, listClosedKeys } from "../hall/item-store";
import { findOfficeNames } from "./office-names";

export async function listStartable({ db, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const { districtId } = await loadApplicant(db, personId, today);
  const flows = await listLiveFlows(db, districtId);
  const closed = await listClosedKeys(db, districtId, today);
  return flows.filter(({ key, subjectKind }) => subjectKind === "form" && !closed.includes(key)).map(({ key, head }) => ({ key, ...head }));
}

export async function prepareStart({ db, today }: Asking, { personId, flowKey }: { readonly personId: PersonId; readonly flowKey: string }) {
  const { districtId, personName, ...applicant } = await loadApplicant(db, personId, today);
  const live = await findLiveFlow(db, districtId, flowKey);
  if (live?.subjectKind !== "form") throw absent();
  const facts = ofLine(applicant, await loadOfficeFacts(db, districtId, today));
  const campuses = await db
    .select({ id: campus.id, name: campusName.name })
    .from(campus)
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, today)))
    .where(and(eq(campus.districtId, districtId), inArray(campus.id, facts.campuses.map(({ campusId }) => campusId))))
    .orderBy(asc(campusName.name));
  const officeNames = await findOfficeNames(db, facts.holders, today);
  const closedReason = (await findClosing(db, districtId, flowKey, today)) ?? null;
  return { key: live.key, head: live.head, closedReason, flow: live.flow, applicant: { ...applicant, name: personName }, facts, campuses, officeNames: Object.fromEntries(officeNames) };
}

/** Only those who could have a say: the applicant's own line and the bureau. An official's line is the whole district's. */
function ofLine(applicant: Applicant, facts: OfficeFacts): OfficeFacts {
  const campus: Office[] = applicant.campusId === null ? [] : lineOf({ role: "campus-head", placeKind: "campus", placeId: applicant.campusId }, facts);
  const keys = new Set([...campus, ...applicant.offices.flatMap((office) => lineOf(office, facts))].map(officeKey));
  const holders = facts.holders.filter((holder) => holder.placeKind === "district" || keys.has(officeKey(holder)));
  const isInDistrict = applicant.entityId === null;
  const campuses = facts.campuses.filter(({ entityId }) => isInDistrict || entityId === applicant.entityId);
  const isAsked = (office: Office) => holders.some((holder) => officeKey(holder) === officeKey(office));
  return {
    ...facts, holders, campuses,
    deputies: facts.deputies.filter(isAsked),
    delegations: facts.delegations.filter(({ fromPersonId }) => holders.some(({ personId }) => personId === fromPersonId)),
  };
}

const mostPeople = 20;

/** Colleagues by name, for a field that names one: of the own school, or of the district for who works in no school. */
export async function findPeople({ db, today }: Asking, { personId, search }: { readonly personId: PersonId; readonly search: string }) {
  const { districtId, entityId } = await loadApplicant(db, personId, today);
  return db
    .select({ id: person.id, name: person.name, campusName: campusName.name })
    .from(person)
    .innerJoin(assignment, and(eq(assignment.personId, person.id), inForce(assignment, today)))
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, assignment.campusId), inForce(campusAffiliation, today)))
    .innerJoin(campusName, and(eq(campusName.campusId, assignment.campusId), inForce(campusName, today)))
    .where(and(eq(person.districtId, districtId), matchesText(search, person.name), entityId === null ? undefined : eq(campusAffiliation.entityId, entityId)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(mostPeople);
}
