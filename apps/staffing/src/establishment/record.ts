import { checkNoRefusals } from "@qitong/domain";
import { normaliseDecreeNumber } from "@qitong/domain/legal-entity";
import { findEstablishmentRefusals, type EstablishmentEntry } from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { getEntityLife, lockDecrees, putDecree } from "./store";

/** A decree on how many staff are approved, from its day on; what held before stays on record. */
export async function recordEstablishment({ tx, today, now, principal, audit }: Act, typed: EstablishmentEntry): Promise<void> {
  const wish = { ...typed, decreeNumber: normaliseDecreeNumber(typed.decreeNumber) };
  const { entityId, approved, decreeNumber, startsOn } = wish;
  const entries = await lockDecrees(tx, entityId);
  const { districtId, registeredOn, dissolvedOn } = await getEntityLife(tx, entityId);
  checkNoRefusals(findEstablishmentRefusals(wish, { today, existsFrom: registeredOn, endedOn: dissolvedOn, entries }));
  await putDecree(tx, wish, { by: principal.personId, at: now });
  const corrects = entries.find((entry) => entry.startsOn === startsOn);
  audit({
    districtId, subjectKind: "entity", subjectId: entityId,
    detail: { approved, decreeNumber, startsOn, corrects: corrects ? { approved: corrects.approved, decreeNumber: corrects.decreeNumber } : null },
  });
}
