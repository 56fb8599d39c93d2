import { civilDate, type CivilDate } from "@qitong/domain";

/** The day that the demo's story is told for, and the last one on which its open merger is in the time for claims. */
export const demoDay = civilDate("2026-11-24");
const lastClaimsDay = civilDate("2027-01-16");

/** A demo starts on the real day while its story fits, else on the day it was written for. */
export function firstDemoDay(today: CivilDate): CivilDate {
  return today >= demoDay && today <= lastClaimsDay ? today : demoDay;
}
