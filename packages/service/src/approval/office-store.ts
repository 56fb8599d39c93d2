/** Who holds which post today, and where a person works: the facts by which approvals find whom to ask. */
import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import { rolesWithoutOffice, type Applicant, type Office, type OfficeFacts, type OfficeHolder, type OfficePlace, type OfficeRole } from "@qitong/domain/management/approval";
import { builtOnce, type Queryable } from "@qitong/db";
import { assignment, campus, campusAffiliation, person, post } from "@qitong/db/schema";
import { absent } from "../failure";
import { inForce } from "../period";
import { loadActsFor, loadStandIns } from "./stand-ins";

const officePlaces = ["district", "entity", "campus", "department"] as const;

const isOffice = and(inArray(post.placeKind, [...officePlaces]), notInArray(post.role, [...rolesWithoutOffice]));

// The column's kinds are narrowed by the condition above; the type does not know it.
const asOffice = (row: { role: string; placeKind: string; placeId: string }): Office => ({
  role: row.role as OfficeRole, placeKind: row.placeKind as OfficePlace, placeId: row.placeId,
});

const office = { role: post.role, placeKind: post.placeKind, placeId: post.placeId };

export async function loadOfficeFacts(db: Queryable, districtId: DistrictId, today: CivilDate): Promise<OfficeFacts> {
  const holders = await db
    .select({ ...office, personId: post.personId, personName: person.name })
    .from(post)
    .innerJoin(person, and(eq(person.id, post.personId), eq(person.districtId, districtId)))
    .where(and(isOffice, inForce(post, today)))
    .orderBy(post.id);
  const campuses = await db
    .select({ campusId: campusAffiliation.campusId, entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .innerJoin(campus, and(eq(campus.id, campusAffiliation.campusId), eq(campus.districtId, districtId)))
    .where(inForce(campusAffiliation, today))
    .orderBy(campusAffiliation.campusId);
  const asHolder = ({ personId, personName, ...row }: (typeof holders)[number]): OfficeHolder => ({ ...asOffice(row), personId, personName });
  return { today, districtId, holders: holders.map(asHolder), campuses, ...(await loadStandIns(db, districtId, today)) };
}

export interface ApplicantAt extends Applicant {
  readonly districtId: DistrictId;
  readonly personName: string;
}

/** Where a person works today and which offices the person holds. A head without an assignment works where the post is. @throws absent */
export async function loadApplicant(db: Queryable, personId: PersonId, today: CivilDate): Promise<ApplicantAt> {
  const [who] = await db.select({ districtId: person.districtId, name: person.name }).from(person).where(eq(person.id, personId));
  if (!who) throw absent();
  const offices = await listOffices(db, personId, today);
  const [works] = await db
    .select({ campusId: assignment.campusId, entityId: campusAffiliation.entityId })
    .from(assignment)
    .leftJoin(campusAffiliation, and(eq(campusAffiliation.campusId, assignment.campusId), inForce(campusAffiliation, today)))
    .where(and(eq(assignment.personId, personId), inForce(assignment, today)));
  const placeOf = (role: OfficeRole): string | null => offices.find((one) => one.role === role)?.placeId ?? null;
  const campusId = works?.campusId ?? (placeOf("campus-head") as Applicant["campusId"]);
  const ledEntityId = placeOf("principal") as Applicant["entityId"];
  const entityId = works?.entityId ?? ledEntityId ?? (campusId === null ? null : await findEntityOf(db, campusId, today));
  return { personId, personName: who.name, districtId: who.districtId, campusId, entityId, offices };
}

async function findEntityOf(db: Queryable, campusId: NonNullable<Applicant["campusId"]>, today: CivilDate): Promise<Applicant["entityId"]> {
  const [row] = await db
    .select({ entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.campusId, campusId), inForce(campusAffiliation, today)));
  return row?.entityId ?? null;
}

const officesOf = builtOnce((db) =>
  db.select(office).from(post).where(and(eq(post.personId, sql.placeholder("personId")), isOffice, inForce(post, sql.placeholder("today")))).orderBy(post.id).prepare(),
);

export async function listOffices(db: Queryable, personId: PersonId, today: CivilDate): Promise<Office[]> {
  const rows = await officesOf(db).execute({ personId, today });
  return rows.map(asOffice);
}

/** An office in which a person may decide today, and whose requests are not for that person to decide there. */
export interface ReachedOffice {
  readonly office: Office;
  readonly notOf: readonly PersonId[];
}

/** One's own offices, those one is deputy of, and those of whoever delegated to one. */
export async function listReachedOffices(db: Queryable, personId: PersonId, today: CivilDate): Promise<ReachedOffice[]> {
  const [own, { deputyOf, delegators }] = await Promise.all([listOffices(db, personId, today), loadActsFor(db, personId, today)]);
  const reached: ReachedOffice[] = [...own, ...deputyOf].map((one) => ({ office: one, notOf: [personId] }));
  for (const delegator of delegators) {
    for (const one of await listOffices(db, delegator, today)) reached.push({ office: one, notOf: [personId, delegator] });
  }
  return reached;
}
