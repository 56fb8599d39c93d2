/** The ways in which a conflict of a merger can be answered. */
import { z } from "zod";
import { CampusId } from "../identifier";
import { ClassName } from "./school-class";

export const StaffNumber = z
  .string()
  .transform((text) => text.normalize("NFKC").trim())
  .pipe(z.string().min(1, { error: "staff-number" }).max(40, { error: "staff-number" }));

export const ConflictAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("renumber"), staffNumber: StaffNumber }),
  z.object({ kind: z.literal("rename-class"), name: ClassName }),
  /** Two classes of one name at two campuses, told apart by the campus. */
  z.object({ kind: z.literal("keep-class-names") }),
  /** The contract and the place of work of this side stay, those of the other end. */
  z.object({ kind: z.literal("keep-side"), side: z.enum(["absorbing", "absorbed"]) }),
  /** One contract, and work at both campuses as before. */
  z.object({ kind: z.literal("keep-both-places") }),
  z.object({ kind: z.literal("end-post") }),
  /** The post ends, and its holder heads a campus from the same day. */
  z.object({ kind: z.literal("campus-head"), campusId: CampusId }),
]);
export type ConflictAnswer = z.infer<typeof ConflictAnswer>;
