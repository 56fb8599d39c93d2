/**
 * Deputies and departments as the approvals see them. A deputy (副职、代理) acts for the whole office and so decides for it
 * too; a delegation hands on single permissions, and a decision addressed to an office is none of them.
 */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import { isOfficeRole, type Delegation, type Department, type Deputy, type Office } from "@qitong/domain/management/approval";
import { builtOnce, type Queryable } from "@qitong/db";
import { department, departmentDetail, deputyship, person } from "@qitong/db/schema";
import { listPersonNames } from "../names";
import { inForce, notOver } from "../period";
import { selectDeputies, toStandIn, type StandIn } from "../stand-ins";
import { findSuccessorId } from "../succession";

export interface StandIns {
  readonly deputies: readonly Deputy[];
  readonly delegations: readonly Delegation[];
  readonly departments: readonly Department[];
}

/** Those in force on a day, in the whole district. */
export async function loadStandIns(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<StandIns> {
  const [deputies, departments] = await Promise.all([listDeputies(db, districtId, on), listDepartments(db, districtId, on)]);
  return { deputies, delegations: [], departments };
}

/** For whom a person acts on a day: the deputy's offices, and those who delegated to the person. */
export interface ActsFor {
  readonly deputyOf: readonly Office[];
  readonly delegators: readonly PersonId[];
}

export async function loadActsFor(db: Queryable, personId: PersonId, on: CivilDate): Promise<ActsFor> {
  const deputies = await deputiesOf(db).execute({ personId, on });
  return { deputyOf: deputies.map(toStandIn).flatMap(officeOf), delegators: [] };
}

const deputiesOf = builtOnce((db) =>
  selectDeputies(db, eq(deputyship.deputyPersonId, sql.placeholder("personId")), sql.placeholder("on")).prepare(),
);

function officeOf({ kind, role, postPlace }: StandIn): Office[] {
  return kind === "deputy" && isOfficeRole(role) && postPlace.kind !== "person" && postPlace.kind !== "province"
    ? [{ role, placeKind: postPlace.kind, placeId: postPlace.id }]
    : [];
}

async function listDeputies(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Deputy[]> {
  const people = db.select({ id: person.id }).from(person).where(eq(person.districtId, districtId));
  const standIns = (await selectDeputies(db, inArray(deputyship.deputyPersonId, people), on)).map(toStandIn);
  if (standIns.length === 0) return [];
  const nameOf = await listPersonNames(db, standIns.map(({ personId }) => personId));
  return standIns.flatMap((one) => officeOf(one).map((office) => ({
    ...office, personId: one.personId, personName: nameOf.get(one.personId) ?? "", startsOn: one.startsOn, endsOn: one.endsOn,
  })));
}

/** A department of an absorbed school stands at its successor. */
async function listDepartments(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Department[]> {
  const rows = await db
    .select({ id: department.id, entityId: department.entityId, name: departmentDetail.name, campusId: departmentDetail.campusId })
    .from(department)
    .innerJoin(departmentDetail, and(eq(departmentDetail.departmentId, department.id), inForce(departmentDetail, on)))
    .where(and(eq(department.districtId, districtId), notOver(department.closedOn, on)))
    .orderBy(department.id);
  const successorOf = new Map<string, string>();
  for (const entityId of new Set(rows.map((row) => row.entityId))) successorOf.set(entityId, await findSuccessorId(db, entityId, on));
  return rows.map(({ id, name, entityId, campusId }) => campusId === null
    ? { id, name, placeKind: "entity", placeId: successorOf.get(entityId) ?? entityId }
    : { id, name, placeKind: "campus", placeId: campusId });
}
