/**
 * A day as it comes in. Apart from the days themselves, so that a page that reads no input does not carry zod.
 */
import { z } from "zod";
import { civilDate, findCivilDate, type CivilDate as Day } from "./civil-days";

export * from "./civil-days";

export type CivilDate = Day;
export const CivilDate = z
  .string()
  .refine((text) => findCivilDate(text) !== undefined, { error: "civil-date" })
  .transform((text) => civilDate(text));
