import type { ItemSetting, ItemSettingRefusal } from "@qitong/domain/management/hall";
import { formatDate, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, InputNumber, Switch } from "antd";
import { useState } from "react";
import type { HallHistoryRow, HallSettingRow } from "./hall-rows";
import { itemRefusalTexts, itemsTexts } from "./hall-texts";
import styles from "./hall.module.css";

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
      <section className={styles.part} aria-labelledby="history-title" style={{ marginBlockStart: 24 }}>
        <h2 id="history-title">{words.history}</h2>
        {history?.length === 0 && <p className={styles.soft}>{words.noHistory}</p>}
        <ol className={styles.history}>
          {history?.map((one) => (
            <li key={one.id}>
              {words.since(formatDate(language, one.startsOn), one.endsOn && formatDate(language, one.endsOn))} · {one.isOpen ? words.wasOpen : words.wasClosed(one.closedReason)}
              {one.promisedDays !== null && ` · ${words.wasPromised(one.promisedDays)}`}
              {one.notes !== "" && <div>{one.notes}</div>}
              <div className={styles.soft}>{words.by(one.changedByName ?? "—")}</div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
