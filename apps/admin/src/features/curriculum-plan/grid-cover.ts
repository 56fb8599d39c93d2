/** Both campuses' teachers together, by subject: what stands beside a course's row. */
import { coverOf, type PlanContent } from "@qitong/domain/curriculum";
import type { SchoolPlans } from "./plan-rows";

export interface RowCover {
  readonly needed: number;
  readonly given: number;
  readonly missing: number;
}

/** What is counted of campuses whose number of classes is known; undefined when none is. */
export function coversOf(content: PlanContent, { campuses, load }: Pick<SchoolPlans, "campuses" | "load">): ReadonlyMap<string, RowCover> | undefined {
  const covers = campuses.flatMap((campus) => coverOf(content, campus, load) ?? []);
  if (covers.length === 0) return undefined;
  const bySubject = new Map<string, RowCover>();
  for (const { subject, needed, own, byOthers, missing } of covers.flatMap(({ subjects }) => subjects)) {
    const before = bySubject.get(subject) ?? { needed: 0, given: 0, missing: 0 };
    bySubject.set(subject, { needed: before.needed + needed, given: before.given + own + byOthers, missing: before.missing + missing });
  }
  return bySubject;
}

/** 12, 12.5: no digits that say nothing. */
export const shortNumber = (value: number): string => String(Math.round(value * 10) / 10);
