/** What procedures are asked with, beside the gates that read it (gates.ts). A router adds its own with `extend`. */
import { z } from "zod";
import { CampusId, CivilDate, DistrictId, PersonId, Scope } from "@qitong/domain";

export const OfScope = z.object({ scope: Scope });
export const OfDistrict = z.object({ districtId: DistrictId });
export const OfCampus = z.object({ campusId: CampusId });
export const OfPerson = z.object({ personId: PersonId });

/** As it stands on another day than today; `dayOf` reads it. */
export const asOf = { asOf: CivilDate.optional() };

/** Part of a name or a number, to choose someone or something by. */
export const SearchWords = z.string().trim().min(1).max(60);

/** A board of more than five years is a slip of the finger. */
const mostDays = 5 * 366;

/** What happened in a scope from a day on until before another; extended with `safeExtend`, which keeps the check. */
export const OverPeriod = OfScope.extend({ startsOn: CivilDate, endsOn: CivilDate }).refine(
  ({ startsOn, endsOn }) => startsOn < endsOn && Date.parse(endsOn) - Date.parse(startsOn) <= mostDays * 86_400_000,
  { path: ["endsOn"], error: "period" },
);
export type OverPeriod = z.output<typeof OverPeriod>;
