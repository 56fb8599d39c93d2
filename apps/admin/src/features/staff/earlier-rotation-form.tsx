import { schoolYearOf } from "@qitong/domain/calendar";
import type { CivilDate } from "@qitong/domain";
import { findEarlierRotationRefusals, type NewEarlierRotation } from "@qitong/domain/staffing";
import { RefusalList, useTexts } from "@qitong/ui";
import { Button, Form, Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { exemptionRefusalTexts, staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";

type Draft = Omit<NewEarlierRotation, "personId">;

export interface EarlierRotationFormProps {
  readonly file: Pick<StaffFile, "earlierRotations">;
  readonly today: CivilDate;
  readonly busy: boolean;
  /** Rejects when it was not recorded. */
  readonly onSave: (draft: Draft) => Promise<unknown>;
}

const fieldId = (field: string) => `earlier-${field}`;

/** A rotation from before the platform, so that nobody is asked again for want of a record. */
export function EarlierRotationForm({ file, today, busy, onSave }: EarlierRotationFormProps) {
  const words = useTexts(staffFileTexts);
  const [isOpen, setOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({ schoolYear: schoolYearOf(today) - 6, fromSchool: "", toSchool: "", evidence: "" });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const found = findEarlierRotationRefusals({ ...draft, evidence: draft.evidence.trim() }, file.earlierRotations.map((one) => one.schoolYear), today);
  const isNamed = draft.fromSchool.trim() !== "" && draft.toSchool.trim() !== "";
  const save = async () => {
    setTried(true);
    if (found.length > 0) return;
    await onSave(draft);
    setOpen(false);
    setTried(false);
  };
  const text = (field: "fromSchool" | "toSchool" | "evidence", label: string, maxLength: number) => (
    <Form.Item label={label} htmlFor={fieldId(field)} required>
      <Input id={fieldId(field)} maxLength={maxLength} value={draft[field]} onChange={({ target }) => change({ [field]: target.value })} />
    </Form.Item>
  );
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.recordEarlier}
      </Button>
      <Modal
        open={isOpen}
        title={words.recordEarlier}
        okText={words.save}
        cancelText={words.cancel}
        okButtonProps={{ disabled: !isNamed }}
        confirmLoading={busy}
        onOk={() => void save().catch(() => undefined)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form layout="vertical">
          <Form.Item label={words.earlierYear} htmlFor={fieldId("schoolYear")} required>
            <InputNumber id={fieldId("schoolYear")} min={1990} max={2100} precision={0} value={draft.schoolYear} onChange={(year) => change({ schoolYear: year ?? draft.schoolYear })} />
          </Form.Item>
          {text("fromSchool", words.fromSchool, 100)}
          {text("toSchool", words.toSchool, 100)}
          {text("evidence", words.evidence, 300)}
        </Form>
        <RefusalList refusals={isTried ? found : []} texts={exemptionRefusalTexts} fieldId={fieldId} />
      </Modal>
    </>
  );
}
