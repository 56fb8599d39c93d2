import { useTexts } from "@qitong/ui";
import { Button, Modal } from "antd";
import { useState } from "react";
import type { DocumentUpload } from "@qitong/domain";
import { PaperField } from "./paper-field";
import { staffFileTexts } from "./staff-file-texts";

/** For a paper that comes in after the exemption was recorded. */
export function PaperDialog({ onAdd }: { readonly onAdd: (paper: DocumentUpload) => Promise<unknown> }) {
  const words = useTexts(staffFileTexts);
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [papers, setPapers] = useState<readonly DocumentUpload[]>([]);
  const [paper] = papers;
  const add = async () => {
    if (!paper) return;
    setBusy(true);
    try {
      await onAdd(paper);
      setOpen(false);
      setPapers([]);
    } catch {
      // said by the caller; another file can be chosen
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.addPaper}
      </Button>
      <Modal
        open={isOpen}
        title={words.addPaper}
        okText={words.addPaper}
        cancelText={words.cancel}
        okButtonProps={{ disabled: !paper }}
        confirmLoading={busy}
        onOk={() => void add()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <PaperField papers={papers} onChange={(next) => setPapers(next.slice(-1))} />
      </Modal>
    </>
  );
}
