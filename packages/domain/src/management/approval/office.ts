/**
 * An office (岗位) is a post at a place, whoever holds it. Tasks are addressed to offices: when a post changes hands,
 * its open tasks go to the successor in the same second, and an ended post has none.
 */
import { isWithin, type CivilDate, type Period } from "../../civil-date";
import type { CampusId, DistrictId, EntityId, PersonId } from "../../identifier";
import type { Role } from "../../role";

/** Roles that decide on nobody's request. */
export const rolesWithoutOffice = ["province-officer", "teacher", "department-member", "parent-representative"] as const satisfies readonly Role[];
export type OfficeRole = Exclude<Role, (typeof rolesWithoutOffice)[number]>;
export const isOfficeRole = (role: Role): role is OfficeRole => !(rolesWithoutOffice as readonly Role[]).includes(role);

export type OfficePlace = "district" | "entity" | "campus" | "department";

export interface Office {
  readonly role: OfficeRole;
  readonly placeKind: OfficePlace;
  readonly placeId: string;
}

/** "principal@entity:01J…": how an office is written in one column. */
export function officeKey({ role, placeKind, placeId }: Office): string {
  return `${role}@${placeKind}:${placeId}`;
}

export interface OfficeHolder extends Office {
  readonly personId: PersonId;
  readonly personName: string;
}

/** 副职、代理: who may act for an office between two dates, also when it is vacant. */
export interface Deputy extends Office, Period {
  readonly personId: PersonId;
  readonly personName: string;
}

/** 授权、委托: who may act for a person in all of that person's offices between two dates. */
export interface Delegation extends Period {
  readonly fromPersonId: PersonId;
  readonly toPersonId: PersonId;
  readonly toPersonName: string;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly placeKind: "district" | "entity" | "campus";
  readonly placeId: string;
}

export interface OfficeFacts {
  readonly today: CivilDate;
  readonly districtId: DistrictId;
  /** Posts in force today. */
  readonly holders: readonly OfficeHolder[];
  readonly deputies: readonly Deputy[];
  readonly delegations: readonly Delegation[];
  readonly departments: readonly Department[];
  /** To whom the campuses belong today. */
  readonly campuses: readonly { readonly campusId: CampusId; readonly entityId: EntityId }[];
}

/**
 * Who asks: where the person works today and which offices the person holds. One from outside (a parent) is no person of the
 * product: `personId` is null, no office is held, and the campus is the one that is asked.
 */
export interface Applicant {
  readonly personId: PersonId | null;
  readonly campusId: CampusId | null;
  readonly entityId: EntityId | null;
  readonly offices: readonly Office[];
}

const isSame = (a: Office, b: Office): boolean => officeKey(a) === officeKey(b);

export const districtOffice = (role: OfficeRole, { districtId }: Pick<OfficeFacts, "districtId">): Office => ({ role, placeKind: "district", placeId: districtId });

/** The office directly above; the deputy director of the bureau has none here. */
export function superiorOf(office: Office, facts: OfficeFacts): Office | undefined {
  if (office.role === "district-leader") return undefined;
  const leader = districtOffice("district-leader", facts);
  if (office.role === "campus-head") return principalOfCampus(office.placeId, facts) ?? leader;
  if (office.role !== "department-head") return leader;
  const department = facts.departments.find(({ id }) => id === office.placeId);
  if (!department || department.placeKind === "district") return leader;
  if (department.placeKind === "entity") return { role: "principal", placeKind: "entity", placeId: department.placeId };
  return { role: "campus-head", placeKind: "campus", placeId: department.placeId };
}

function principalOfCampus(campusId: string, { campuses }: OfficeFacts): Office | undefined {
  const entityId = campuses.find((campus) => campus.campusId === campusId)?.entityId;
  return entityId && { role: "principal", placeKind: "entity", placeId: entityId };
}

/** An office and all above it, nearest first. */
export function lineOf(office: Office, facts: OfficeFacts): Office[] {
  const line: Office[] = [];
  for (let at: Office | undefined = office; at && !line.some((one) => at && isSame(one, at)); at = superiorOf(at, facts)) line.push(at);
  return line;
}

export interface Decider {
  readonly personId: PersonId;
  readonly personName: string;
  readonly via: "holder" | "deputy" | "delegate";
  /** For whom a delegate acts. */
  readonly forPersonId: PersonId | null;
}

/**
 * Who may decide for an office today on what `applicantId` asks: never the applicant, nobody on the applicant's behalf,
 * and no deputy of the applicant's own office, who would decide on a superior. Nobody is an applicant from outside (null).
 */
export function decidersOf(office: Office, applicantId: PersonId | null, facts: OfficeFacts): Decider[] {
  const { holders, deputies, delegations, today } = facts;
  const all = holders.filter((holder) => isSame(holder, office));
  const others = all.filter(({ personId }) => personId !== applicantId);
  const isOwn = others.length < all.length;
  const standIns = isOwn ? [] : deputies.filter((deputy) => isSame(deputy, office) && isWithin(deputy, today));
  const delegates = delegations.filter((one) => isWithin(one, today) && others.some(({ personId }) => personId === one.fromPersonId));
  const found: Decider[] = [
    ...others.map(({ personId, personName }): Decider => ({ personId, personName, via: "holder", forPersonId: null })),
    ...standIns.map(({ personId, personName }): Decider => ({ personId, personName, via: "deputy", forPersonId: null })),
    ...delegates.map((one): Decider => ({ personId: one.toPersonId, personName: one.toPersonName, via: "delegate", forPersonId: one.fromPersonId })),
  ];
  return found.filter(
    ({ personId }, index) => personId !== applicantId && found.findIndex((one) => one.personId === personId) === index,
  );
}

/** Whether the office stands below one that the applicant holds: nobody decides on a superior. */
function isBelowApplicant(office: Office, applicant: Applicant, facts: OfficeFacts): boolean {
  return lineOf(office, facts).slice(1).some((above) => applicant.offices.some((own) => isSame(own, above)));
}

/** The first office of a line that can decide: held by someone else, and not below the applicant. */
export function firstAble(line: readonly Office[], applicant: Applicant, facts: OfficeFacts): Office | undefined {
  return line.find((office) => !isBelowApplicant(office, applicant, facts) && decidersOf(office, applicant.personId, facts).length > 0);
}

/** The line above the applicant: above the highest office held, else from the head of the campus up. */
export function lineAbove(applicant: Applicant, facts: OfficeFacts): Office[] {
  const lines = applicant.offices.map((office) => lineOf(office, facts)).sort((a, b) => a.length - b.length);
  const [shortest] = lines;
  return shortest ? shortest.slice(1) : lineFromCampus(applicant, facts);
}

export function lineFromCampus({ campusId, entityId }: Applicant, facts: OfficeFacts): Office[] {
  if (campusId !== null) return lineOf({ role: "campus-head", placeKind: "campus", placeId: campusId }, facts);
  if (entityId !== null) return lineOf({ role: "principal", placeKind: "entity", placeId: entityId }, facts);
  return [districtOffice("district-leader", facts)];
}
