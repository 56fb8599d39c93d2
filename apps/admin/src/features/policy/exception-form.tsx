import { addMonths, type CampusId, type CivilDate } from "@qitong/domain";
import { findExceptionRefusals, type ExceptionRecord, type PolicyText } from "@qitong/domain/management";
import { Acts, DayField, RefusalList, useTexts } from "@qitong/ui";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { policyRefusalTexts, type PolicyRefusal } from "./policy-refusal-texts";
import type { PolicyCampus } from "./policy-row";
import { policyPageTexts, policyTexts } from "./policy-texts";

export interface ExceptionFormProps {
  readonly articleKey: number;
  /** The campuses at which the article is in force. */
  readonly campuses: readonly PolicyCampus[];
  readonly texts: Readonly<Record<number, PolicyText>>;
  readonly today: CivilDate;
  readonly refused: readonly PolicyRefusal[];
  readonly busy: boolean;
  readonly onRecord: (wanted: Omit<ExceptionRecord, "policyId">) => void;
  readonly onCancel: () => void;
}

const fieldId = (field: string) => `exception-${field}`;

/** Records what a campus does otherwise; says beforehand what the server would refuse, by the same rule. */
export function ExceptionForm({ articleKey, campuses, texts, today, refused, busy, onRecord, onCancel }: ExceptionFormProps) {
  const words = useTexts(policyPageTexts);
  const { cancel } = useTexts(policyTexts);
  const [campusId, setCampus] = useState<CampusId | undefined>(campuses.at(-1)?.campusId);
  const [draft, setDraft] = useState({ instead: "", reason: "", startsOn: today, lastsUntil: addMonths(today, 12) });
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const campus = campuses.find((one) => one.campusId === campusId);
  const inForce = campus?.inForce ? texts[campus.inForce.version] : undefined;
  const next = campus?.ahead ? texts[campus.ahead.version] : undefined;
  const ahead = campus?.ahead && next ? { text: next, startsOn: campus.ahead.startsOn } : undefined;
  const found = findExceptionRefusals({ articleKey, ...draft }, { today, inForce, ahead, held: campus?.exceptions ?? [] });
  // What is not filled in yet is no mistake before one has tried to record.
  const shown = isTried ? found : found.filter(({ kind }) => kind !== "exception-instead-missing" && kind !== "exception-reason-missing");
  const record = () => {
    setTried(true);
    if (found.length === 0 && campusId) onRecord({ campusId, articleKey, ...draft });
  };
  const day = (field: "startsOn" | "lastsUntil", label: string) => (
    <DayField id={fieldId(field)} label={label} value={draft[field]} onChange={(value) => change({ [field]: value })} />
  );
  return (
    <Form layout="vertical">
      <Form.Item label={words.campusField} htmlFor={fieldId("campusId")}>
        <Select<CampusId>
          id={fieldId("campusId")}
          value={campusId ?? null}
          onChange={setCampus}
          options={campuses.map((one) => ({ value: one.campusId, label: one.name }))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <Form.Item label={words.insteadField} htmlFor={fieldId("instead")} required>
        <Input.TextArea id={fieldId("instead")} rows={3} maxLength={2000} value={draft.instead} onChange={({ target }) => change({ instead: target.value })} />
      </Form.Item>
      <Form.Item label={words.reasonField} htmlFor={fieldId("reason")} required>
        <Input.TextArea id={fieldId("reason")} rows={2} maxLength={500} value={draft.reason} onChange={({ target }) => change({ reason: target.value })} />
      </Form.Item>
      {day("startsOn", words.startsField)}
      {day("lastsUntil", words.untilField)}
      <RefusalList refusals={shown.length > 0 ? shown : refused} texts={policyRefusalTexts} fieldId={fieldId} />
      <Acts end>
        <Button onClick={onCancel}>{cancel}</Button>
        <Button type="primary" loading={busy} onClick={record}>
          {words.record}
        </Button>
      </Acts>
    </Form>
  );
}
