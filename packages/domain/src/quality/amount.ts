/** What a unit reports: a number, or why there is none. A missing number is never read as nought. */

export const missingReasons = [
  "not-reported",
  "not-in-source",
  "no-pupils",
  "no-staff", // nobody is on the staff list
  "staff-incomplete", // the staff list leaves it open for some
  "stage-not-recorded", // a nine-year school's staff list does not say who serves which stage
] as const;
export type MissingReason = (typeof missingReasons)[number];

export interface Missing {
  readonly missing: MissingReason;
  /** The campuses that lack it, when the unit is made of several. */
  readonly at?: readonly string[];
}

export type Amount = number | Missing;

export function isMissing(amount: Amount): amount is Missing {
  return typeof amount !== "number";
}

export interface NamedAmount {
  readonly unitId: string;
  readonly amount: Amount;
}

/** The sum, or the first reason with every unit that lacks a number: a partial sum would pass for the whole. */
export function sumAmounts(parts: readonly NamedAmount[]): Amount {
  let sum = 0;
  let reason: MissingReason | undefined;
  const at: string[] = [];
  for (const { unitId, amount } of parts) {
    if (isMissing(amount)) {
      reason ??= amount.missing;
      at.push(...(amount.at ?? [unitId]));
    } else {
      sum += amount;
    }
  }
  return reason === undefined ? sum : { missing: reason, at };
}
