import { z } from "zod";
import { CivilDate } from "../civil-date";
import { PersonId } from "../identifier";

export const AuditFilter = z.object({
  /** An act ("staffing.staff.revealIdentity") or the beginning of one ("staffing."). */
  act: z.string().max(80).optional(),
  /** Who did it. */
  personId: PersonId.optional(),
  subjectKind: z.string().max(30).optional(),
  subjectId: z.string().max(60).optional(),
  /** Both days included, as they are in China. */
  from: CivilDate.optional(),
  to: CivilDate.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;
