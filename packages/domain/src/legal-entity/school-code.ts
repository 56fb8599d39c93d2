/**
 * 学校标识码: 2 digits category + 2 digits province + 6 digits serial, no check digit. It names a school, not its
 * name: a rename keeps it. A merged school may keep one predecessor's code if the category is unchanged; all other
 * codes are retired, and a retired code is never given again.
 */
import { type CampusStage, combinedStage } from "./campus-stage";

const form = /^\d{10}$/;

export interface SchoolCodeCategory {
  readonly digits: string;
  /** S = read in a secondary copy of the rule, M = from memory. */
  readonly mark: "S" | "M";
}

export const schoolCodeCategories = {
  primary: { digits: "21", mark: "S" },
  junior: { digits: "31", mark: "S" },
  "nine-year": { digits: "31", mark: "M" },
} as const satisfies Record<CampusStage, SchoolCodeCategory>;

export type SchoolCodeRefusal =
  | { readonly kind: "school-code-form"; readonly field: string; readonly code: string }
  | {
      readonly kind: "school-code-category";
      readonly field: string;
      readonly code: string;
      readonly expected: string;
      readonly found: string;
      readonly stage: CampusStage;
    }
  | {
      readonly kind: "school-code-province";
      readonly field: string;
      readonly code: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly kind: "school-code-retired"; readonly field: string; readonly code: string; readonly heldBy: string }
  | { readonly kind: "school-code-in-use"; readonly field: string; readonly code: string; readonly heldBy: string };

/** Who holds or held the code, if anyone but the school itself does. */
export interface SchoolCodeHolder {
  readonly name: string;
  readonly isRetired: boolean;
}

export interface SchoolCodeFacts {
  readonly stage: CampusStage;
  /** GB/T 2260; its first two digits are the province. */
  readonly areaCode: string;
  readonly holder: SchoolCodeHolder | undefined;
}

/** Why a school may not be given the code. */
export function findSchoolCodeRefusals(code: string, facts: SchoolCodeFacts, field: string): SchoolCodeRefusal[] {
  if (!form.test(code)) return [{ kind: "school-code-form", field, code }];
  const refusals: SchoolCodeRefusal[] = [];
  const { stage, areaCode, holder } = facts;
  const category = schoolCodeCategories[stage].digits;
  if (!code.startsWith(category)) {
    refusals.push({ kind: "school-code-category", field, code, expected: category, found: code.slice(0, 2), stage });
  }
  const province = areaCode.slice(0, 2);
  if (code.slice(2, 4) !== province) {
    refusals.push({ kind: "school-code-province", field, code, expected: province, found: code.slice(2, 4) });
  }
  if (holder) {
    const kind = holder.isRetired ? "school-code-retired" : "school-code-in-use";
    refusals.push({ kind, field, code, heldBy: holder.name });
  }
  return refusals;
}

export interface CodedCampus {
  readonly stage: CampusStage;
  /** The code in force; null when unknown or already retired by an earlier merger. */
  readonly schoolCode: string | null;
}

export interface CodesAfterMerger {
  /** The code of the merged school; null when none fits its category and the province has to give a new one. */
  readonly kept: string | null;
  readonly retired: readonly string[];
}

const isCode = (code: string | null): code is string => code !== null;

/** Which code the merged school keeps: the absorbing one's if the category allows, else the absorbed one's. */
export function codesAfterMerger(
  absorbing: readonly CodedCampus[],
  absorbed: readonly CodedCampus[],
): CodesAfterMerger {
  const [first, ...others] = [...absorbing, ...absorbed];
  if (!first) return { kept: null, retired: [] };
  const stage = combinedStage([first.stage, ...others.map((campus) => campus.stage)]);
  const codes = [first, ...others].map((campus) => campus.schoolCode).filter(isCode);
  const kept = codes.find((code) => code.startsWith(schoolCodeCategories[stage].digits)) ?? null;
  return { kept, retired: codes.filter((code) => code !== kept) };
}
