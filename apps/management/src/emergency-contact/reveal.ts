import { checkNoRefusals } from "@qitong/domain";
import { findContactRevealRefusals, type ContactRevealInput } from "@qitong/domain/management";
import { absent, type Act } from "@qitong/service";
import { findContact, getCampus, listLists } from "./store";

/** Shows a contact's numbers in clear, and keeps who looked, when and why (个人信息保护法 Art. 51). */
export async function revealContactPhones(act: Act, { campusId, version, ordinal, reason }: ContactRevealInput): Promise<{ readonly phones: readonly string[] }> {
  const { tx, today } = act;
  const { districtId } = await getCampus(tx, campusId, today);
  const [list] = await listLists(tx, [campusId], today);
  checkNoRefusals(findContactRevealRefusals(version, list?.version ?? 0));
  const contact = await findContact(tx, campusId, ordinal, today);
  if (!contact) throw absent();
  act.audit({ districtId, subjectKind: "campus", subjectId: campusId, detail: { name: contact.name, role: contact.role, reason } });
  return { phones: contact.phones };
}
