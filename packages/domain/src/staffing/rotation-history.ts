/** How often a teacher has rotated: by plans of this platform, and before it, as far as it was recorded. */
import { z } from "zod";
import { SchoolYear, schoolYearOf } from "../calendar";
import type { CivilDate } from "../civil-date";
import { PersonId } from "../identifier";

export interface RotationRecord {
  readonly times: number;
  /** The school year of the last one; null when there was none. */
  readonly lastYear: SchoolYear | null;
}

export const noRotations: RotationRecord = { times: 0, lastYear: null };

/** One rotation of each school year counts: a plan that was entered twice rotated nobody twice. */
export function countRotations(years: readonly SchoolYear[]): RotationRecord {
  const known = new Set(years);
  return known.size === 0 ? noRotations : { times: known.size, lastYear: Math.max(...known) };
}

/** A rotation from before the platform, by the paper that shows it. */
export const NewEarlierRotation = z.object({
  personId: PersonId,
  schoolYear: SchoolYear,
  fromSchool: z.string().trim().min(1).max(100),
  toSchool: z.string().trim().min(1).max(100),
  evidence: z.string().trim().max(300),
});
export type NewEarlierRotation = z.infer<typeof NewEarlierRotation>;

export type EarlierRotationRefusal =
  | { readonly kind: "rotation-not-earlier"; readonly field: "schoolYear"; readonly present: SchoolYear }
  | { readonly kind: "rotation-known"; readonly field: "schoolYear"; readonly schoolYear: SchoolYear }
  | { readonly kind: "rotation-needs-evidence"; readonly field: "evidence" };

/** `known` are the school years in which the person is on record as having rotated. */
export function findEarlierRotationRefusals(
  { schoolYear, evidence }: Pick<NewEarlierRotation, "schoolYear" | "evidence">,
  known: readonly SchoolYear[],
  today: CivilDate,
): EarlierRotationRefusal[] {
  const present = schoolYearOf(today);
  const refusals: EarlierRotationRefusal[] = [];
  // What happens from now on comes out of plans.
  if (schoolYear > present) refusals.push({ kind: "rotation-not-earlier", field: "schoolYear", present });
  if (known.includes(schoolYear)) refusals.push({ kind: "rotation-known", field: "schoolYear", schoolYear });
  if (evidence === "") refusals.push({ kind: "rotation-needs-evidence", field: "evidence" });
  return refusals;
}
