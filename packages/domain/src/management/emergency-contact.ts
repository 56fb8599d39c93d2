/** 校区应急联系人: whom one calls at a campus when something has happened, in the order of calling. */
import { z } from "zod";
import type { CivilDate } from "../civil-date";
import { CampusId, PersonId } from "../identifier";
import { findPhoneNumber, type PhoneNumber } from "../phone-number";
import { plainLine } from "../plain-text";

interface RoleRule {
  readonly zh: string;
  readonly en: string;
  /** An office outside of the school (派出所, 医院): never a colleague, and no answer to who of the school is reachable. */
  readonly isOutside: boolean;
}

export const contactRoles = {
  "safety-lead": { zh: "校园安全负责人", en: "Head of campus safety", isOutside: false },
  duty: { zh: "值班电话", en: "Duty phone", isOutside: false },
  guard: { zh: "保安室", en: "Guard room", isOutside: false },
  doctor: { zh: "校医", en: "School doctor", isOutside: false },
  staff: { zh: "其他教职工", en: "Other staff", isOutside: false },
  police: { zh: "派出所", en: "Police station", isOutside: true },
  hospital: { zh: "医院", en: "Hospital", isOutside: true },
  fire: { zh: "消防", en: "Fire brigade", isOutside: true },
  street: { zh: "街道", en: "Street office", isOutside: true },
  office: { zh: "其他单位", en: "Other office", isOutside: true },
} as const satisfies Readonly<Record<string, RoleRule>>;
export type ContactRole = keyof typeof contactRoles;
export const contactRoleKeys = Object.keys(contactRoles) as readonly ContactRole[];

/** A colleague of the register, or a room, an office, a phone that has no single person behind it. */
export type ContactHolder = { readonly kind: "colleague"; readonly personId: PersonId } | { readonly kind: "office"; readonly name: string };

export interface EmergencyContact {
  readonly role: ContactRole;
  readonly holder: ContactHolder;
  /** As they are dialled, the first one first. */
  readonly phones: readonly string[];
  /** 24小时可联系. */
  readonly isRoundTheClock: boolean;
  readonly note: string;
}

export const mostContacts = 20;
export const mostPhones = 3;
export const longestHolder = 40;
export const longestNote = 100;
/** Longer than any number, so that a wrong one is told by the rule and not by its length. */
export const longestTyped = 40;

/** As it is dialled; what is no number stays as it was typed, and the rule names it by its place. */
export const writtenPhone = (typed: string): string => findPhoneNumber(typed)?.text ?? typed.trim();
const Phone = z.string().max(longestTyped).transform(writtenPhone);

export const EmergencyContactInput = z.object({
  role: z.enum(contactRoleKeys),
  holder: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("colleague"), personId: PersonId }),
    z.object({ kind: z.literal("office"), name: plainLine(0, longestHolder) }),
  ]),
  phones: z.array(Phone).max(mostPhones),
  isRoundTheClock: z.boolean(),
  note: plainLine(0, longestNote),
});

export const EmergencyListInput = z.object({
  campusId: CampusId,
  /** That of the list as it was seen; 0 where there was none. */
  version: z.int().min(0),
  // One more than the rule allows reaches the rule, which says so.
  contacts: z.array(EmergencyContactInput).max(mostContacts * 2),
});
export type EmergencyListInput = z.output<typeof EmergencyListInput>;

export const ContactRevealInput = z.object({
  campusId: CampusId, version: z.int().min(1), ordinal: z.int().min(1).max(mostContacts), reason: plainLine(2, 200),
});
export type ContactRevealInput = z.output<typeof ContactRevealInput>;

/** When a list held, and its number among all that the campus had. */
export interface KeptList {
  readonly version: number;
  readonly startsOn: CivilDate;
}

/**
 * A colleague's own mobile is personal data: it stands in clear for those of the campus, for whom it was given, and is
 * masked for everyone else (个人信息保护法 Art. 6, 13). A landline, and whatever is an office's, is the school's own number.
 */
export function isPersonalPhone(holder: Pick<ContactHolder, "kind">, { kind }: Pick<PhoneNumber, "kind">): boolean {
  return holder.kind === "colleague" && kind === "mobile";
}
