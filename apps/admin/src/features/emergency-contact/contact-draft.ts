/** Editing a list in the browser: each contact has a name of its own on the page, wherever it moves to. */
import type { PersonId } from "@qitong/domain";
import { contactRoles, writtenPhone, type ContactRole, type EmergencyContact } from "@qitong/domain/management";
import type { ShownContact } from "./contact-rows";

export interface EditedContact {
  /** On this page only. */
  readonly id: string;
  readonly role: ContactRole;
  readonly isColleague: boolean;
  readonly person: { readonly personId: PersonId; readonly name: string } | null;
  readonly officeName: string;
  /** At least one, which may be empty. */
  readonly phones: readonly string[];
  readonly isRoundTheClock: boolean;
  readonly note: string;
}

export interface Edited {
  readonly contacts: readonly EditedContact[];
  /** How many were added on this page; their names must differ. */
  readonly added: number;
}

export function editedFrom(contacts: readonly ShownContact[]): Edited {
  return {
    added: 0,
    contacts: contacts.map(({ ordinal, role, holder, name, phones, isRoundTheClock, note }) => ({
      id: `kept-${ordinal}`, role, isRoundTheClock, note, isColleague: holder.kind === "colleague",
      person: holder.kind === "colleague" ? { personId: holder.personId, name } : null,
      officeName: holder.kind === "office" ? holder.name : "",
      phones: phones.map(({ text }) => text),
    })),
  };
}

export function addContact({ contacts, added }: Edited, role: ContactRole): Edited {
  const fresh: EditedContact = {
    id: `new-${added + 1}`, role, isColleague: mayBeColleague(role) && !mayBeOffice(role), person: null, officeName: "", phones: [""], isRoundTheClock: false, note: "",
  };
  return { contacts: [...contacts, fresh], added: added + 1 };
}

export function changeContact(edited: Edited, id: string, change: Partial<Omit<EditedContact, "id">>): Edited {
  return { ...edited, contacts: edited.contacts.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

export const removeContact = (edited: Edited, id: string): Edited => ({ ...edited, contacts: edited.contacts.filter((one) => one.id !== id) });

/** One place up (-1) or down (1); at the edge it stays. */
export function moveContact(edited: Edited, id: string, by: -1 | 1): Edited {
  const from = edited.contacts.findIndex((one) => one.id === id);
  const moved = edited.contacts[from];
  const to = from + by;
  if (!moved || to < 0 || to >= edited.contacts.length) return edited;
  return { ...edited, contacts: edited.contacts.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** What follows from a role: who is responsible is a person, an office outside is none. */
export const mayBeColleague = (role: ContactRole): boolean => !contactRoles[role].isOutside;
export const mayBeOffice = (role: ContactRole): boolean => role !== "safety-lead";

export function withRole(contact: EditedContact, role: ContactRole): Partial<EditedContact> {
  return { role, isColleague: mayBeColleague(role) && (contact.isColleague || !mayBeOffice(role)) };
}

/** Numbers as they are dialled, without fields that were left empty. */
export function tidied(edited: Edited): Edited {
  return {
    ...edited,
    contacts: edited.contacts.map((one) => {
      const phones = one.phones.map(writtenPhone).filter((text) => text !== "");
      return { ...one, phones: phones.length === 0 ? [""] : phones };
    }),
  };
}

/** What the rule judges and the server is sent; who was not chosen yet has no name. */
export function contactsOf({ contacts }: Edited): EmergencyContact[] {
  return contacts.map(({ role, isColleague, person, officeName, phones, isRoundTheClock, note }) => ({
    role, isRoundTheClock, note: note.trim(), phones: phones.filter((text) => text !== ""),
    holder: isColleague && person ? { kind: "colleague", personId: person.personId } : { kind: "office", name: isColleague ? "" : officeName.trim() },
  }));
}

export const isSame = (edited: Edited, kept: readonly ShownContact[]): boolean => JSON.stringify(contactsOf(edited)) === JSON.stringify(contactsOf(editedFrom(kept)));
