import type { CivilDate, DocumentUpload } from "@qitong/domain";
import { exemptionKinds, findExemptionRefusals, type EvidenceRefusal, type ExemptionKind, type ExemptionRefusal } from "@qitong/domain/staffing";
import { DayField, FormDialog, OpenDayField, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input, Select } from "antd";
import { useState } from "react";
import { PaperField } from "./paper-field";
import { exemptionRefusalTexts } from "./staff-file-refusal-texts";
import { staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";
import { optionsOf } from "../staff-record/staff-words";

export interface ExemptionDraft {
  readonly kind: ExemptionKind;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly evidence: string;
  readonly papers: readonly DocumentUpload[];
}

export interface ExemptionFormProps {
  readonly file: Pick<StaffFile, "exemptions" | "sex">;
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly (ExemptionRefusal | EvidenceRefusal)[];
  readonly busy: boolean;
  readonly onSave: (draft: ExemptionDraft) => Promise<unknown>;
  /** What an extension starts from. */
  readonly initial?: Partial<ExemptionDraft>;
  readonly label?: string;
}

/** Says before it is sent what the server would refuse: both run the same rule. */
export function ExemptionForm({ file, today, refused, busy, onSave, initial, label }: ExemptionFormProps) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<ExemptionDraft>({ kind: "ill", startsOn: today, endsOn: null, evidence: "", papers: [], ...initial });
  const change = (part: Partial<ExemptionDraft>) => setDraft({ ...draft, ...part });
  return (
    <FormDialog
      label={label ?? words.addExemption}
      title={words.exemptions}
      act={words.save}
      found={findExemptionRefusals({ ...draft, evidence: draft.evidence.trim() }, file.exemptions, file.sex)}
      refused={refused}
      texts={exemptionRefusalTexts}
      fieldId={(field) => `exemption-${field}`}
      busy={busy}
      onSave={() => onSave(draft)}
    >
      <Form.Item label={words.kind} htmlFor="exemption-kind">
        <Select<ExemptionKind> id="exemption-kind" value={draft.kind} onChange={(kind) => change({ kind })} options={optionsOf(exemptionKinds, language) as { value: ExemptionKind; label: string }[]} />
      </Form.Item>
      <DayField id="exemption-startsOn" label={words.startsOn} value={draft.startsOn} onChange={(startsOn) => change({ startsOn })} />
      <OpenDayField id="exemption-endsOn" label={words.endsOn} required value={draft.endsOn} onChange={(endsOn) => change({ endsOn })} />
      <Form.Item label={words.evidence} htmlFor="exemption-evidence">
        <Input id="exemption-evidence" maxLength={300} placeholder={words.evidenceHint} value={draft.evidence} onChange={({ target }) => change({ evidence: target.value })} />
      </Form.Item>
      <PaperField papers={draft.papers} onChange={(papers) => change({ papers })} />
    </FormDialog>
  );
}
