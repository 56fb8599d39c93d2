/** Writes what stands on an entity's papers: its address, its certificates, its legal representatives. */
import { and, eq, isNull, lt, ne } from "drizzle-orm";
import type { CertificateWish, RepresentativeWish } from "@qitong/domain/legal-entity";
import type { CivilDate, EntityId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { entityCertificate, legalEntity, legalEntityAddress, legalRepresentative } from "@qitong/db/schema";

export async function putEntityAddress(tx: Transaction, entityId: EntityId, address: string, startsOn: CivilDate): Promise<void> {
  await tx
    .update(legalEntityAddress)
    .set({ endsOn: startsOn })
    .where(and(eq(legalEntityAddress.entityId, entityId), isNull(legalEntityAddress.endsOn), lt(legalEntityAddress.startsOn, startsOn)));
  await tx.insert(legalEntityAddress).values({ entityId, address, startsOn }).onDuplicateKeyUpdate({ set: { address } });
}

/** The entity, other than this one, that has or had a certificate of the number. */
export async function findCertificateHolder(db: Queryable, number: string, except: EntityId) {
  const [row] = await db
    .select({ id: legalEntity.id, districtId: legalEntity.districtId })
    .from(entityCertificate)
    .innerJoin(legalEntity, eq(legalEntity.id, entityCertificate.entityId))
    .where(and(eq(entityCertificate.number, number), ne(entityCertificate.entityId, except)));
  return row;
}

export async function putCertificate(tx: Transaction, entityId: EntityId, { number, issuingBody, issuedOn, validUntil }: CertificateWish): Promise<void> {
  await tx
    .update(entityCertificate)
    .set({ endsOn: issuedOn })
    .where(and(eq(entityCertificate.entityId, entityId), isNull(entityCertificate.endsOn), lt(entityCertificate.startsOn, issuedOn)));
  await tx
    .insert(entityCertificate)
    .values({ entityId, number, issuingBody, validUntil, startsOn: issuedOn })
    .onDuplicateKeyUpdate({ set: { number, issuingBody, validUntil } });
}

/** @param relieved whose office ends on the day, with the document of the removal; undefined for the first one. */
export async function putRepresentative(
  tx: Transaction,
  entityId: EntityId,
  wish: RepresentativeWish,
  relieved: { readonly startsOn: CivilDate } | undefined,
): Promise<void> {
  const { name, startsOn, appointmentDocument, removalDocument } = wish;
  if (relieved) {
    await tx
      .update(legalRepresentative)
      .set({ endsOn: startsOn, removalDocument })
      .where(and(eq(legalRepresentative.entityId, entityId), eq(legalRepresentative.startsOn, relieved.startsOn)));
  }
  await tx
    .insert(legalRepresentative)
    .values({ entityId, name, appointmentDocument, startsOn })
    .onDuplicateKeyUpdate({ set: { name, appointmentDocument } });
}
