/**
 * Lists that are too long for one answer. By offset and with the number of all, where a screen shows how many there are;
 * by cursor, where rows come in meanwhile and may shift no page. Every other list is answered whole.
 */
import { z } from "zod";

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** The input of a list by offset. */
export const pageInput = ({ usual, most }: { readonly usual: number; readonly most: number }) => ({
  limit: z.int().min(1).max(most).default(usual),
  offset: z.int().min(0).default(0),
});

/** For what is written out whole: a workbook of the list. */
export const everyRow: Page = { limit: 100_000, offset: 0 };

/** The answer of a list by offset; what else the list says stands beside it. */
export interface Paged<Row> {
  readonly rows: readonly Row[];
  /** On all pages together. */
  readonly total: number;
}

/** The rows of a page and the count of all, asked for at once. */
export async function paged<Row>(rows: PromiseLike<readonly Row[]>, counted: PromiseLike<readonly { readonly count: number }[]>): Promise<Paged<Row>> {
  const [found, [all]] = await Promise.all([rows, counted]);
  return { rows: found, total: all?.count ?? 0 };
}

/** The answer of a list by cursor. */
export interface CursorPage<Row, Cursor> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null on the last. */
  readonly next: Cursor | null;
}

/** @param found up to one row more than the page holds: it tells that there is another page, and is not shown. */
export function cursorPage<Row, Cursor>(found: readonly Row[], limit: number, cursorOf: (row: Row) => Cursor): CursorPage<Row, Cursor> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? cursorOf(last) : null };
}
