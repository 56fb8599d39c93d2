/** The leaving teacher writes a note and hands it over. */
import { eq } from "drizzle-orm";
import { addDays, checkNoRefusals, type HandoverNoteId } from "@qitong/domain";
import { findHandRefusals, findWriteRefusals, type NoteDraft, type NoteStatus } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { handoverNote } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { lockPeople } from "../transfer-plan/submit";
import { leadsClass, listColleagues, listDueNotes, lockNoteOf } from "./store";

/** @param isHanded whether it goes to the receiver now, or is kept to be written on. */
async function keep(act: Act, draft: NoteDraft, isHanded: boolean): Promise<{ noteId: HandoverNoteId; status: NoteStatus; version: number }> {
  const { tx, now, today } = act;
  const { planId, personId, content, receiverId, version } = draft;
  // The person is the lock while there is no row yet.
  await lockPeople(tx, [personId]);
  const due = (await listDueNotes(tx, { personId }, today)).find((one) => one.planId === planId);
  if (!due) throw absent();
  const row = await lockNoteOf(tx, planId, personId);
  const note = row ?? { status: "draft" as const, version: 0 };
  // The class was left behind on the day of effect: whether there was one is asked as of the day before.
  const lastDay = due.effectiveOn <= today ? addDays(due.effectiveOn, -1) : today;
  const colleagues = await listColleagues(tx, due.fromCampusId, personId, today);
  const isReceiverThere = colleagues.some((one) => one.personId === receiverId);
  if (!isHanded && receiverId !== null && !isReceiverThere) checkNoRefusals([{ kind: "note-receiver-elsewhere", field: "receiverId" }]);
  const isClassHead = await leadsClass(tx, personId, lastDay);
  checkNoRefusals(isHanded ? findHandRefusals(note, { content, personId, receiverId, isReceiverThere, isClassHead }, version) : findWriteRefusals(note, version));
  const status = isHanded ? "handed" : "draft";
  const next = { content, receiverId, status, version: version + 1, handedAt: isHanded ? now : null, ...(isHanded ? { sentBackReason: null } : {}) } as const;
  const noteId = row?.id ?? newId<HandoverNoteId>();
  if (row) await tx.update(handoverNote).set(next).where(eq(handoverNote.id, noteId));
  else await tx.insert(handoverNote).values({ id: noteId, districtId: due.districtId, planId, personId, campusId: due.fromCampusId, ...next });
  act.audit({ districtId: due.districtId, subjectKind: "person", subjectId: personId, detail: { noteId, planId, status, receiverId } });
  return { noteId, status, version: next.version };
}

export const writeNote = (act: Act, draft: NoteDraft) => keep(act, draft, false);
export const handNote = (act: Act, draft: NoteDraft) => keep(act, draft, true);
