import { findCivilDate, type CivilDate, type DocumentUpload } from "@qitong/domain";
import { exemptionKinds, findExemptionRefusals, type EvidenceRefusal, type ExemptionKind, type ExemptionRefusal } from "@qitong/domain/staffing";
import { RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, DatePicker, Form, Input, Modal, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { PaperField } from "./paper-field";
import { exemptionRefusalTexts, staffFileTexts } from "./staff-file-texts";
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

const toDate = (day: Dayjs | null): CivilDate | null => (day ? (findCivilDate(day.format("YYYY-MM-DD")) ?? null) : null);

/** Says before it is sent what the server would refuse: both run the same rule. */
export function ExemptionForm({ file, today, refused, busy, onSave, initial, label }: ExemptionFormProps) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<ExemptionDraft>({ kind: "ill", startsOn: today, endsOn: null, evidence: "", papers: [], ...initial });
  const change = (part: Partial<ExemptionDraft>) => setDraft({ ...draft, ...part });
  const found = findExemptionRefusals({ ...draft, evidence: draft.evidence.trim() }, file.exemptions, file.sex);
  const save = async () => {
    setTried(true);
    if (found.length > 0) return;
    await onSave(draft);
    setOpen(false);
    setTried(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label ?? words.addExemption}
      </Button>
      <Modal open={open} title={words.exemptions} okText={words.save} cancelText={words.cancel} confirmLoading={busy} onOk={() => void save().catch(() => undefined)} onCancel={() => setOpen(false)} destroyOnHidden>
        <Form layout="vertical">
          <Form.Item label={words.kind} htmlFor="exemption-kind">
            <Select<ExemptionKind> id="exemption-kind" value={draft.kind} onChange={(kind) => change({ kind })} options={optionsOf(exemptionKinds, language) as { value: ExemptionKind; label: string }[]} />
          </Form.Item>
          <Form.Item label={words.startsOn} htmlFor="exemption-startsOn">
            <DatePicker id="exemption-startsOn" allowClear={false} value={dayjs(draft.startsOn)} onChange={(day) => change({ startsOn: toDate(day) ?? today })} />
          </Form.Item>
          <Form.Item label={words.endsOn} htmlFor="exemption-endsOn" required>
            <DatePicker id="exemption-endsOn" value={draft.endsOn ? dayjs(draft.endsOn) : null} onChange={(day) => change({ endsOn: toDate(day) })} />
          </Form.Item>
          <Form.Item label={words.evidence} htmlFor="exemption-evidence">
            <Input id="exemption-evidence" maxLength={300} placeholder={words.evidenceHint} value={draft.evidence} onChange={({ target }) => change({ evidence: target.value })} />
          </Form.Item>
          <PaperField papers={draft.papers} onChange={(papers) => change({ papers })} />
        </Form>
        <RefusalList refusals={tried ? [...found, ...(found.length === 0 ? refused : [])] : []} texts={exemptionRefusalTexts} fieldId={(field) => `exemption-${field}`} />
      </Modal>
    </>
  );
}
