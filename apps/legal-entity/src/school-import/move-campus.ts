/** A new address from a day on: the old one ends there, and what is known of a later one stays. */
import { and, asc, eq, gt } from "drizzle-orm";
import type { CampusId, CivilDate } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { campusAddress } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export async function moveCampus(tx: Transaction, campusId: CampusId, address: string, on: CivilDate): Promise<void> {
  const ofCampus = eq(campusAddress.campusId, campusId);
  const [later] = await tx.select().from(campusAddress).where(and(ofCampus, gt(campusAddress.startsOn, on))).orderBy(asc(campusAddress.startsOn)).limit(1);
  await tx.update(campusAddress).set({ endsOn: on }).where(and(ofCampus, inForce(campusAddress, on)));
  const endsOn = later?.startsOn ?? null;
  // One that began on this very day never was in force before it: it is corrected.
  await tx.insert(campusAddress).values({ campusId, address, startsOn: on, endsOn }).onDuplicateKeyUpdate({ set: { address, endsOn } });
}
