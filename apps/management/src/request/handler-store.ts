/** The people who may handle requests of a campus. */
import { and, asc, eq, inArray, or } from "drizzle-orm";
import {
  holds, mayAt, roles, type CampusId, type CivilDate, type DistrictId, type Permission, type PersonId, type Principal,
  type Role,
} from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { person, post } from "@qitong/db/schema";
import { findCampusChain, inForce } from "@qitong/service";

export interface HandlerCandidate {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly title: string;
}

const handlingRoles = roles.filter((role) => holds(role, "request.handle"));

/** Who may be given requests of the campus today: those with a post that carries it, at the campus or above. */
export async function listHandlers(db: Queryable, campusId: CampusId, today: CivilDate): Promise<HandlerCandidate[]> {
  const chain = await findCampusChain(db, campusId, today);
  if (!chain) return [];
  const atPlaces = chain.map((place) => and(eq(post.placeKind, place.kind), eq(post.placeId, place.id)));
  const rows = await db
    .select({ personId: person.id, name: person.name, role: post.role, title: post.title })
    .from(post)
    .innerJoin(person, eq(person.id, post.personId))
    .where(and(or(...atPlaces), inArray(post.role, handlingRoles), inForce(post, today)))
    .orderBy(asc(person.id));
  return rows.filter((row, index) => rows.findIndex((one) => one.personId === row.personId) === index);
}

/** Whether someone holds a permission for the whole district, and not for a school of it. */
export const holdsInDistrict = (principal: Principal, permission: Permission, districtId: DistrictId): boolean =>
  mayAt(principal, permission, [{ kind: "district", id: districtId }]);
