import { startTransition, useCallback, useMemo, useState } from "react";
import { compareValues, type Column } from "./column";

export interface Sort {
  readonly key: string;
  readonly order: "ascend" | "descend";
}

/** From one click on a head to the next: up, down, as it came. */
export function nextSort(sort: Sort | undefined, key: string): Sort | undefined {
  if (sort?.key !== key) return { key, order: "ascend" };
  return sort.order === "ascend" ? { key, order: "descend" } : undefined;
}

export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): readonly Row[] {
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy;
  if (!sort || !sortBy) return rows;
  const descending = sort.order === "descend";
  const values = rows.map((row) => ({ row, value: sortBy(row) }));
  values.sort((a, b) => compareValues(a.value, b.value, descending) * (descending ? -1 : 1));
  return values.map(({ row }) => row);
}

/** The order outlives a change from a short list to a long one and back. */
export function useSort<Row>(rows: readonly Row[], columns: readonly Column<Row>[]) {
  const [sort, setSort] = useState<Sort>();
  // Columns are made anew at each render; what they sort by is the same while the rows are.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, sort]);
  // The click is answered by the next frame, however long the rows take to be drawn in their new order.
  const setSortSoon = useCallback((next: Sort | undefined) => startTransition(() => setSort(next)), []);
  return { sorted, sort, setSort: setSortSoon };
}
