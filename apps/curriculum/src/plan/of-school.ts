import { z } from "zod";
import { CampusId, EntityId } from "@qitong/domain";
import { SchoolYear } from "@qitong/domain/calendar";

export const schoolYear = { schoolYear: SchoolYear.optional() };

/** A school in a year, or a campus with which its school is meant. */
export const OfSchool = z.object({
  scope: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("entity"), id: EntityId }),
    z.object({ kind: z.literal("campus"), id: CampusId }),
  ]),
  ...schoolYear,
});
