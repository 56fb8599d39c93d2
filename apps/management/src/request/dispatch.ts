/** Giving a request to a handler, and to another. */
import { checkNoRefusals } from "@qitong/domain";
import { dueAfter, findDispatchRefusals, type DispatchInput, type ReassignInput } from "@qitong/domain/management";
import type { z } from "zod";
import { findPersonName, getDistrictSettings, type Act } from "@qitong/service";
import { listHandlers } from "./handler-store";
import { auditOf, factsOf, insertEvent, lockRequest, updateRequest } from "./store";

export async function dispatchRequest(act: Act, { requestId, version, handlerId, category, text }: z.output<typeof DispatchInput>): Promise<void> {
  const { tx, today, principal } = act;
  const row = await lockRequest(tx, requestId);
  const candidates = await listHandlers(tx, row.campusId, today);
  checkNoRefusals(findDispatchRefusals(factsOf(row), "dispatch", version, handlerId, candidates.map(({ personId }) => personId)));
  const { requestPromiseDays } = await getDistrictSettings(tx, row.districtId);
  // The promise is that of the right category, still counted from the day on which it came in.
  const isSame = category === row.category;
  const dueOn = isSame ? row.dueOn : dueAfter(row.clockFrom, requestPromiseDays[category]).date;
  const firstDueOn = isSame || row.reopened > 0 ? row.firstDueOn : dueOn;
  await updateRequest(tx, row, { status: "dispatched", handlerId, category, dueOn, firstDueOn });
  const detail = { handlerName: await findPersonName(tx, handlerId), dueOn, ...(isSame ? {} : { category, categoryBefore: row.category }) };
  await insertEvent(tx, row.id, act, { kind: "dispatched", personId: principal.personId, text, detail });
  act.audit(auditOf(row, { handlerId, category, dueOn }));
}

export async function reassignRequest(act: Act, { requestId, version, handlerId, reason }: z.output<typeof ReassignInput>): Promise<void> {
  const { tx, today, principal } = act;
  const row = await lockRequest(tx, requestId);
  const candidates = await listHandlers(tx, row.campusId, today);
  checkNoRefusals(findDispatchRefusals(factsOf(row), "reassign", version, handlerId, candidates.map(({ personId }) => personId)));
  await updateRequest(tx, row, { status: "dispatched", handlerId });
  const detail = { handlerName: await findPersonName(tx, handlerId), handlerNameBefore: await findPersonName(tx, row.handlerId) };
  await insertEvent(tx, row.id, act, { kind: "reassigned", personId: principal.personId, text: reason, detail });
  act.audit(auditOf(row, { handlerId, handlerIdBefore: row.handlerId, reason }));
}
