import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** What to sort by; a column without it is not sortable. Null comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Figures stand at the end, words at the start. */
  readonly align?: "start" | "end";
  readonly width?: number;
  /** Left out of the cards on a phone. */
  readonly onlyWide?: boolean;
}

// by pinyin, as Chinese lists are; digits in names by their value (2班 before 10班)
const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** Compares two sort values; null is after everything in both directions. */
export function compareValues(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : (a === null ? 1 : -1) * (descending ? -1 : 1);
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}
