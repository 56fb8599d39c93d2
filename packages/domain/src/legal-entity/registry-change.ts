/**
 * What an official enters in the register: names, addresses, the certificate, the legal representative. Each holds
 * from a day on; what was before stays. The latest entry of all may be corrected by another one of the same day.
 */
import { addMonths, type CivilDate, isWithin, type Period } from "../civil-date";
import { findCreditCodeRefusals, type CreditCodeRefusal } from "./credit-code";
import { isDecreeNumber, normaliseDecreeNumber } from "./merger-case";

/** An entry is made for what is decided: a year ahead is a slip of the pen. */
const mostMonthsAhead = 12;

export interface DatedFacts {
  readonly today: CivilDate;
  /** From registration or opening … */
  readonly existsFrom: CivilDate;
  /** … to the day of deregistration or closing. */
  readonly endedOn: CivilDate | null;
  /** All entries of this kind. */
  readonly entries: readonly Period[];
}

export type DayField = "startsOn" | "issuedOn";

export type EntryDayRefusal =
  | { readonly kind: "entry-before-existence"; readonly field: DayField; readonly existsFrom: CivilDate }
  | { readonly kind: "entry-after-end"; readonly field: DayField; readonly endedOn: CivilDate }
  | { readonly kind: "entry-before-latest"; readonly field: DayField; readonly latest: CivilDate }
  | { readonly kind: "entry-too-far-ahead"; readonly field: DayField; readonly latest: CivilDate };

/** Why something cannot be entered from the day on. */
export function findEntryDayRefusals(startsOn: CivilDate, facts: DatedFacts, field: DayField = "startsOn"): EntryDayRefusal[] {
  const { today, existsFrom, endedOn, entries } = facts;
  const refusals: EntryDayRefusal[] = [];
  if (startsOn < existsFrom) refusals.push({ kind: "entry-before-existence", field, existsFrom });
  if (endedOn !== null && startsOn >= endedOn) refusals.push({ kind: "entry-after-end", field, endedOn });
  const latest = entries.map((entry) => entry.startsOn).sort().at(-1);
  if (latest !== undefined && startsOn < latest) refusals.push({ kind: "entry-before-latest", field, latest });
  const furthest = addMonths(today, mostMonthsAhead);
  if (startsOn > furthest) refusals.push({ kind: "entry-too-far-ahead", field, latest: furthest });
  return refusals;
}

export type NameRefusal =
  | EntryDayRefusal
  | { readonly kind: "same-as-before"; readonly field: "name" | "address" }
  | { readonly kind: "school-name-taken"; readonly field: "name"; readonly name: string };

export interface NameEntryFacts extends DatedFacts {
  readonly entries: readonly (Period & { readonly name: string })[];
  /** Names in force on or after the day of others in the district. */
  readonly namesOfOthers: readonly string[];
}

/** A new name keeps every code: nothing here touches one. */
export function findNameRefusals(wish: { readonly name: string; readonly startsOn: CivilDate }, facts: NameEntryFacts): NameRefusal[] {
  const { name, startsOn } = wish;
  const isSame = facts.entries.find((entry) => isWithin(entry, startsOn))?.name === name;
  return [
    ...findEntryDayRefusals(startsOn, facts),
    ...(isSame ? [{ kind: "same-as-before", field: "name" } as const] : []),
    ...(facts.namesOfOthers.includes(name) ? [{ kind: "school-name-taken", field: "name", name } as const] : []),
  ];
}

export type AddressRefusal = EntryDayRefusal | { readonly kind: "same-as-before"; readonly field: "name" | "address" };

export interface AddressEntryFacts extends DatedFacts {
  readonly entries: readonly (Period & { readonly address: string })[];
}

export function findAddressRefusals(wish: { readonly address: string; readonly startsOn: CivilDate }, facts: AddressEntryFacts): AddressRefusal[] {
  const isSame = facts.entries.find((entry) => isWithin(entry, wish.startsOn))?.address === wish.address;
  return [...findEntryDayRefusals(wish.startsOn, facts), ...(isSame ? [{ kind: "same-as-before", field: "address" } as const] : [])];
}

export type RepresentativeRefusal =
  | EntryDayRefusal
  | { readonly kind: "removal-document-missing"; readonly field: "removalDocument"; readonly name: string }
  | { readonly kind: "document-number-form"; readonly field: "appointmentDocument" | "removalDocument"; readonly text: string };

