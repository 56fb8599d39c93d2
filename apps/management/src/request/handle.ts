/** What a handler does with a request: take it up, hand it back, answer it; and notes, for staff or to the asker. */
import { checkNoRefusals } from "@qitong/domain";
import { findHandlerActRefusals, findStaffActRefusals, type AnswerInput, type NoteInput, type ReasonedInput, type SeenRequest } from "@qitong/domain/management";
import type { z } from "zod";
import type { Act } from "@qitong/service";
import { auditOf, factsOf, insertEvent, lockRequest, updateRequest } from "./store";

export async function startRequest(act: Act, { requestId, version }: z.output<typeof SeenRequest>): Promise<void> {
  const { tx, principal } = act;
  const row = await lockRequest(tx, requestId);
  checkNoRefusals(findHandlerActRefusals(factsOf(row), "start", version, principal.personId));
  await updateRequest(tx, row, { status: "handling" });
  await insertEvent(tx, row.id, act, { kind: "started", personId: principal.personId });
  act.audit(auditOf(row, {}));
}

export async function handBackRequest(act: Act, { requestId, version, reason }: z.output<typeof ReasonedInput>): Promise<void> {
  const { tx, principal } = act;
  const row = await lockRequest(tx, requestId);
  checkNoRefusals(findHandlerActRefusals(factsOf(row), "hand-back", version, principal.personId));
  await updateRequest(tx, row, { status: "received", handlerId: null });
  await insertEvent(tx, row.id, act, { kind: "handed-back", personId: principal.personId, text: reason });
  act.audit(auditOf(row, { reason }));
}

export async function answerRequest(act: Act, { requestId, version, text }: z.output<typeof AnswerInput>): Promise<void> {
  const { tx, principal, today } = act;
  const row = await lockRequest(tx, requestId);
  checkNoRefusals(findHandlerActRefusals(factsOf(row), "answer", version, principal.personId));
  await updateRequest(tx, row, { status: "answered", answeredOn: today, firstAnsweredOn: row.firstAnsweredOn ?? today });
  await insertEvent(tx, row.id, act, { kind: "answered", personId: principal.personId, text });
  act.audit(auditOf(row, { isOnTime: today <= row.dueOn }));
}

export async function noteRequest(act: Act, { requestId, version, text, isForAsker }: z.output<typeof NoteInput>): Promise<void> {
  const { tx, principal } = act;
  const row = await lockRequest(tx, requestId);
  checkNoRefusals(findStaffActRefusals(factsOf(row), "note", version));
  await updateRequest(tx, row, {});
  await insertEvent(tx, row.id, act, { kind: isForAsker ? "word" : "note", personId: principal.personId, text });
  act.audit(auditOf(row, { isForAsker }));
}
