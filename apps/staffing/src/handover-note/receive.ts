/** Whoever takes over receives a note, the releasing principal confirms it; both may send it back. */
import { eq } from "drizzle-orm";
import { checkNoRefusals, type HandoverNoteId, type PersonId } from "@qitong/domain";
import { findConfirmRefusals, findReceiveRefusals, findSendBackRefusals, noteLifecycle, type NoteAct, type NoteStatus } from "@qitong/domain/staffing";
import { handoverNote } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { lockNote, type NoteRow } from "./store";

export interface SeenNote {
  readonly noteId: HandoverNoteId;
  readonly version: number;
}
export interface SentBack extends SeenNote {
  readonly reason: string;
}
interface ByReceiver {
  readonly personId: PersonId;
}

type Change = Partial<Pick<NoteRow, "receivedAt" | "confirmedBy" | "confirmedAt" | "sentBackReason" | "handedAt">>;

async function carryOn(act: Act, note: NoteRow, done: NoteAct, change: Change): Promise<{ status: NoteStatus }> {
  const status = noteLifecycle[note.status][done];
  if (!status) throw new Error(`${done} is not possible in ${note.status}`);
  await act.tx.update(handoverNote).set({ ...change, status, version: note.version + 1 }).where(eq(handoverNote.id, note.id));
  const { sentBackReason: reason = null } = change;
  act.audit({ districtId: note.districtId, subjectKind: "person", subjectId: note.personId, detail: { noteId: note.id, done, status, reason } });
  return { status };
}

/** The gate has looked at the person only: a note that was handed to someone else is not there. */
async function lockReceived(act: Act, noteId: HandoverNoteId, personId: PersonId): Promise<NoteRow> {
  const note = await lockNote(act.tx, noteId);
  if (note.receiverId !== personId || note.status === "draft") throw absent();
  return note;
}

export async function receiveNote(act: Act, { noteId, personId, version }: SeenNote & ByReceiver): Promise<{ status: NoteStatus }> {
  const note = await lockReceived(act, noteId, personId);
  checkNoRefusals(findReceiveRefusals(note, personId, version));
  return carryOn(act, note, "receive", { receivedAt: act.now });
}

export async function refuseNote(act: Act, { noteId, personId, version, reason }: SentBack & ByReceiver): Promise<{ status: NoteStatus }> {
  const note = await lockReceived(act, noteId, personId);
  checkNoRefusals(findSendBackRefusals(note, "handed", reason, version));
  return carryOn(act, note, "send-back", { sentBackReason: reason, handedAt: null, receivedAt: null });
}

export async function confirmNote(act: Act, { noteId, version }: SeenNote): Promise<{ status: NoteStatus }> {
  const note = await lockNote(act.tx, noteId);
  checkNoRefusals(findConfirmRefusals(note, version));
  return carryOn(act, note, "confirm", { confirmedBy: act.principal.personId, confirmedAt: act.now });
}

export async function sendBackNote(act: Act, { noteId, version, reason }: SentBack): Promise<{ status: NoteStatus }> {
  const note = await lockNote(act.tx, noteId);
  checkNoRefusals(findSendBackRefusals(note, "received", reason, version));
  return carryOn(act, note, "send-back", { sentBackReason: reason, handedAt: null, receivedAt: null });
}
