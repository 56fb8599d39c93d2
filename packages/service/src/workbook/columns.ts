/** Columns of an export by what stands in them, and its numbers as they are rounded: an empty cell where there is none, never a zero. */
import type { WorkbookColumn } from "./write-workbook";

export const text = (header: string): WorkbookColumn => ({ header });
export const figure = (header: string): WorkbookColumn => ({ header, kind: "number" });
export const day = (header: string): WorkbookColumn => ({ header, kind: "date" });

type Amount = number | null | undefined;

export function rounded(value: Amount, digits: number): number | null {
  return typeof value === "number" ? Math.round(value * 10 ** digits) / 10 ** digits : null;
}

/** A share of one as a number of hundredths. */
export function percent(share: Amount, digits: number): number | null {
  return typeof share === "number" ? Math.round(share * 10 ** (digits + 2)) / 10 ** digits : null;
}
