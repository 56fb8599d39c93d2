import type { EvidenceUpload } from "@qitong/domain/staffing";
import { FormDialog, useTexts } from "@qitong/ui";
import { useState } from "react";
import { PaperField } from "./paper-field";
import { staffFileTexts } from "./staff-file-texts";

/** For a paper that comes in after the exemption was recorded. */
export function PaperDialog({ onAdd }: { readonly onAdd: (paper: EvidenceUpload) => Promise<unknown> }) {
  const words = useTexts(staffFileTexts);
  const [paper, setPaper] = useState<EvidenceUpload>();
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
