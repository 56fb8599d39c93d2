/** Reminding those who have not read or confirmed: seldom enough that a reminder still means something. */
export const reminderPauseHours = 24;

export interface ReminderFacts {
  readonly waiting: number;
  readonly lastAt: Date | null;
  readonly now: Date;
}

export type ReminderRefusal =
  | { readonly kind: "nobody-to-remind" }
  | { readonly kind: "reminded-lately"; readonly nextAt: string };

export function findReminderRefusals({ waiting, lastAt, now }: ReminderFacts): ReminderRefusal[] {
  const refusals: ReminderRefusal[] = [];
  if (waiting === 0) refusals.push({ kind: "nobody-to-remind" });
  const next = lastAt && new Date(lastAt.getTime() + reminderPauseHours * 3_600_000);
  if (next && next > now) refusals.push({ kind: "reminded-lately", nextAt: next.toISOString() });
  return refusals;
}
