import type { CampusId, CivilDate } from "@qitong/domain";
import {
  findPreferenceRefusals, mostWishes, unwillingReasons, type PreferenceRefusal, type PreferenceStatement, type UnwillingReason,
} from "@qitong/domain/staffing";
import { RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, Radio, Select, Space } from "antd";
import { useState } from "react";
import { optionsOf } from "../staff-record/staff-words";
import type { OwnPreference, OwnStatement } from "./preference-row";
import { preferenceRefusalTexts, preferenceTexts } from "./preference-texts";

export interface PreferenceFormProps {
  readonly own: OwnPreference;
  readonly before: OwnStatement | undefined;
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly PreferenceRefusal[];
  readonly busy: boolean;
  readonly onSave: (stated: PreferenceStatement) => void;
  readonly onCancel?: (() => void) | undefined;
}

const fieldId = (field: string) => `preference-${field}`;

function draftFrom(before: OwnStatement | undefined): PreferenceStatement {
  if (!before) return { willing: true, reason: null, reasonNote: "", wishes: [], refuses: [], commuteNote: "" };
  const { willing, reason, reasonNote, commuteNote, wishes, refuses } = before;
  return { willing, reason, reasonNote, commuteNote, wishes: wishes.map((one) => one.campusId), refuses: refuses.map((one) => one.campusId) };
}

/** Says before it is sent what the server would refuse: both run the same rule. */
export function PreferenceForm({ own, before, today, refused, busy, onSave, onCancel }: PreferenceFormProps) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState(() => draftFrom(before));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<PreferenceStatement>) => setDraft({ ...draft, ...part });
  const stated = { ...draft, reasonNote: draft.reasonNote.trim(), commuteNote: draft.commuteNote.trim() };
  const found = findPreferenceRefusals(stated, own, today);
  const nameOf = new Map(own.campuses.map((campus) => [campus.campusId, campus.name]));
  const optionOf = ({ campusId, name, minutes }: OwnPreference["campuses"][number]) => ({
    value: campusId, label: minutes === null ? name : words.minutes(name, Math.round(minutes)),
  });
  const ofStage = own.campuses.filter(({ stage }) => stage === own.own?.stage);
  const save = () => {
    setTried(true);
    if (found.length === 0) onSave(stated);
  };
  return (
    <Form layout="vertical">
      <Form.Item label={words.willingness}>
        <Radio.Group
          aria-label={words.willingness}
          value={draft.willing}
          onChange={({ target }) => change({ willing: target.value === true, ...(target.value === true ? { reason: null, reasonNote: "" } : {}) })}
          options={[{ value: true, label: words.willing }, { value: false, label: words.unwilling }]}
        />
      </Form.Item>
      {!draft.willing && (
        <>
          <Form.Item label={words.reason} htmlFor={fieldId("reason")} required>
            <Select<UnwillingReason>
              id={fieldId("reason")}
              value={draft.reason}
              onChange={(reason) => change({ reason })}
              options={optionsOf(unwillingReasons, language) as { value: UnwillingReason; label: string }[]}
            />
          </Form.Item>
          <Form.Item label={words.reasonNote} htmlFor={fieldId("reasonNote")} required={draft.reason === "other"}>
            <Input id={fieldId("reasonNote")} maxLength={200} value={draft.reasonNote} onChange={({ target }) => change({ reasonNote: target.value })} />
          </Form.Item>
        </>
      )}
      <Form.Item label={words.wishes} htmlFor={fieldId("wishes")}>
        <Select<CampusId[]>
          id={fieldId("wishes")}
          mode="multiple"
          maxCount={mostWishes}
          showSearch={{ optionFilterProp: "label" }}
          value={[...draft.wishes]}
          onChange={(wishes) => change({ wishes })}
          options={ofStage.filter(({ campusId }) => !draft.refuses.includes(campusId)).map(optionOf)}
        />
      </Form.Item>
      <Form.Item label={words.refuses} htmlFor={fieldId("refuses")}>
        <Select<CampusId[]>
          id={fieldId("refuses")}
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          value={[...draft.refuses]}
          onChange={(refuses) => change({ refuses })}
          options={ofStage.filter(({ campusId }) => !draft.wishes.includes(campusId)).map(optionOf)}
        />
      </Form.Item>
      <Form.Item label={words.commuteNote} htmlFor={fieldId("commuteNote")}>
        <Input id={fieldId("commuteNote")} maxLength={200} placeholder={words.commuteHint} value={draft.commuteNote} onChange={({ target }) => change({ commuteNote: target.value })} />
      </Form.Item>
      <RefusalList
        refusals={tried ? (found.length > 0 ? found : refused) : []}
        texts={preferenceRefusalTexts((id) => nameOf.get(id) ?? id)}
        fieldId={fieldId}
      />
      <Space wrap>
        <Button type="primary" loading={busy} onClick={save}>
          {words.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
      </Space>
    </Form>
  );
}
