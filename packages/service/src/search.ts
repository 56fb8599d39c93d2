/** Conditions on what someone typed: % and _ are characters like any other, never wildcards. */
import { like, or, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";

const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** Any of the columns holds the text; no condition where nothing was typed. */
export function matchesText(search: string | undefined, ...columns: readonly MySqlColumn[]): SQL | undefined {
  const text = search?.trim();
  if (!text) return undefined;
  return or(...columns.map((column) => like(column, `%${literally(text)}%`)));
}

export const beginsWith = (column: MySqlColumn, text: string): SQL => like(column, `${literally(text)}%`);
