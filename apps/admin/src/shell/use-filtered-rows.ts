import type { Filters } from "@qitong/ui";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { PinyinMatch } from "./scope-options";
import { usePinyin } from "./use-pinyin";

/**
 * The rows that the filters leave, names also by pinyin. Typing stays quick with thousands of rows: the table follows
 * when the browser has time.
 */
export function useFilteredRows<Row>(
  rows: readonly Row[] | undefined,
  filters: Filters,
  filter: (rows: readonly Row[], filters: Filters, pinyin: PinyinMatch | undefined) => Row[],
): Row[] | undefined {
  const [pinyin, loadPinyin] = usePinyin();
  const { q } = filters;
  useEffect(() => {
    if (q !== undefined) loadPinyin();
  }, [q, loadPinyin]);
  const wanted = useDeferredValue(JSON.stringify(filters));
  return useMemo(() => rows && filter(rows, JSON.parse(wanted) as Filters, pinyin), [rows, wanted, pinyin, filter]);
}
