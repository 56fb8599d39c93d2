import type { Filters } from "@qitong/ui";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import type { BoardRow } from "./contact-rows";

export const boardFilterKeys = ["q", "state"] as const;
export const boardStates = ["lacking", "whole"] as const;

// The database sorts by code point; people look a school up by pinyin.
const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** Those that lack most first. */
export const byGaps = (rows: readonly BoardRow[]): BoardRow[] => rows.toSorted((a, b) => b.gaps.length - a.gaps.length || collator.compare(a.name, b.name));

/** Rows whose campus or entity is searched for, with a gap or without one. */
export function filterBoard(rows: readonly BoardRow[], { q, state }: Filters, pinyin: PinyinMatch | undefined): BoardRow[] {
  return rows.filter(
    ({ name, entityName, gaps }) =>
      (state === undefined || (state === "lacking") === gaps.length > 0) &&
      (q === undefined || [name, entityName].some((one) => one !== null && matchesScope(one, q, pinyin))),
  );
}
