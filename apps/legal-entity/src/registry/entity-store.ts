/** What is kept of a legal entity besides its names, each with its days. */
import { and, asc, eq } from "drizzle-orm";
import { knownNameOn } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campusAffiliation, campusName, entityCertificate, legalEntityAddress, legalRepresentative } from "@qitong/db/schema";

/** The first first. */
export async function readEntityHistory(db: Queryable, id: EntityId) {
  const addresses = await db
    .select({ address: legalEntityAddress.address, startsOn: legalEntityAddress.startsOn, endsOn: legalEntityAddress.endsOn })
    .from(legalEntityAddress)
    .where(eq(legalEntityAddress.entityId, id))
    .orderBy(asc(legalEntityAddress.startsOn));
  const certificates = await db
    .select({
      number: entityCertificate.number, issuingBody: entityCertificate.issuingBody, validUntil: entityCertificate.validUntil,
      startsOn: entityCertificate.startsOn, endsOn: entityCertificate.endsOn,
    })
    .from(entityCertificate)
    .where(eq(entityCertificate.entityId, id))
    .orderBy(asc(entityCertificate.startsOn));
  const representatives = await db
    .select({
      name: legalRepresentative.name, appointmentDocument: legalRepresentative.appointmentDocument,
      removalDocument: legalRepresentative.removalDocument, startsOn: legalRepresentative.startsOn, endsOn: legalRepresentative.endsOn,
    })
    .from(legalRepresentative)
    .where(eq(legalRepresentative.entityId, id))
    .orderBy(asc(legalRepresentative.startsOn));
  return { addresses, certificates, representatives };
}

export interface CampusEver {
  readonly id: CampusId;
  readonly name: string;
  /** While it was the entity's own. */
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** Every campus that the entity ever had, by its name on a day. */
export async function listCampusesEverOf(db: Queryable, id: EntityId, on: CivilDate): Promise<readonly CampusEver[]> {
  const rows = await db
    .select({
      campusId: campusAffiliation.campusId, from: campusAffiliation.startsOn, until: campusAffiliation.endsOn,
      name: campusName.name, startsOn: campusName.startsOn, endsOn: campusName.endsOn,
    })
    .from(campusAffiliation)
    .innerJoin(campusName, and(eq(campusName.campusId, campusAffiliation.campusId)))
    .where(eq(campusAffiliation.entityId, id))
    .orderBy(asc(campusAffiliation.startsOn), asc(campusAffiliation.campusId));
  return [...new Set(rows.map(({ campusId }) => campusId))].flatMap((campusId) => {
    const names = rows.filter((row) => row.campusId === campusId);
    const [first] = names;
    return first ? [{ id: campusId, name: knownNameOn(names, on), startsOn: first.from, endsOn: first.until }] : [];
  });
}
