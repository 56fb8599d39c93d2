/** What an official may enter for a legal entity: one button and dialog for each kind of entry. */
import { findCertificateRefusals, findCreditCodeEntryRefusals, findRepresentativeRefusals, normaliseCreditCode, representativeBefore } from "@qitong/domain/legal-entity";
import { useTexts } from "@qitong/ui";
import { dayIn, EntryDialog, type EntryField } from "./entry-dialog";
import { entryTexts } from "./entry-texts";
import { AddressEntry, NameEntry, ofAct } from "./name-address-entry";
import type { EntityDetail } from "./registry-row";
import type { RegisterActs } from "./use-register-acts";

interface EntryProps {
  readonly entity: EntityDetail;
  readonly acts: RegisterActs;
}

const factsOf = ({ today, registeredOn, dissolvedOn }: EntityDetail) => ({ today, existsFrom: registeredOn, endedOn: dissolvedOn });

export function NameEntityEntry({ entity, acts: { nameEntity } }: EntryProps) {
  const [only, ...others] = entity.campuses;
  const isNamesake = only !== undefined && others.length === 0 && only.name === entity.name;
  return (
    <NameEntry
      today={entity.today}
      facts={factsOf(entity)}
      entries={entity.names}
      isNamesake={isNamesake}
      act={nameEntity}
      onSave={(values) => nameEntity.save({ entityId: entity.id, ...values })}
    />
  );
}

export function AddressEntityEntry({ entity, acts: { addressEntity } }: EntryProps) {
  return (
    <AddressEntry
      today={entity.today}
      facts={factsOf(entity)}
      entries={entity.addresses}
      act={addressEntity}
      onSave={(values) => addressEntity.save({ entityId: entity.id, ...values })}
    />
  );
}

export function CreditCodeEntry({ entity, acts: { giveCreditCode } }: EntryProps) {
  const words = useTexts(entryTexts);
  const { areaCode, creditCode: registered } = entity;
  return (
    <EntryDialog
      title={words.giveCreditCode}
      fields={[{ key: "creditCode", label: words.creditCode, kind: "code", hint: words.creditCodeHint }]}
      initial={{ creditCode: "" }}
      find={({ creditCode }) => findCreditCodeEntryRefusals(normaliseCreditCode(creditCode), { areaCode, registered, holder: undefined }, "creditCode")}
      {...ofAct(giveCreditCode)}
      onSave={(values) => giveCreditCode.save({ entityId: entity.id, ...values })}
    />
  );
}

export function CertificateEntry({ entity, acts: { recordCertificate } }: EntryProps) {
  const words = useTexts(entryTexts);
  const { today, certificates } = entity;
  return (
    <EntryDialog
      title={words.certificate}
      fields={[
        { key: "number", label: words.certificateNumber, kind: "code" },
        { key: "issuedOn", label: words.issuedOn, kind: "date", hint: words.startsOnHint },
        { key: "validUntil", label: words.validUntil, kind: "date" },
        { key: "issuingBody", label: words.issuingBody, kind: "text" },
      ]}
      initial={{ number: "", issuedOn: today, validUntil: "", issuingBody: certificates.at(-1)?.issuingBody ?? "" }}
      find={({ number, issuedOn, validUntil, issuingBody }) =>
        findCertificateRefusals(
          { number, issuingBody, issuedOn: dayIn(issuedOn, today), validUntil: dayIn(validUntil, today) },
          { ...factsOf(entity), entries: certificates, numberHeldBy: null },
        )
      }
      {...ofAct(recordCertificate)}
      onSave={(values) => recordCertificate.save({ entityId: entity.id, ...values })}
    />
  );
}

type RepresentativeKey = "name" | "startsOn" | "appointmentDocument" | "removalDocument";

export function RepresentativeEntry({ entity, acts: { appointRepresentative } }: EntryProps) {
  const words = useTexts(entryTexts);
  const { today, representatives } = entity;
  const relieved = representativeBefore(representatives, today);
  const fields: EntryField<RepresentativeKey>[] = [
    { key: "name", label: words.representativeName, kind: "text" },
    { key: "startsOn", label: words.termFrom, kind: "date", hint: words.startsOnHint },
    { key: "appointmentDocument", label: words.appointmentDocument, kind: "text", hint: words.documentHint },
    ...(relieved ? [{ key: "removalDocument", label: words.removalDocument, kind: "text", hint: words.removalHint(relieved.name), isOptional: true } as const] : []),
  ];
  return (
    <EntryDialog
      title={representatives.length === 0 ? words.representativeFirst : words.representative}
      fields={fields}
      initial={{ name: "", startsOn: today, appointmentDocument: "", removalDocument: "" }}
      find={({ name, startsOn, appointmentDocument, removalDocument }) =>
        findRepresentativeRefusals(
          { name, startsOn: dayIn(startsOn, today), appointmentDocument, removalDocument: removalDocument.trim() || null },
          { ...factsOf(entity), entries: representatives },
        )
      }
      {...ofAct(appointRepresentative)}
      onSave={({ removalDocument, ...values }) => appointRepresentative.save({ entityId: entity.id, ...values, removalDocument: removalDocument.trim() || null })}
    />
  );
}
