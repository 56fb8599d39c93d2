import type { Reveal } from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { getPerson } from "../person/store";

/** Shows the numbers in clear, and keeps who looked, when and why (个人信息保护法 Art. 51). */
export async function revealIdentity(act: Act, { personId, reason }: Reveal) {
  const { identityNumber, phone, districtId } = await getPerson(act.tx, personId);
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { reason } });
  return { identityNumber, phone };
}
