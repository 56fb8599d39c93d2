/** Conditions on dated rows. Periods are half open, `[startsOn, endsOn)`; an end that is null lies ahead of every day. */
import { and, gt, isNull, lte, or, type Placeholder, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { CivilDate } from "@qitong/domain";

/** A day, a placeholder for it in a query that is built once, or the day that another column of the row names. */
type Day = CivilDate | Placeholder | MySqlColumn;

/** The rows of a dated table in force on a day. */
export function inForce(table: { startsOn: MySqlColumn; endsOn: MySqlColumn }, on: Day): SQL | undefined {
  return and(lte(table.startsOn, on), notOver(table.endsOn, on));
}

/** In force on the day, or ahead of it: what ends by the day is left out. */
export function notOver(endsOn: MySqlColumn, on: Day): SQL | undefined {
  return or(isNull(endsOn), gt(endsOn, on));
}

/** A campus or a department between its opening and its closing. */
export function isOpen(table: { openedOn: MySqlColumn; closedOn: MySqlColumn }, on: Day): SQL | undefined {
  return and(lte(table.openedOn, on), notOver(table.closedOn, on));
}
