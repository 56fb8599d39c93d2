/** A contact as it is shown to who asks: those of the campus see every number, others a colleague's own mobile masked. */
import { findPhoneNumber } from "@qitong/domain";
import { isPersonalPhone, type ContactHolder, type ContactRole } from "@qitong/domain/management";
import { maskPhone } from "@qitong/domain/staffing";
import type { ContactRow } from "./store";

export interface ShownPhone {
  readonly text: string;
  /** Part of it is covered: it cannot be dialled, and may be shown in clear by a logged look. */
  readonly isMasked: boolean;
}

export interface ShownContact {
  readonly ordinal: number;
  readonly role: ContactRole;
  readonly holder: ContactHolder;
  readonly name: string;
  readonly phones: readonly ShownPhone[];
  readonly isRoundTheClock: boolean;
  readonly note: string;
}

export function showContact({ ordinal, role, holder, name, phones, isRoundTheClock, note }: ContactRow, isInClear: boolean): ShownContact {
  return { ordinal, role, holder, name, isRoundTheClock, note, phones: phones.map((text) => showPhone(text, holder, isInClear)) };
}

function showPhone(text: string, holder: ContactHolder, isInClear: boolean): ShownPhone {
  const found = findPhoneNumber(text);
  // What cannot be read is covered as if it were somebody's own.
  const isMasked = !isInClear && (found === undefined || isPersonalPhone(holder, found));
  return { text: isMasked ? (maskPhone(text) ?? "") : text, isMasked };
}
