/** The certificate and the legal representative of an entity. */
import {
  findCertificateRefusals, findRepresentativeRefusals, normaliseDecreeNumber, representativeBefore, type CertificateEntry, type RepresentativeEntry,
} from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockEntity } from "./change-store";
import { readEntityHistory } from "./entity-store";
import { findCertificateHolder, putCertificate, putRepresentative } from "./paper-store";
import { listEntityNames } from "./store";

export async function recordCertificate({ tx, today, audit }: Act, { entityId, ...wish }: CertificateEntry) {
  const { districtId, registeredOn, dissolvedOn } = await lockEntity(tx, entityId);
  const { certificates: entries } = await readEntityHistory(tx, entityId);
  const holder = await findCertificateHolder(tx, wish.number, entityId);
  const names = holder?.districtId === districtId ? await listEntityNames(tx, [holder.id]) : [];
  const numberHeldBy = holder ? (names.at(-1)?.name ?? "") : null;
  checkNoRefusals(findCertificateRefusals(wish, { today, existsFrom: registeredOn, endedOn: dissolvedOn, entries, numberHeldBy }));
  await putCertificate(tx, entityId, wish);
  audit({ districtId, subjectKind: "entity", subjectId: entityId, detail: { ...wish, corrects: entries.find(({ startsOn }) => startsOn === wish.issuedOn) ?? null } });
}

export async function appointRepresentative({ tx, today, audit }: Act, { entityId, ...typed }: RepresentativeEntry) {
  const wish = {
    ...typed,
    appointmentDocument: normaliseDecreeNumber(typed.appointmentDocument),
    removalDocument: typed.removalDocument === null ? null : normaliseDecreeNumber(typed.removalDocument),
  };
  const { districtId, registeredOn, dissolvedOn } = await lockEntity(tx, entityId);
  const { representatives: entries } = await readEntityHistory(tx, entityId);
  checkNoRefusals(findRepresentativeRefusals(wish, { today, existsFrom: registeredOn, endedOn: dissolvedOn, entries }));
  const relieved = representativeBefore(entries, wish.startsOn);
  await putRepresentative(tx, entityId, wish, relieved);
  audit({
    districtId, subjectKind: "entity", subjectId: entityId,
    detail: { ...wish, relieved: relieved?.name ?? null, corrects: entries.find(({ startsOn }) => startsOn === wish.startsOn) ?? null },
  });
}
