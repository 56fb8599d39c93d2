import { schoolYearOf } from "@qitong/domain/calendar";
import type { CivilDate } from "@qitong/domain";
import { findEarlierRotationRefusals, type NewEarlierRotation } from "@qitong/domain/staffing";
import { FormDialog, useTexts } from "@qitong/ui";
import { Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { exemptionRefusalTexts } from "./staff-file-refusal-texts";
import { staffFileTexts } from "./staff-file-texts";
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
  const [draft, setDraft] = useState<Draft>({ schoolYear: schoolYearOf(today) - 6, fromSchool: "", toSchool: "", evidence: "" });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const text = (field: "fromSchool" | "toSchool" | "evidence", label: string, maxLength: number) => (
    <Form.Item label={label} htmlFor={fieldId(field)} required>
      <Input id={fieldId(field)} maxLength={maxLength} value={draft[field]} onChange={({ target }) => change({ [field]: target.value })} />
    </Form.Item>
  );
  return (
    <FormDialog
      label={words.recordEarlier}
      act={words.save}
      size="small"
      isIncomplete={draft.fromSchool.trim() === "" || draft.toSchool.trim() === ""}
      found={findEarlierRotationRefusals({ ...draft, evidence: draft.evidence.trim() }, file.earlierRotations.map((one) => one.schoolYear), today)}
      texts={exemptionRefusalTexts}
      fieldId={fieldId}
      busy={busy}
      onSave={() => onSave(draft)}
    >
      <Form.Item label={words.earlierYear} htmlFor={fieldId("schoolYear")} required>
        <InputNumber id={fieldId("schoolYear")} min={1990} max={2100} precision={0} value={draft.schoolYear} onChange={(year) => change({ schoolYear: year ?? draft.schoolYear })} />
      </Form.Item>
      {text("fromSchool", words.fromSchool, 100)}
      {text("toSchool", words.toSchool, 100)}
      {text("evidence", words.evidence, 300)}
    </FormDialog>
  );
}
