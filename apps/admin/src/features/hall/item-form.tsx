import type { ItemSetting, ItemSettingRefusal } from "@qitong/domain/management/hall";
import { formatDate, History, RefusalList, Section, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, InputNumber, Switch } from "antd";
import { useState } from "react";
import type { HallHistoryRow, HallSettingRow } from "./hall-rows";
import { itemRefusalTexts, itemsTexts } from "./hall-texts";

export interface ItemFormProps {
  readonly row: HallSettingRow;
  /** Undefined while loading. */
  readonly history: readonly HallHistoryRow[] | undefined;
  readonly refused: readonly ItemSettingRefusal[];
  readonly busy: boolean;
  readonly onSave: (setting: ItemSetting) => void;
}

const fieldId = (field: string) => `item-${field}`;

export function ItemForm({ row, history, refused, busy, onSave }: ItemFormProps) {
  const words = useTexts(itemsTexts);
  const language = useLanguage();
  const [setting, setSetting] = useState<ItemSetting>(row.setting);
  const change = (part: Partial<ItemSetting>) => setSetting({ ...setting, ...part });
  const helpOf = (field: string) => {
    const found = refused.find((refusal) => "field" in refusal && refusal.field === field);
    return found ? { validateStatus: "error" as const, help: itemRefusalTexts.say(language, found) } : {};
  };
  return (
    <>
      <Form layout="vertical" onFinish={() => onSave(setting)}>
        <Form.Item label={words.open} htmlFor={fieldId("isOpen")}>
          <Switch id={fieldId("isOpen")} checked={setting.isOpen} onChange={(isOpen) => change({ isOpen })} />
        </Form.Item>
        {!setting.isOpen && (
          <Form.Item label={words.closedReason} htmlFor={fieldId("closedReason")} required {...helpOf("closedReason")}>
            <Input.TextArea id={fieldId("closedReason")} rows={2} maxLength={200} value={setting.closedReason} onChange={({ target }) => change({ closedReason: target.value })} />
          </Form.Item>
        )}
        <Form.Item label={words.promised} htmlFor={fieldId("promisedDays")} extra={words.shipped(row.shippedDays)} {...helpOf("promisedDays")}>
          <InputNumber id={fieldId("promisedDays")} min={1} max={60} precision={0} value={setting.promisedDays} onChange={(days) => change({ promisedDays: days })} />
        </Form.Item>
        <Form.Item label={words.notes} htmlFor={fieldId("notes")}>
          <Input.TextArea id={fieldId("notes")} rows={4} maxLength={500} showCount value={setting.notes} onChange={({ target }) => change({ notes: target.value })} />
        </Form.Item>
        <RefusalList refusals={refused} texts={itemRefusalTexts} fieldId={fieldId} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {words.save}
        </Button>
      </Form>
      <Section titleId="history-title" title={words.history}>
        {history?.length === 0 && <p className="soft">{words.noHistory}</p>}
        <History
          entries={(history ?? []).map((one) => ({
            key: one.id,
            what: one.isOpen ? words.wasOpen : words.wasClosed(one.closedReason),
            when: words.since(formatDate(language, one.startsOn), one.endsOn && formatDate(language, one.endsOn)),
            more: (
              <>
                {one.promisedDays !== null && <div>{words.wasPromised(one.promisedDays)}</div>}
                {one.notes !== "" && <div className="written">{one.notes}</div>}
                <div className="soft">{words.by(one.changedByName ?? "—")}</div>
              </>
            ),
          }))}
        />
      </Section>
    </>
  );
}
