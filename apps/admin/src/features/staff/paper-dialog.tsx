import { FormDialog, useTexts } from "@qitong/ui";
import { useState } from "react";
import type { DocumentUpload } from "@qitong/domain";
import { PaperField } from "./paper-field";
import { staffFileTexts } from "./staff-file-texts";

/** For a paper that comes in after the exemption was recorded. */
export function PaperDialog({ onAdd }: { readonly onAdd: (paper: DocumentUpload) => Promise<unknown> }) {
  const words = useTexts(staffFileTexts);
  const [paper, setPaper] = useState<DocumentUpload>();
  return (
    <FormDialog
      label={words.addPaper}
      size="small"
      isIncomplete={!paper}
      onSave={async () => {
        if (paper) await onAdd(paper);
        setPaper(undefined);
      }}
    >
      <PaperField papers={paper ? [paper] : []} onChange={(papers) => setPaper(papers.at(-1))} />
    </FormDialog>
  );
}
