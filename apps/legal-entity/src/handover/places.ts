/** Where each side of a handover stands, for the gate. */
import { and, eq, gte, isNull, or } from "drizzle-orm";
import type { EntityId, MergerCaseId, Place } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campusAffiliation, entitySuccession } from "@qitong/db/schema";
import type { At, PlaceChain } from "@qitong/service";
import type { ImportAt } from "@qitong/service/import";
import { findCase } from "../merger-case/store";

interface OfCase {
  readonly caseId: MergerCaseId;
}

/**
 * The absorbed school and its campuses. After the merger the school has no principal any longer: who heads the campus that it
 * brought along goes on counting for it.
 */
async function releasing(db: Queryable, entityId: EntityId): Promise<Place[]> {
  const rows = await db
    .select({ id: campusAffiliation.campusId })
    .from(campusAffiliation)
    .leftJoin(entitySuccession, eq(entitySuccession.fromEntityId, campusAffiliation.entityId))
    .where(
      and(eq(campusAffiliation.entityId, entityId), or(isNull(campusAffiliation.endsOn), gte(campusAffiliation.endsOn, entitySuccession.succeededOn))),
    );
  return [{ kind: "entity", id: entityId }, ...rows.map(({ id }): Place => ({ kind: "campus", id }))];
}

async function chain(db: Queryable, caseId: MergerCaseId, parts: { releasing?: true; receiving?: true; official?: true }): Promise<PlaceChain | undefined> {
  const row = await findCase(db, caseId);
  return row && [
    ...(parts.releasing ? await releasing(db, row.absorbedEntityId) : []),
    ...(parts.receiving ? [{ kind: "entity" as const, id: row.absorbingEntityId }] : []),
    ...(parts.official ? [{ kind: "district" as const, id: row.districtId }] : []),
  ];
}

/** Whoever may look at the case. */
export const atCase: At<OfCase> = (db, { caseId }) => chain(db, caseId, { releasing: true, receiving: true, official: true });
export const atReleasing: At<OfCase> = (db, { caseId }) => chain(db, caseId, { releasing: true });
export const atReceiving: At<OfCase> = (db, { caseId }) => chain(db, caseId, { receiving: true });
export const atOfficial: At<OfCase> = (db, { caseId }) => chain(db, caseId, { official: true });

/** A list is put on the ledger by the releasing side or the official, and belongs to a case of the district that is named. */
export const atListed: At<ImportAt> = async (db, { districtId, aboutId }) => {
  const row = aboutId === undefined ? undefined : await findCase(db, aboutId as MergerCaseId);
  if (!row || row.districtId !== districtId) return undefined;
  return chain(db, row.id, { releasing: true, official: true });
};
