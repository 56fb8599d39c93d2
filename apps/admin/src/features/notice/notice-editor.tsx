import { scopeSegment, type CivilDate, type Scope } from "@qitong/domain";
import {
  audienceGroups, audienceGroupKeys, findContentRefusals, findNoticePublicationRefusals, longestNotice, longestNoticeTitle, schoolGroups,
  type AudienceGroup, type NoticeContent,
} from "@qitong/domain/management";
import { Columns, ConfirmButton, formatDate, OpenDayField, Panel, RefusalList, SaveBar, useLanguage, useTexts } from "@qitong/ui";
import { Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import { useState, type ReactNode } from "react";
import { noticeRefusalTexts, type NoticeRefusal } from "./notice-refusal-texts";
import { noticeTexts } from "./notice-texts";
import styles from "./notice.module.css";

export type NamedScope = Scope & { readonly name: string };

export interface NoticeEditorProps {
  readonly initial: NoticeContent;
  /** Where it may be sent: the place that it comes from, and what is within. */
  readonly places: readonly NamedScope[];
  readonly today: CivilDate;
  readonly refused: readonly NoticeRefusal[];
  readonly busy: boolean;
  readonly attachments: ReactNode;
  /** What else may be done with the draft. */
  readonly more?: ReactNode;
  readonly onSave: (content: NoticeContent) => Promise<unknown>;
  /** Saves what is on screen, then publishes it. */
  readonly onPublish: (content: NoticeContent) => Promise<unknown>;
}

const fieldId = (field: string) => `notice-${field}`;

export function NoticeEditor(props: NoticeEditorProps) {
  const { initial, places, today, refused, busy, attachments, more, onSave, onPublish } = props;
  const words = useTexts(noticeTexts);
  const language = useLanguage();
  const [content, setContent] = useState(initial);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<NoticeContent>) => setContent({ ...content, ...part });
  const { audience, publishOn } = content;
  const found = findNoticePublicationRefusals(content, today);
  const wrong = findContentRefusals(content, today);
  const shown = isTried ? found : wrong.filter(({ kind }) => kind !== "notice-title-missing");
  const hasDistrict = audience.places.some(({ kind }) => kind === "district");
  const offered = hasDistrict ? audienceGroupKeys : schoolGroups;
  const save = () => {
    if (wrong.length > 0) setTried(true);
    else void onSave(content).catch(() => undefined);
  };
  const choose = (segments: readonly string[]) => {
    const chosen = places.filter((place) => segments.includes(scopeSegment(place)));
    const groups = chosen.some(({ kind }) => kind === "district") ? audience.groups : audience.groups.filter((group) => schoolGroups.includes(group));
    change({ audience: { places: chosen.map(({ kind, id }) => ({ kind, id }) as Scope), groups } });
  };
  const isScheduled = publishOn !== null && publishOn > today;
  return (
    <Form layout="vertical" className={styles.stack ?? ""}>
      <Columns
        side={
          <Panel>
            <Form.Item label={words.fieldPlaces} htmlFor={fieldId("places")} required>
              <Select<string[]>
                id={fieldId("places")}
                mode="multiple"
                showSearch={{ optionFilterProp: "label" }}
                value={audience.places.map(scopeSegment)}
                onChange={choose}
                options={places.map((place) => ({ value: scopeSegment(place), label: place.name }))}
              />
            </Form.Item>
            <Form.Item label={words.fieldGroups} required>
              <Checkbox.Group
                value={[...audience.groups]}
                onChange={(groups) => change({ audience: { ...audience, groups: audienceGroupKeys.filter((group: AudienceGroup) => groups.includes(group)) } })}
                options={offered.map((group, index) => ({ value: group, label: audienceGroups[group][language], ...(index === 0 ? { id: fieldId("groups") } : {}) }))}
              />
            </Form.Item>
            <Form.Item>
              <Checkbox checked={content.needsConfirmation} onChange={({ target }) => change({ needsConfirmation: target.checked, ...(target.checked ? {} : { confirmBy: null }) })}>
                {words.needsConfirmation}
              </Checkbox>
            </Form.Item>
            {content.needsConfirmation && (
              <>
                <OpenDayField id={fieldId("confirmBy")} label={words.fieldConfirmBy} value={content.confirmBy} onChange={(confirmBy) => change({ confirmBy })} />
                {content.confirmBy !== null && (
                  <Form.Item label={words.remindDaysBefore} htmlFor={fieldId("remindDaysBefore")}>
                    <InputNumber id={fieldId("remindDaysBefore")} min={1} max={14} value={content.remindDaysBefore} onChange={(days) => change({ remindDaysBefore: Math.round(days ?? 2) })} />
                  </Form.Item>
                )}
              </>
            )}
            <OpenDayField id={fieldId("publishOn")} label={words.publishOn} value={publishOn} onChange={(day) => change({ publishOn: day })} />
            <OpenDayField id={fieldId("currentUntil")} label={words.currentUntil} value={content.currentUntil} onChange={(currentUntil) => change({ currentUntil })} />
          </Panel>
        }
      >
        <div>
          <Form.Item label={words.fieldTitle} htmlFor={fieldId("title")} required>
            <Input id={fieldId("title")} maxLength={longestNoticeTitle} value={content.title} onChange={({ target }) => change({ title: target.value })} />
          </Form.Item>
          <Form.Item label={words.fieldText} htmlFor={fieldId("text")} required extra={words.textHint}>
            <Input.TextArea id={fieldId("text")} autoSize={{ minRows: 8 }} maxLength={longestNotice} value={content.text} onChange={({ target }) => change({ text: target.value })} />
          </Form.Item>
          <Form.Item label={words.attachments}>{attachments}</Form.Item>
        </div>
      </Columns>
      <RefusalList refusals={shown.length > 0 ? shown : refused} texts={noticeRefusalTexts} fieldId={fieldId} />
      <SaveBar>
        <Button onClick={save} loading={busy}>
          {words.save}
        </Button>
        {found.length > 0 ? (
          <Button type="primary" onClick={() => setTried(true)}>
            {isScheduled ? words.schedule : words.publish}
          </Button>
        ) : (
          <ConfirmButton
            type="primary"
            label={isScheduled ? words.schedule : words.publish}
            question={words.publishQuestion(content.title)}
            consequence={isScheduled ? words.scheduleAbout(formatDate(language, publishOn)) : words.publishAbout}
            act={isScheduled ? words.schedule : words.publish}
            onConfirm={() => onPublish(content)}
          />
        )}
        {more}
        <output className="soft">{JSON.stringify(content) === JSON.stringify(initial) ? "" : words.unsaved}</output>
      </SaveBar>
    </Form>
  );
}
