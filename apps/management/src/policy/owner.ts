/** Whose a policy is today, whom it reaches, and who may manage it. */
import { eq, inArray } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, Place, PolicyId } from "@qitong/domain";
import type { PolicyOwner } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { campusName, legalEntity, legalEntityName } from "@qitong/db/schema";
import { listCampusIds, listPlaceNames, type At } from "@qitong/service";
import { successorOf } from "../audience/succession";
import { findPolicy, type PolicyRow } from "./store";

export async function ownerOn(db: Queryable, row: Pick<PolicyRow, "ownerKind" | "ownerId">, on: CivilDate): Promise<PolicyOwner> {
  if (row.ownerKind === "district") return { kind: "district", id: row.ownerId as DistrictId };
  return { kind: "entity", id: await successorOf(db, row.ownerId as EntityId, on) };
}

/**
 * A policy is managed by whose it is: a school's by its principal (校长负责制), not by the district, and the
 * district's by the district. After a merger the merged school's principal has the former schools' too.
 */
export const atOwner: At<{ policyId: PolicyId }> = async (db, { policyId }, today) => {
  const row = await findPolicy(db, policyId);
  return row && [await ownerOn(db, row, today)];
};

export const atNewOwner: At<{ owner: PolicyOwner }> = async (db, { owner }) => {
  if (owner.kind === "district") return [owner];
  const [row] = await db.select({ id: legalEntity.id, dissolvedOn: legalEntity.dissolvedOn }).from(legalEntity).where(eq(legalEntity.id, owner.id));
  return row && row.dissolvedOn === null ? [owner satisfies Place] : undefined;
};

/** The campuses at which the owner may publish. */
export const listReach = (db: Queryable, owner: PolicyOwner, on: CivilDate): Promise<CampusId[]> => listCampusIds(db, owner, on);

/** What each owner was called on a day, also one that was dissolved before it. */
export function listOwnerNames(db: Queryable, rows: readonly Pick<PolicyRow, "ownerKind" | "ownerId">[], on: CivilDate): Promise<Map<string, string>> {
  return listPlaceNames(db, rows.map(({ ownerKind: kind, ownerId: id }) => ({ kind, id })), on);
}

/** All names that the schools of a policy have had: what is taken out of titles before they are compared. */
export async function listSchoolNames(db: Queryable, entityIds: readonly EntityId[], campusIds: readonly CampusId[]): Promise<string[]> {
  const entities = entityIds.length === 0 ? [] : await db.select({ name: legalEntityName.name }).from(legalEntityName).where(inArray(legalEntityName.entityId, [...entityIds]));
  const campuses = campusIds.length === 0 ? [] : await db.select({ name: campusName.name }).from(campusName).where(inArray(campusName.campusId, [...campusIds]));
  return [...new Set([...entities, ...campuses].map(({ name }) => name))];
}
