import { checkNoRefusals } from "@qitong/domain";
import { findRevealRefusals } from "@qitong/domain/management";
import type { RequestId } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { holdsInDistrict } from "./handler-store";
import { auditOf, findContact, insertEvent, lockRequest } from "./store";

/** Shows name and phone to whom the asker allows it; the look itself stands in the trace and in the audit. */
export async function revealContact(act: Act, { requestId, reason }: { readonly requestId: RequestId; readonly reason: string }) {
  const { tx, principal } = act;
  const row = await lockRequest(tx, requestId);
  const contact = await findContact(tx, row.id);
  checkNoRefusals(findRevealRefusals(contact?.disclosure ?? null, holdsInDistrict(principal, "request.contact.reveal", row.districtId)));
  await insertEvent(tx, row.id, act, { kind: "contact-seen", personId: principal.personId, text: reason });
  act.audit(auditOf(row, { reason }));
  return { name: contact?.name ?? "", phone: contact?.phone ?? "" };
}
