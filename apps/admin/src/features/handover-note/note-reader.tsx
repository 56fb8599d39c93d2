import { findSendBackRefusals } from "@qitong/domain/staffing";
import { Acts, RefusalList, useTexts } from "@qitong/ui";
import { Button, Input, Modal } from "antd";
import { startTransition, useState } from "react";
import { NoteContentView } from "./note-content";
import { noteRefusalTexts, noteTexts } from "./note-texts";
import type { NoteRow } from "./note-types";

export interface NoteReaderProps {
  readonly row: NoteRow;
  /** Absent for who may only read. */
  readonly onConfirm?: (() => Promise<unknown>) | undefined;
  readonly onSendBack?: ((reason: string) => Promise<unknown>) | undefined;
}

/** A note with what the releasing principal can do with it. */
export function NoteReader({ row, onConfirm, onSendBack }: NoteReaderProps) {
  const words = useTexts(noteTexts);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [reason, setReason] = useState("");
  const { content, status, version } = row;
  if (content === null || status === null || version === null) return null;
  const act = (work: () => Promise<unknown>) => async () => {
    setBusy(true);
    try {
      await work();
      setOpen(false);
    } catch {
      // said by the caller
    } finally {
      setBusy(false);
    }
  };
  const refusals = findSendBackRefusals({ status, version }, "received", reason.trim(), version);
  const sendBack = () => {
    setTried(true);
    if (onSendBack && refusals.length === 0) void act(() => onSendBack(reason.trim()))();
  };
  const waits = status === "received";
  return (
    <>
      <Button size="small" aria-haspopup="dialog" aria-label={words.readOf(row.name)} onClick={() => startTransition(() => setOpen(true))}>
        {words.read}
      </Button>
      <Modal open={open} title={words.noteOf(row.name)} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <NoteContentView content={content} />
        {waits && onConfirm && onSendBack && (
          <>
            <label htmlFor="note-reason">{words.reason}</label>
            <Input.TextArea id="note-reason" rows={2} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
            <RefusalList refusals={tried ? refusals : []} texts={noteRefusalTexts} fieldId={(field) => `note-${field}`} />
            <Acts>
              <Button type="primary" loading={busy} onClick={() => void act(onConfirm)()}>
                {words.confirm}
              </Button>
              <Button loading={busy} onClick={sendBack}>
                {words.sendBack}
              </Button>
            </Acts>
          </>
        )}
      </Modal>
    </>
  );
}
