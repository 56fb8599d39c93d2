/** What a staff list can be narrowed to; list, workbook and screen share it. */
import { z } from "zod";
import { PersonId } from "../identifier";
import { ExemptionKind } from "./exemption";
import { BackboneLevel, Degree, Subject } from "./vocabulary";

export const StaffFilter = z.object({
  /** Part of a name or of a staff number. */
  search: z.string().max(60).optional(),
  subject: Subject.optional(),
  /** One level, or "official": county level and above, as indicator 2 counts. */
  backbone: z.union([BackboneLevel, z.literal("official")]).optional(),
  degree: Degree.optional(),
  /** One kind, or "any". */
  exemption: z.union([ExemptionKind, z.literal("any")]).optional(),
});
export type StaffFilter = z.infer<typeof StaffFilter>;

/** A look at the numbers of one person in clear. */
export const Reveal = z.object({
  personId: PersonId,
  /** Why they must be seen; kept with the look. */
  reason: z.string().trim().min(2).max(200),
});
export type Reveal = z.infer<typeof Reveal>;
