/** What a campus in operation lacks by its district's expectation, and which contact no longer holds. */
import type { PersonId } from "../identifier";
import { contactRoles, type EmergencyContact } from "./emergency-contact";
import type { EmergencySettings } from "./emergency-setting-group";

export type ContactGap =
  | { readonly kind: "safety-lead"; readonly needed: number; readonly found: number }
  | { readonly kind: "round-the-clock"; readonly needed: number; readonly found: number }
  /** The colleague has left the school since; who is called there is nobody of it. */
  | { readonly kind: "colleague-left"; readonly ordinal: number };
export type ContactGapKind = ContactGap["kind"];
export const contactGapKinds = ["safety-lead", "round-the-clock", "colleague-left"] as const satisfies readonly ContactGapKind[];

type Judged = Pick<EmergencyContact, "role" | "holder" | "isRoundTheClock">;

/** 110 is answered at any hour: what is asked is who of the school is. */
export const isSchoolRoundTheClock = ({ role, isRoundTheClock }: Pick<EmergencyContact, "role" | "isRoundTheClock">): boolean =>
  isRoundTheClock && !contactRoles[role].isOutside;

/** @param isColleague whether the person works at the school on the day that is looked at. */
export function findContactGaps(contacts: readonly Judged[], isColleague: (personId: PersonId) => boolean, settings: EmergencySettings): ContactGap[] {
  const hasLeft = ({ holder }: Judged): boolean => holder.kind === "colleague" && !isColleague(holder.personId);
  const present = contacts.filter((contact) => !hasLeft(contact));
  const safetyLeads = present.filter(({ role }) => role === "safety-lead").length;
  const roundTheClock = present.filter(isSchoolRoundTheClock).length;
  const { emergencySafetyLeads, emergencyRoundTheClock } = settings;
  return [
    ...(safetyLeads < emergencySafetyLeads ? [{ kind: "safety-lead" as const, needed: emergencySafetyLeads, found: safetyLeads }] : []),
    ...(roundTheClock < emergencyRoundTheClock ? [{ kind: "round-the-clock" as const, needed: emergencyRoundTheClock, found: roundTheClock }] : []),
    ...contacts.flatMap((contact, index) => (hasLeft(contact) ? [{ kind: "colleague-left" as const, ordinal: index + 1 }] : [])),
  ];
}
