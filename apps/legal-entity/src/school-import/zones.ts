/** 学区 that a file names: those that are new are founded, and a school is in one at a time. */
import { and, eq } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId } from "@qitong/domain";
import { newId, type Transaction } from "@qitong/db";
import { schoolZone, zoneMembership } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** From name to id, for all the names. */
export async function ensureZones(tx: Transaction, districtId: DistrictId, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const known = await tx.select().from(schoolZone).where(eq(schoolZone.districtId, districtId));
  const zones = new Map(known.map(({ name, id }) => [name, id]));
  for (const name of new Set(names)) {
    if (zones.has(name)) continue;
    const id = newId<string>();
    zones.set(name, id);
    await tx.insert(schoolZone).values({ id, districtId, name });
  }
  return zones;
}

export async function joinZone(tx: Transaction, campusId: CampusId, zoneId: string, on: CivilDate): Promise<void> {
  await tx.update(zoneMembership).set({ endsOn: on }).where(and(eq(zoneMembership.campusId, campusId), inForce(zoneMembership, on)));
  await tx.insert(zoneMembership).values({ campusId, zoneId, role: "member", startsOn: on }).onDuplicateKeyUpdate({ set: { endsOn: null } });
}
