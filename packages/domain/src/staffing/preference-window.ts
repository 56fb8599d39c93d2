/** 交流意向征集: from when to when teachers of a district state what they wish for a school year. */
import { z } from "zod";
import { periodOfSchoolYear, SchoolYear } from "../calendar";
import { CivilDate, isWithin } from "../civil-date";
import { DistrictId } from "../identifier";

export interface PreferenceWindow {
  readonly schoolYear: SchoolYear;
  readonly opensOn: CivilDate;
  /** First day on which nothing is changed any more. */
  readonly endsOn: CivilDate;
}

export const NewPreferenceWindow = z.object({ districtId: DistrictId, schoolYear: SchoolYear, opensOn: CivilDate, endsOn: CivilDate });
export type NewPreferenceWindow = z.infer<typeof NewPreferenceWindow>;

export type WindowPhase = "none" | "before" | "open" | "closed";

export function windowPhase(window: PreferenceWindow | null, today: CivilDate): WindowPhase {
  if (window === null) return "none";
  if (isWithin({ startsOn: window.opensOn, endsOn: window.endsOn }, today)) return "open";
  return today < window.opensOn ? "before" : "closed";
}

export type WindowRefusal =
  | { readonly kind: "window-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "window-ends-in-past"; readonly field: "endsOn"; readonly today: CivilDate }
  | { readonly kind: "window-past-year"; readonly field: "endsOn"; readonly yearEndsOn: CivilDate };

/** It may be closed early, today at the earliest: what was stated on a past day was stated in time. */
export function findWindowRefusals(wanted: PreferenceWindow, today: CivilDate): WindowRefusal[] {
  const yearEndsOn = periodOfSchoolYear(wanted.schoolYear).endsOn;
  const refusals: WindowRefusal[] = [];
  if (wanted.endsOn <= wanted.opensOn) refusals.push({ kind: "window-ends-before-start", field: "endsOn" });
  if (wanted.endsOn < today) refusals.push({ kind: "window-ends-in-past", field: "endsOn", today });
  if (wanted.endsOn > yearEndsOn) refusals.push({ kind: "window-past-year", field: "endsOn", yearEndsOn });
  return refusals;
}

export interface WindowNotOpen {
  readonly kind: "window-not-open";
  readonly opensOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
}

export function findNotOpen(window: PreferenceWindow | null, today: CivilDate): WindowNotOpen[] {
  if (windowPhase(window, today) === "open") return [];
  return [{ kind: "window-not-open", opensOn: window?.opensOn ?? null, endsOn: window?.endsOn ?? null }];
}
