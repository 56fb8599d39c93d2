import { PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import { NoteReader } from "./note-reader";
import { NoteTable } from "./note-table";
import { noteTexts } from "./note-texts";
import type { NoteRow } from "./note-types";
import { useNoteActs } from "./use-note-acts";

export function NotesPage() {
  const words = useTexts(noteTexts);
  const scope = useScope();
  const mayConfirm = useMay("plan.answer");
  const acts = useNoteActs();
  const list = useQuery(staffing.handoverNote.list.queryOptions({ scope }));
  const seen = ({ noteId, version }: NoteRow) => (noteId === null || version === null ? undefined : { noteId, version });
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      <NoteTable
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderActs={(row) => {
          const note = seen(row);
          return (
            <NoteReader
              row={row}
              onConfirm={mayConfirm && note ? () => acts.confirm(note) : undefined}
              onSendBack={mayConfirm && note ? (reason) => acts.sendBack({ ...note, reason }) : undefined}
            />
          );
        }}
      />
    </>
  );
}
