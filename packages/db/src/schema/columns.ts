/** The few column kinds that every table is made of. */
import { char, customType, datetime } from "drizzle-orm/mysql-core";
import type { CivilDate } from "@qitong/domain";

/** A ULID, compared byte by byte. */
export const id = <T extends string>(name: string) => char(name, { length: 26 }).$type<T>();

/** A day of the Chinese calendar, as text on both sides: never a JavaScript Date. */
export const civilDate = customType<{ data: CivilDate; driverData: string }>({ dataType: () => "date" });

/** An instant in UTC, to the millisecond. */
export const instant = (name: string) => datetime(name, { mode: "date", fsp: 3 });
