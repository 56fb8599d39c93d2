/** Every reason against a list of emergency contacts. What a campus lacks is no reason: it is shown (emergency-contact-gaps.ts). */
import type { CivilDate } from "../civil-date";
import type { PersonId } from "../identifier";
import { findPhoneNumber } from "../phone-number";
import { contactRoles, mostContacts, type ContactHolder, type EmergencyContact } from "./emergency-contact";

export interface EmergencyListFacts {
  readonly today: CivilDate;
  /** From this day the campus is closed; null while it is in operation. */
  readonly closedOn: CivilDate | null;
  /** Of the list in force; 0 where there is none. */
  readonly version: number;
  readonly isColleague: (personId: PersonId) => boolean;
}

type ContactField = `contacts.${number}.holder` | `contacts.${number}.phones.${number}`;

export type EmergencyContactRefusal =
  | { readonly kind: "emergency-list-changed" }
  | { readonly kind: "campus-not-in-operation"; readonly closedOn: CivilDate }
  | { readonly kind: "contacts-too-many"; readonly field: "contacts"; readonly most: number }
  | { readonly kind: "contact-unnamed"; readonly field: ContactField; readonly ordinal: number }
  | { readonly kind: "contact-not-colleague"; readonly field: ContactField; readonly ordinal: number }
  | { readonly kind: "safety-lead-not-person"; readonly field: ContactField; readonly ordinal: number }
  | { readonly kind: "outside-not-office"; readonly field: ContactField; readonly ordinal: number }
  | { readonly kind: "contact-twice"; readonly field: ContactField; readonly ordinal: number; readonly first: number }
  | { readonly kind: "phone-missing"; readonly field: ContactField; readonly ordinal: number }
  | { readonly kind: "phone-wrong"; readonly field: ContactField; readonly ordinal: number; readonly text: string }
  | { readonly kind: "phone-twice"; readonly field: ContactField; readonly ordinal: number; readonly first: number; readonly text: string };

export const holderField = (index: number): ContactField => `contacts.${index}.holder`;
export const phoneField = (index: number, phone: number): ContactField => `contacts.${index}.phones.${phone}`;

function holderRefusals({ role, holder }: EmergencyContact, index: number, { isColleague }: EmergencyListFacts): EmergencyContactRefusal[] {
  const at = { field: holderField(index), ordinal: index + 1 };
  if (holder.kind === "office" && role === "safety-lead") return [{ kind: "safety-lead-not-person", ...at }];
  if (holder.kind === "office") return holder.name === "" ? [{ kind: "contact-unnamed", ...at }] : [];
  if (contactRoles[role].isOutside) return [{ kind: "outside-not-office", ...at }];
  return isColleague(holder.personId) ? [] : [{ kind: "contact-not-colleague", ...at }];
}

const keyOf = (holder: ContactHolder): string => (holder.kind === "colleague" ? `p ${holder.personId}` : `o ${holder.name}`);

/** The same role for the same holder; a number that stands twice is called twice, whoever it belongs to. */
function doubleRefusals(contacts: readonly EmergencyContact[]): EmergencyContactRefusal[] {
  const holders = new Map<string, number>();
  const numbers = new Map<string, number>();
  const refusals: EmergencyContactRefusal[] = [];
  for (const [index, { role, holder, phones }] of contacts.entries()) {
    const ordinal = index + 1;
    const key = `${role} ${keyOf(holder)}`;
    const first = holders.get(key);
    const isNamed = holder.kind === "colleague" || holder.name !== "";
    if (isNamed && first !== undefined) refusals.push({ kind: "contact-twice", field: holderField(index), ordinal, first });
    if (first === undefined) holders.set(key, ordinal);
    for (const [place, text] of phones.entries()) {
      const before = numbers.get(text);
      if (text !== "" && before !== undefined) refusals.push({ kind: "phone-twice", field: phoneField(index, place), ordinal, first: before, text });
      if (before === undefined) numbers.set(text, ordinal);
    }
  }
  return refusals;
}

function phoneRefusals({ phones }: EmergencyContact, index: number): EmergencyContactRefusal[] {
  const ordinal = index + 1;
  if (phones.every((text) => text === "")) return [{ kind: "phone-missing", field: phoneField(index, 0), ordinal }];
  return phones.flatMap((text, place) =>
    findPhoneNumber(text)?.text === text ? [] : [{ kind: "phone-wrong" as const, field: phoneField(index, place), ordinal, text }],
  );
}

/** The order of calling is the order of the list, so it has no gap and no two are called first. */
export function findEmergencyListRefusals(
  { version, contacts }: { readonly version: number; readonly contacts: readonly EmergencyContact[] },
  facts: EmergencyListFacts,
): EmergencyContactRefusal[] {
  const { closedOn, today } = facts;
  return [
    ...(version === facts.version ? [] : [{ kind: "emergency-list-changed" as const }]),
    ...(closedOn !== null && closedOn <= today ? [{ kind: "campus-not-in-operation" as const, closedOn }] : []),
    ...(contacts.length > mostContacts ? [{ kind: "contacts-too-many" as const, field: "contacts" as const, most: mostContacts }] : []),
    ...contacts.flatMap((contact, index) => [...holderRefusals(contact, index, facts), ...phoneRefusals(contact, index)]),
    ...doubleRefusals(contacts),
  ];
}

export type ContactRevealRefusal = Extract<EmergencyContactRefusal, { kind: "emergency-list-changed" }>;

/** A place in a list that is no longer the list is somebody else's. */
export function findContactRevealRefusals(seen: number, version: number): ContactRevealRefusal[] {
  return seen === version ? [] : [{ kind: "emergency-list-changed" }];
}
