/** Names of entities and campuses: each holds for a period, none is overwritten, and a new name keeps the codes. */
import { z } from "zod";
import { type CivilDate, isWithin, type Period } from "../civil-date";

export const SchoolName = z
  .string()
  .transform((text) => text.normalize("NFKC").trim())
  .pipe(z.string().min(2, { error: "school-name" }).max(100, { error: "school-name" }));

export interface NamePeriod extends Period {
  readonly name: string;
}

/** What a school was called on a day; undefined before its first name and after its last. */
export function nameOn(names: readonly NamePeriod[], date: CivilDate): string | undefined {
  return names.find((period) => isWithin(period, date))?.name;
}
