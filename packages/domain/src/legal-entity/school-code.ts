/**
 * 学校标识码: 2 digits category + 2 digits province + 6 digits serial, no check digit. It names a school, not its
 * name: a rename keeps it. A merged school may keep one predecessor's code if the category is unchanged; all other
 * codes are retired, and a retired code is never given again.
 */
import { type CampusStage, combinedStage } from "./campus-stage";
import { firstDifference } from "./credit-code";

const codeLength = 10;

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
  | {
      readonly kind: "school-code-form";
      readonly field: string;
      readonly code: string;
      /** The first wrong place, from 1: no digit, missing, or one too many. */
      readonly position: number;
      readonly length: number;
    }
  | {
      readonly kind: "school-code-category";
      readonly field: string;
      readonly code: string;
      readonly position: number;
      readonly expected: string;
      readonly found: string;
      readonly stage: CampusStage;
    }
  | {
      readonly kind: "school-code-province";
      readonly field: string;
      readonly code: string;
      readonly position: number;
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

function findWrongForm(code: string): number | undefined {
  const characters = [...code];
  const index = characters.findIndex((character, at) => at >= codeLength || !/^[0-9]$/.test(character));
  if (index >= 0) return index + 1;
  return characters.length < codeLength ? characters.length + 1 : undefined;
}

/** Full-width digits and blanks are typing, not mistakes. */
export function normaliseSchoolCode(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s-]/g, "");
}

/** Why a school may not be given the code. */
export function findSchoolCodeRefusals(code: string, facts: SchoolCodeFacts, field: string): SchoolCodeRefusal[] {
  const wrong = findWrongForm(code);
  if (wrong !== undefined) return [{ kind: "school-code-form", field, code, position: wrong, length: [...code].length }];
  const refusals: SchoolCodeRefusal[] = [];
  const { stage, areaCode, holder } = facts;
  const category = schoolCodeCategories[stage].digits;
  if (!code.startsWith(category)) {
    const position = firstDifference(code, category);
    refusals.push({ kind: "school-code-category", field, code, position, expected: category, found: code.slice(0, 2), stage });
  }
  const province = areaCode.slice(0, 2);
  if (code.slice(2, 4) !== province) {
    const position = category.length + firstDifference(code.slice(2, 4), province);
    refusals.push({ kind: "school-code-province", field, code, position, expected: province, found: code.slice(2, 4) });
  }
  if (holder) {
    const kind = holder.isRetired ? "school-code-retired" : "school-code-in-use";
    refusals.push({ kind, field, code, heldBy: holder.name });
  }
  return refusals;
}

export type SchoolCodeGivingRefusal =
  | SchoolCodeRefusal
  /** The school has a code that fits it: a rename, a move or a new head keeps it. */
  | { readonly kind: "school-code-kept"; readonly field: string; readonly code: string }
  /** A merged school has one code, at whichever of its campuses. */
  | { readonly kind: "school-code-of-entity"; readonly field: string; readonly code: string; readonly campus: string };

export interface SchoolCodeGivingFacts {
  readonly areaCode: string;
  readonly holder: SchoolCodeHolder | undefined;
  /** The school that is to have the code, and the other campuses of its legal entity. */
  readonly campus: CodedCampus;
  readonly siblings: readonly (CodedCampus & { readonly name: string })[];
}

/** Why a code is not entered for a campus: its form, who had it ever before, and the one code that a school has. */
export function findSchoolCodeGivingRefusals(code: string, facts: SchoolCodeGivingFacts, field: string): SchoolCodeGivingRefusal[] {
  const { campus, siblings, areaCode, holder } = facts;
  const stage = combinedStage([campus.stage, ...siblings.map((sibling) => sibling.stage)]);
  const kept = campus.schoolCode;
  const carrier = siblings.find((sibling) => sibling.schoolCode !== null);
  return [
    ...findSchoolCodeRefusals(code, { stage, areaCode, holder }, field),
    ...(kept?.startsWith(schoolCodeCategories[stage].digits) ? [{ kind: "school-code-kept", field, code: kept } as const] : []),
    ...(carrier?.schoolCode ? [{ kind: "school-code-of-entity", field, code: carrier.schoolCode, campus: carrier.name } as const] : []),
  ];
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
