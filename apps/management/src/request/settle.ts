/** Ends without an answer of its own: what is not ours, and what is asked already. */
import { checkNoRefusals } from "@qitong/domain";
import { findMergeRefusals, findStaffActRefusals, type MergeInput, type ReasonedInput } from "@qitong/domain/management";
import type { z } from "zod";
import type { Act } from "@qitong/service";
import { auditOf, factsOf, findRequestIdByNumber, insertEvent, lockRequest, lockRequests, redirectMerged, updateRequest } from "./store";

export async function declineRequest(act: Act, { requestId, version, reason }: z.output<typeof ReasonedInput>): Promise<void> {
  const { tx, principal, today } = act;
  const row = await lockRequest(tx, requestId);
  checkNoRefusals(findStaffActRefusals(factsOf(row), "decline", version));
  await updateRequest(tx, row, { status: "not-ours", endedOn: today });
  await insertEvent(tx, row.id, act, { kind: "declined", personId: principal.personId, text: reason });
  act.audit(auditOf(row, { reason }));
}

export async function mergeRequest(act: Act, { requestId, version, into }: z.output<typeof MergeInput>): Promise<void> {
  const { tx, principal, today } = act;
  const intoId = await findRequestIdByNumber(tx, into);
  const rows = await lockRequests(tx, intoId === undefined ? [requestId] : [requestId, intoId]);
  const row = rows.find(({ id }) => id === requestId) ?? (await lockRequest(tx, requestId));
  const main = rows.find(({ id }) => id === intoId);
  checkNoRefusals(findMergeRefusals(factsOf(row), version, main && factsOf(main)));
  if (!main) throw new Error("a merge without a target was not refused");
  await updateRequest(tx, row, { status: "merged", mergedInto: main.id, endedOn: today });
  await redirectMerged(tx, row.id, main.id);
  await updateRequest(tx, main, {});
  await insertEvent(tx, row.id, act, { kind: "merged", personId: principal.personId, detail: { into: main.number } });
  await insertEvent(tx, main.id, act, { kind: "note", personId: principal.personId, detail: { joined: row.number } });
  act.audit(auditOf(row, { into: main.number }));
}
