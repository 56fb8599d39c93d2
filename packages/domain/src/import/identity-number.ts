/** 公民身份号码, GB 11643-1999: area, day of birth, serial (odd: male), check digit. */
import { findCivilDate, type CivilDate } from "../civil-date";

export const identityNumberSource = "GB 11643-1999《公民身份号码》";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkDigits = "10X98765432";
const form = /^[1-9]\d{16}[\dX]$/;

export interface IdentityFacts {
  readonly bornOn: CivilDate;
  readonly sex: "female" | "male";
}

export type IdentityNumberFault =
  | { readonly kind: "identity-form"; readonly length: number }
  | { readonly kind: "identity-birth-date"; readonly found: string }
  | { readonly kind: "identity-check-digit"; readonly expected: string; readonly found: string };

export function identityCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return checkDigits.charAt(sum % 11);
}

/** The first thing wrong with the number, since each further check stands on the one before. */
export function findIdentityNumberFault(number: string): IdentityNumberFault | undefined {
  if (!form.test(number)) return { kind: "identity-form", length: number.length };
  if (birthDate(number) === undefined) return { kind: "identity-birth-date", found: number.slice(6, 14) };
  const expected = identityCheckDigit(number.slice(0, 17));
  return number.endsWith(expected) ? undefined : { kind: "identity-check-digit", expected, found: number.slice(-1) };
}

/** What a well-formed number says of its bearer; undefined for any other text. */
export function identityFacts(number: string): IdentityFacts | undefined {
  const bornOn = birthDate(number);
  if (bornOn === undefined || !form.test(number)) return undefined;
  return { bornOn, sex: Number(number.charAt(16)) % 2 === 1 ? "male" : "female" };
}

function birthDate(number: string): CivilDate | undefined {
  return findCivilDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
}
