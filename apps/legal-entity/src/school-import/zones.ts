/** 学区 that a file names: those that are new are founded, and a school is in one at a time. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, SchoolGroupId } from "@qitong/domain";
import { newId, type Transaction } from "@qitong/db";
import { groupMembership, schoolGroup } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** From name to id, for all the names. */
export async function ensureZones(tx: Transaction, districtId: DistrictId, names: readonly string[]): Promise<ReadonlyMap<string, SchoolGroupId>> {
  if (names.length === 0) return new Map();
  const known = await tx.select().from(schoolGroup).where(and(eq(schoolGroup.districtId, districtId), eq(schoolGroup.kind, "zone"), isNull(schoolGroup.endedOn)));
  const zones = new Map(known.map(({ name, id }) => [name, id]));
  for (const name of new Set(names)) {
    if (zones.has(name)) continue;
    const id = newId<SchoolGroupId>();
    zones.set(name, id);
    await tx.insert(schoolGroup).values({ id, districtId, kind: "zone", name });
  }
  return zones;
}

/** Leaves the zone that it is in, and no other group. */
export async function joinZone(tx: Transaction, campusId: CampusId, zoneId: SchoolGroupId, on: CivilDate): Promise<void> {
  const zones = tx.select({ id: schoolGroup.id }).from(schoolGroup).where(eq(schoolGroup.kind, "zone"));
  await tx.update(groupMembership).set({ endsOn: on })
    .where(and(eq(groupMembership.campusId, campusId), inArray(groupMembership.groupId, zones), inForce(groupMembership, on)));
  await tx.insert(groupMembership).values({ campusId, groupId: zoneId, role: "member", startsOn: on }).onDuplicateKeyUpdate({ set: { endsOn: null } });
}
