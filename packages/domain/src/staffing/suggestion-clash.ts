/** Why there is no plan at all: the smallest set of demands that cannot be met together, each with what would help. */
import { z } from "zod";
import { CampusId, PersonId } from "../identifier";

const campusId = CampusId;
const personId = PersonId;
/** Null where no value of this demand alone was found to help in the time given. */
const helpful = z.number().nullable();

export const ClashMember = z.discriminatedUnion("kind", [
  /** At least `needed` must rotate; with the others as they are at most `helpful` can. */
  z.object({ kind: z.literal("quota"), needed: z.number(), base: z.number(), helpful }),
  z.object({ kind: z.literal("most-moves"), most: z.number(), helpful }),
  /** Both shares, 0 to 1. */
  z.object({ kind: z.literal("backbone-share"), share: z.number(), helpful }),
  /** What the campus must keep of the subject. */
  z.object({ kind: z.literal("subject-coverage"), campusId, subject: z.string(), keep: z.number(), helpful }),
  z.object({ kind: z.literal("head-count"), campusId, limit: z.number(), helpful }),
  /** Minutes one way. */
  z.object({ kind: z.literal("commute"), limit: z.number(), helpful }),
  /** A move that was to stay as it is. */
  z.object({ kind: z.literal("pinned"), personId, toCampusId: campusId }),
  /** A teacher who was not to be moved, or not there. */
  z.object({ kind: z.literal("forbidden"), personId, toCampusId: campusId.nullable() }),
]);
export type ClashMember = z.infer<typeof ClashMember>;
