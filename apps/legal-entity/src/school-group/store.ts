/** Groups of schools and their memberships: what is read to decide, and what is written. */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { GroupFacts, OtherMembership } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, DistrictId, EntityId, SchoolGroupId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { campus, campusAffiliation, campusName, district, groupMembership, schoolGroup } from "@qitong/db/schema";
import { absent, inForce, notOver } from "@qitong/service";

export type GroupRow = typeof schoolGroup.$inferSelect;

export async function findGroup(db: Queryable, id: SchoolGroupId): Promise<GroupRow | undefined> {
  const [row] = await db.select().from(schoolGroup).where(eq(schoolGroup.id, id));
  return row;
}

/** The school that joins; taken before its group and its district, as every act on the register takes them. */
export async function lockCampus(tx: Transaction, id: CampusId) {
  const [row] = await tx.select().from(campus).where(eq(campus.id, id)).for("update");
  if (!row) throw absent();
  return row;
}
export type CampusRow = Awaited<ReturnType<typeof lockCampus>>;

/** The group first, then its district: whether a school is free for one group depends on all the others. */
export async function lockGroup(tx: Transaction, id: SchoolGroupId): Promise<GroupRow> {
  const [row] = await tx.select().from(schoolGroup).where(eq(schoolGroup.id, id)).for("update");
  if (!row) throw absent();
  await lockDistrict(tx, row.districtId);
  return row;
}

export async function lockDistrict(tx: Transaction, id: DistrictId): Promise<void> {
  const [row] = await tx.select({ id: district.id }).from(district).where(eq(district.id, id)).for("update");
  if (!row) throw absent();
}

/** All memberships of the group that ever were, with the names of the schools on a day. */
export async function listMembershipsOf(db: Queryable, groupIds: readonly SchoolGroupId[], on: CivilDate) {
  if (groupIds.length === 0) return [];
  const rows = await db.select().from(groupMembership).where(inArray(groupMembership.groupId, [...groupIds])).orderBy(asc(groupMembership.startsOn), asc(groupMembership.campusId));
  const names = await listNamesOn(db, [...new Set(rows.map(({ campusId }) => campusId))], on);
  return rows.map((row) => ({ ...row, campusName: names.get(row.campusId) ?? "" }));
}

/** By campus, its name on the day, else the last one before. */
async function listNamesOn(db: Queryable, ids: readonly CampusId[], on: CivilDate): Promise<Map<CampusId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(campusName).where(inArray(campusName.campusId, [...ids])).orderBy(asc(campusName.startsOn));
  const names = new Map<CampusId, string>();
  for (const { campusId, name, startsOn } of rows) if (startsOn <= on || !names.has(campusId)) names.set(campusId, name);
  return names;
}

export async function factsOf(db: Queryable, { id, kind, endedOn }: GroupRow, on: CivilDate): Promise<GroupFacts> {
  return { kind, endedOn, memberships: await listMembershipsOf(db, [id], on) };
}

export async function findEntityOn(db: Queryable, campusId: CampusId, on: CivilDate): Promise<EntityId | null> {
  const [row] = await db
    .select({ entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.campusId, campusId), inForce(campusAffiliation, on)));
  return row?.entityId ?? null;
}

/** Memberships in other groups, from the day on, of the campus and of all that are of its legal entity on that day. */
export async function listOtherMemberships(
  db: Queryable,
  of: { readonly campusId: CampusId; readonly entityId: EntityId | null; readonly except: SchoolGroupId | null },
  from: CivilDate,
): Promise<OtherMembership[]> {
  const siblings = of.entityId === null ? [] : await db
    .select({ id: campusAffiliation.campusId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.entityId, of.entityId), inForce(campusAffiliation, from)));
  const rows = await db
    .select({
      groupId: schoolGroup.id, kind: schoolGroup.kind, groupName: schoolGroup.name, role: groupMembership.role,
      campusId: groupMembership.campusId, startsOn: groupMembership.startsOn, endsOn: groupMembership.endsOn,
    })
    .from(groupMembership)
    .innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId))
    .where(and(inArray(groupMembership.campusId, [of.campusId, ...siblings.map(({ id }) => id)]), notOver(groupMembership.endsOn, from)))
    .orderBy(asc(groupMembership.startsOn));
  return rows.filter(({ groupId }) => groupId !== of.except);
}

/** The names of the groups that have not ended. */
export async function listGroupNames(db: Queryable, districtId: DistrictId): Promise<string[]> {
  const rows = await db.select({ name: schoolGroup.name }).from(schoolGroup).where(and(eq(schoolGroup.districtId, districtId), isNull(schoolGroup.endedOn)));
  return rows.map(({ name }) => name);
}

export async function insertGroup(tx: Transaction, row: typeof schoolGroup.$inferInsert): Promise<void> {
  await tx.insert(schoolGroup).values(row);
}

/** One that was called off on this very day begins after all. */
export async function insertMembership(tx: Transaction, row: typeof groupMembership.$inferInsert): Promise<void> {
  await tx.insert(groupMembership).values(row).onDuplicateKeyUpdate({ set: { role: row.role, endsOn: null } });
}

export async function markMembershipEnded(
  tx: Transaction,
  of: { readonly groupId: SchoolGroupId; readonly campusId: CampusId; readonly startsOn: CivilDate },
  endsOn: CivilDate,
): Promise<void> {
  await tx
    .update(groupMembership)
    .set({ endsOn })
    .where(and(eq(groupMembership.groupId, of.groupId), eq(groupMembership.campusId, of.campusId), eq(groupMembership.startsOn, of.startsOn)));
}

/** Ends the group and every membership that is open. */
export async function markGroupEnded(tx: Transaction, { id, version }: GroupRow, endsOn: CivilDate): Promise<void> {
  await tx.update(schoolGroup).set({ endedOn: endsOn, version: version + 1 }).where(eq(schoolGroup.id, id));
  await tx.update(groupMembership).set({ endsOn }).where(and(eq(groupMembership.groupId, id), isNull(groupMembership.endsOn)));
}
