/** What the day of effect writes on the papers of the two entities: the dissolved one's end, the other's representative changes. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { representativeOfMerger, type AppointedByMerger } from "@qitong/domain/legal-entity";
import type { CivilDate, EntityId } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { entityCertificate, legalEntityAddress, legalRepresentative } from "@qitong/db/schema";
import type { CaseRow } from "./store";

const papers = [legalEntityAddress, entityCertificate, legalRepresentative] as const;

/** Address, certificate and representative end with the entity; one that was to begin after the day ends as it begins. */
export async function endPapersOf(tx: Transaction, entityId: EntityId, on: CivilDate): Promise<void> {
  for (const table of papers) {
    await tx
      .update(table)
      .set({ endsOn: sql`GREATEST(${table.startsOn}, ${on})` })
      .where(and(eq(table.entityId, entityId), isNull(table.endsOn)));
  }
}

/** Writes the case's new representative into the register with the numbers of both papers. @returns what was written. */
export async function appointByMerger(tx: Transaction, row: CaseRow, on: CivilDate): Promise<AppointedByMerger | null> {
  const entityId = row.absorbingEntityId;
  const [latest] = await tx
    .select({ name: legalRepresentative.name, startsOn: legalRepresentative.startsOn })
    .from(legalRepresentative)
    .where(and(eq(legalRepresentative.entityId, entityId), isNull(legalRepresentative.endsOn)))
    .orderBy(desc(legalRepresentative.startsOn))
    .limit(1)
    .for("update");
  const appointed = representativeOfMerger(row, latest, on);
  if (!appointed) return null;
  const { name, appointmentDocument, removalDocument } = appointed;
  if (latest) {
    await tx
      .update(legalRepresentative)
      .set({ endsOn: on, removalDocument })
      .where(and(eq(legalRepresentative.entityId, entityId), eq(legalRepresentative.startsOn, latest.startsOn)));
  }
  await tx.insert(legalRepresentative).values({ entityId, name, appointmentDocument, startsOn: on });
  return appointed;
}
