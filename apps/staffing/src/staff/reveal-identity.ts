import { z } from "zod";
import { PersonId } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { getPerson } from "./person-store";

export const Reveal = z.object({
  personId: PersonId,
  /** Why it must be seen; kept with the look. */
  reason: z.string().trim().min(2).max(200),
});
export type Reveal = z.infer<typeof Reveal>;

/** Shows the numbers in clear, and keeps who looked, when and why (个人信息保护法 Art. 51). */
export async function revealIdentity(act: Act, { personId, reason }: Reveal) {
  const { identityNumber, phone, districtId } = await getPerson(act.tx, personId);
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { reason } });
  return { identityNumber, phone };
}
