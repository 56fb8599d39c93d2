/**
 * Deputies and departments as the approvals see them. A deputy (副职、代理) acts for the whole office and so decides for it
 * too; a delegation hands on single permissions, and a decision addressed to an office is none of them.
 */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import { isOfficeRole, type Delegation, type Department, type Deputy, type Office } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { department, departmentDetail, deputyship, person, post } from "@qitong/db/schema";
import { inForce } from "../jurisdiction";
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
  const rows = await db
    .select({ role: post.role, placeKind: post.placeKind, placeId: post.placeId })
    .from(deputyship)
    .innerJoin(post, and(eq(post.id, deputyship.postId), inForce(post, on)))
    .where(and(eq(deputyship.deputyPersonId, personId), isNull(deputyship.revokedAt), inForce(deputyship, on)))
    .orderBy(deputyship.id);
  return { deputyOf: rows.flatMap(asOffice), delegators: [] };
}

type PostRow = Pick<typeof post.$inferSelect, "role" | "placeKind" | "placeId">;

function asOffice({ role, placeKind, placeId }: PostRow): Office[] {
  return isOfficeRole(role) && placeKind !== "person" ? [{ role, placeKind, placeId }] : [];
}

async function listDeputies(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Deputy[]> {
  const rows = await db
    .select({
      role: post.role, placeKind: post.placeKind, placeId: post.placeId,
      personId: deputyship.deputyPersonId, personName: person.name, startsOn: deputyship.startsOn, endsOn: deputyship.endsOn,
    })
    .from(deputyship)
    .innerJoin(post, and(eq(post.id, deputyship.postId), inForce(post, on)))
    .innerJoin(person, eq(person.id, deputyship.deputyPersonId))
    .where(and(eq(deputyship.districtId, districtId), isNull(deputyship.revokedAt), inForce(deputyship, on)))
    .orderBy(deputyship.id);
  return rows.flatMap((row) => asOffice(row).map((office) => ({
    ...office, personId: row.personId, personName: row.personName, startsOn: row.startsOn, endsOn: row.endsOn,
  })));
}

/** A department of an absorbed school stands at its successor. */
async function listDepartments(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Department[]> {
  const rows = await db
    .select({ id: department.id, entityId: department.entityId, name: departmentDetail.name, campusId: departmentDetail.campusId })
    .from(department)
    .innerJoin(departmentDetail, and(eq(departmentDetail.departmentId, department.id), inForce(departmentDetail, on)))
    .where(and(eq(department.districtId, districtId), or(isNull(department.closedOn), gt(department.closedOn, on))))
    .orderBy(department.id);
  const successorOf = new Map<string, string>();
  for (const entityId of new Set(rows.map((row) => row.entityId))) successorOf.set(entityId, await findSuccessorId(db, entityId, on));
  return rows.map(({ id, name, entityId, campusId }) => campusId === null
    ? { id, name, placeKind: "entity", placeId: successorOf.get(entityId) ?? entityId }
    : { id, name, placeKind: "campus", placeId: campusId });
}