export interface RepresentativeWish {
  readonly name: string;
  readonly startsOn: CivilDate;
  readonly appointmentDocument: string;
  readonly removalDocument: string | null;
}

export interface RepresentativeFacts extends DatedFacts {
  readonly entries: readonly (Period & { readonly name: string })[];
}

/** Whom the new one relieves: the one in office on the day who took it before that day. */
export function representativeBefore<Entry extends Period>(entries: readonly Entry[], startsOn: CivilDate): Entry | undefined {
  return entries.find((entry) => entry.startsOn < startsOn && (entry.endsOn === null || startsOn <= entry.endsOn));
}

/** A change of the legal representative needs the removal and the appointment documents (国务院令411, S). */
export function findRepresentativeRefusals(wish: RepresentativeWish, facts: RepresentativeFacts): RepresentativeRefusal[] {
  const refusals: RepresentativeRefusal[] = findEntryDayRefusals(wish.startsOn, facts);
  const relieved = representativeBefore(facts.entries, wish.startsOn);
  if (relieved && wish.removalDocument === null) {
    refusals.push({ kind: "removal-document-missing", field: "removalDocument", name: relieved.name });
  }
  for (const field of ["appointmentDocument", "removalDocument"] as const) {
    const text = wish[field];
    if (text !== null && !isDecreeNumber(normaliseDecreeNumber(text))) refusals.push({ kind: "document-number-form", field, text });
  }
  return refusals;
}

export interface CertificateWish {
  readonly number: string;
  readonly issuedOn: CivilDate;
  /** The last day on which it is valid, as printed. */
  readonly validUntil: CivilDate;
  readonly issuingBody: string;
}

export type CertificateRefusal =
  | EntryDayRefusal
  | { readonly kind: "certificate-ends-before-issue"; readonly field: "validUntil"; readonly issuedOn: CivilDate }
  | { readonly kind: "certificate-not-issued-yet"; readonly field: "issuedOn"; readonly today: CivilDate }
  | { readonly kind: "certificate-number-taken"; readonly field: "number"; readonly name: string };

export interface CertificateFacts extends DatedFacts {
  /** The other entity, if any, whose certificate has the number; an empty name for one of another district. */
  readonly numberHeldBy: string | null;
}

export function findCertificateRefusals(wish: CertificateWish, facts: CertificateFacts): CertificateRefusal[] {
  const { issuedOn, validUntil } = wish;
  const { today, numberHeldBy } = facts;
  // A certificate is entered once it is there; "too far ahead" says less than "not issued yet".
  const refusals: CertificateRefusal[] = findEntryDayRefusals(issuedOn, facts, "issuedOn").filter(({ kind }) => kind !== "entry-too-far-ahead");
  if (issuedOn > today) refusals.push({ kind: "certificate-not-issued-yet", field: "issuedOn", today });
  if (validUntil <= issuedOn) refusals.push({ kind: "certificate-ends-before-issue", field: "validUntil", issuedOn });
  if (numberHeldBy !== null) refusals.push({ kind: "certificate-number-taken", field: "number", name: numberHeldBy });
  return refusals;
}

export type CreditCodeEntryRefusal =
  | CreditCodeRefusal
  | { readonly kind: "credit-code-kept"; readonly field: string; readonly code: string }
  /** An empty name for a holder in another district. */
  | { readonly kind: "credit-code-in-use" | "credit-code-retired"; readonly field: string; readonly code: string; readonly heldBy: string };

export interface CreditCodeFacts {
  readonly areaCode: string;
  /** Of the entity itself. */
  readonly registered: string | null;
  /** Who else has or ever had the code. */
  readonly holder: { readonly name: string; readonly isRetired: boolean } | undefined;
}

/** An entity has one credit code for as long as it exists, entered once; nobody has it after. */
export function findCreditCodeEntryRefusals(code: string, facts: CreditCodeFacts, field: string): CreditCodeEntryRefusal[] {
  const { areaCode, registered, holder } = facts;
  const kind = holder?.isRetired ? "credit-code-retired" : "credit-code-in-use";
  return [
    ...(registered === null ? [] : [{ kind: "credit-code-kept", field, code: registered } as const]),
    ...findCreditCodeRefusals(code, areaCode, field),
    ...(holder ? [{ kind, field, code, heldBy: holder.name } as const] : []),
  ];
}
