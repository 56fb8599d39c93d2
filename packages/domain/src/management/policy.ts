/**
 * A policy (制度) is a title and numbered articles (条). An article keeps its key through all versions, so that an
 * exception and a difference speak of an article and not of a number that moves when one is put in before it.
 */
import { z } from "zod";
import type { CivilDate } from "../civil-date";
import { CampusId, DistrictId, EntityId, PolicyId } from "../identifier";

export const policyCategories = {
  governance: { zh: "综合管理", en: "Governance" },
  teaching: { zh: "教学管理", en: "Teaching" },
  staff: { zh: "教师管理", en: "Staff" },
  pupils: { zh: "学生管理", en: "Pupils" },
  safety: { zh: "安全管理", en: "Safety" },
  logistics: { zh: "财务后勤", en: "Finance and logistics" },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;
export type PolicyCategory = keyof typeof policyCategories;
export const PolicyCategory = z.enum(Object.keys(policyCategories) as [PolicyCategory, ...PolicyCategory[]]);

/** Whose rule it is: of the whole district, or of a school with all its campuses. */
export const PolicyOwner = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("district"), id: DistrictId }),
  z.object({ kind: z.literal("entity"), id: EntityId }),
]);
export type PolicyOwner = z.infer<typeof PolicyOwner>;

export interface Article {
  /** Given once within its policy and never again, also when the article is gone. */
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

export interface PolicyText {
  readonly title: string;
  readonly articles: readonly Article[];
}

/** A version at a campus over time, `[startsOn, endsOn)`; what was published later on the same day takes its place. */
export interface PolicyInForce {
  readonly campusId: CampusId;
  readonly version: number;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** The version in force at a campus on a day; undefined before the first and after the policy has ended there. */
export function versionOn(rows: readonly PolicyInForce[], campusId: CampusId, day: CivilDate): PolicyInForce | undefined {
  return rows.find(
    (row) => row.campusId === campusId && row.startsOn <= day && (row.endsOn === null || day < row.endsOn),
  );
}

export const articleNumberOf = (text: PolicyText, key: number): number => text.articles.findIndex((one) => one.key === key) + 1;

export const PolicyOf = z.object({ policyId: PolicyId });
export const PolicyAtCampus = z.object({ policyId: PolicyId, campusId: CampusId });
