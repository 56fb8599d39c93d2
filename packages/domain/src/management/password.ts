/** What a password must be, and how a first one is made. */
import { z } from "zod";

export const PasswordChange = z.object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** 等保 2.0 (GB/T 22239) asks for complexity without a number; ten characters of two kinds are this product's. A district may ask for more by its own rules. */
export const leastPasswordLength = 10;

export type PasswordRefusal =
  | { readonly kind: "password-too-short"; readonly field: "next"; readonly least: number }
  | { readonly kind: "password-one-kind"; readonly field: "next" }
  | { readonly kind: "password-repeats"; readonly field: "next" }
  | { readonly kind: "password-holds-login"; readonly field: "next" }
  | { readonly kind: "password-unchanged"; readonly field: "next" };

const kinds = [/\p{Letter}/u, /\p{Number}/u, /[^\p{Letter}\p{Number}]/u];

export function findPasswordRefusals({ current, next }: PasswordChange, login: string): PasswordRefusal[] {
  const refusals: PasswordRefusal[] = [];
  const characters = [...next];
  if (characters.length < leastPasswordLength) refusals.push({ kind: "password-too-short", field: "next", least: leastPasswordLength });
  if (kinds.filter((kind) => kind.test(next)).length < 2) refusals.push({ kind: "password-one-kind", field: "next" });
  if (characters.length > 0 && new Set(characters).size < characters.length / 3) refusals.push({ kind: "password-repeats", field: "next" });
  if (next.toLowerCase().includes(login.toLowerCase())) refusals.push({ kind: "password-holds-login", field: "next" });
  if (next === current) refusals.push({ kind: "password-unchanged", field: "next" });
  return refusals;
}

/** Without what is taken for one another when it is read out or written down: 0 O, 1 l I, 2 Z, 5 S, 8 B. */
const readable = "abcdefghjkmnpqrstuvwxy34679";
const groups = 4;
const groupLength = 4;

/** @param bytes sixteen from a good source of chance. "kfm4-9xqa-…": 76 bits, and it can be dictated over the telephone. */
export function firstPassword(bytes: Uint8Array): string {
  if (bytes.length < groups * groupLength) throw new RangeError("too little chance for a password");
  const characters = Array.from(bytes.subarray(0, groups * groupLength), (byte) => readable.charAt(byte % readable.length));
  return Array.from({ length: groups }, (_none, group) => characters.slice(group * groupLength, (group + 1) * groupLength).join("")).join("-");
}
