import type { PersonId } from "@qitong/domain";
import { ErrorState, formatDate, Panel, useLanguage, useTexts } from "@qitong/ui";
import { skipToken, useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { staffing } from "../../connection/services";
import { NoteContentView } from "./note-content";
import { NoteForm } from "./note-form";
import { NoteState } from "./note-table";
import { noteTexts } from "./note-texts";
import type { NoteToReceive, NoteToWrite } from "./note-types";
import noteStyles from "./note.module.css";
import { useNoteActs } from "./use-note-acts";

/** What a teacher has to hand over, and what is handed to them. */
export function OwnNotes({ personId }: { readonly personId: PersonId }) {
  const words = useTexts(noteTexts);
  const own = useQuery(staffing.handoverNote.own.queryOptions({ personId }));
  // Whoever has one to write must not take a failure for nothing.
  if (own.error) {
    return (
      <Panel title={words.own}>
        <ErrorState detail={own.error.message} onRetry={() => void own.refetch()} />
      </Panel>
    );
  }
  if (!own.data) return null;
  const { toWrite, toReceive, isClassHead } = own.data;
  return (
    <Panel title={words.own}>
      {toWrite.length + toReceive.length === 0 && <p className="soft">{words.nothingOwn}</p>}
      <ul className={noteStyles.notes}>
        {toWrite.map((note) => (
          <ToWrite key={note.planId} note={note} isClassHead={isClassHead} />
        ))}
        {toReceive.map((note) => (
          <ToReceive key={note.noteId} note={note} personId={personId} />
        ))}
      </ul>
    </Panel>
  );
}

function ToWrite({ note, isClassHead }: { readonly note: NoteToWrite; readonly isClassHead: boolean }) {
  const words = useTexts(noteTexts);
  const language = useLanguage();
  const acts = useNoteActs();
  const [open, setOpen] = useState(false);
  const { planId, personId, status } = note;
  const mayWrite = status === null || status === "draft";
  const receivers = useQuery(staffing.handoverNote.receivers.queryOptions(open && mayWrite ? { personId, planId } : skipToken));
  const draft = { planId, personId, version: note.version ?? 0 };
  return (
    <li>
      <strong>{words.toWrite(note.planTitle, note.fromCampusName ?? "—")}</strong>
      <NoteState status={status} isOverdue={note.isOverdue} />
      {mayWrite && <span className="soft">{words.dueBy(formatDate(language, note.dueOn))}</span>}
      {note.sentBackReason !== null && <span className="soft tone-warn">{words.sentBackBecause(note.sentBackReason)}</span>}
      {mayWrite && (
        <div>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.close : status === null ? words.write : words.goOn}
          </Button>
        </div>
      )}
      {open && mayWrite && (
        <NoteForm
          key={draft.version}
          note={note}
          isClassHead={isClassHead}
          receivers={receivers.data}
          onKeep={(content, receiverId) => acts.write({ ...draft, content, receiverId })}
          onHand={(content, receiverId) => acts.hand({ ...draft, content, receiverId })}
        />
      )}
      {!mayWrite && note.content && <NoteContentView content={note.content} />}
    </li>
  );
}

function ToReceive({ note, personId }: { readonly note: NoteToReceive; readonly personId: PersonId }) {
  const words = useTexts(noteTexts);
  const acts = useNoteActs();
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState("");
  const { noteId, version, name } = note;
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work().catch(() => undefined); // said by the act
    setBusy(false);
  };
  const reasonId = `refuse-${noteId}`;
  return (
    <li>
      <strong>{note.status === "handed" ? words.toReceive(name, note.fromCampusName ?? "—") : words.waitsForPrincipal(name)}</strong>
      <NoteContentView content={note.content} />
      {note.status === "handed" && (
        <>
          <label htmlFor={reasonId}>{words.reason}</label>
          <Input id={reasonId} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
          <div className={noteStyles.acts}>
            <Button type="primary" loading={busy} onClick={() => void run(() => acts.receive({ noteId, version, personId }))}>
              {words.receive}
            </Button>
            <Button disabled={reason.trim() === ""} loading={busy} onClick={() => void run(() => acts.refuse({ noteId, version, personId, reason: reason.trim() }))}>
              {words.sendBack}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
