/** A new name from a day on: the old one ends there, and stays to be read. */
import { and, eq } from "drizzle-orm";
import type { CivilDate } from "@qitong/domain";
import type { KnownCampus } from "@qitong/domain/import";
import type { Transaction } from "@qitong/db";
import { campusName, legalEntityName } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export async function renameCampus(tx: Transaction, known: KnownCampus, name: string, on: CivilDate): Promise<void> {
  const { campusId, entityId, isNamesake } = known;
  const ofCampus = and(eq(campusName.campusId, campusId), inForce(campusName, on));
  const [old] = await tx.select().from(campusName).where(ofCampus);
  // A name that began on this very day never was in force before it: it is corrected, not ended.
  if (old?.startsOn === on) {
    await tx.update(campusName).set({ name }).where(ofCampus);
  } else {
    await tx.update(campusName).set({ endsOn: on }).where(ofCampus);
    await tx.insert(campusName).values({ campusId, name, startsOn: on, endsOn: old?.endsOn ?? null });
  }
  if (isNamesake) await renameEntity(tx, entityId, name, on);
}

async function renameEntity(tx: Transaction, entityId: KnownCampus["entityId"], name: string, on: CivilDate): Promise<void> {
  const ofEntity = and(eq(legalEntityName.entityId, entityId), inForce(legalEntityName, on));
  const [old] = await tx.select().from(legalEntityName).where(ofEntity);
  if (old?.startsOn === on) {
    await tx.update(legalEntityName).set({ name }).where(ofEntity);
    return;
  }
  await tx.update(legalEntityName).set({ endsOn: on }).where(ofEntity);
  await tx.insert(legalEntityName).values({ entityId, name, startsOn: on, endsOn: old?.endsOn ?? null });
}
