import { settingCatalogue, type SettingEntry, type SettingRefusal } from "@qitong/domain/management";
import { RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Modal } from "antd";
import { useState } from "react";
import { SettingControlField } from "./setting-control";
import type { SettingRow } from "./setting-rows";
import { settingRefusalTexts, settingTexts } from "./setting-texts";
import styles from "./setting.module.css";
import { valueText } from "./setting-value";

export interface SettingEditorProps {
  readonly setting: SettingRow;
  /** What would be refused for a value; the rule that the server runs. */
  readonly refusalsFor: (value: unknown) => readonly SettingRefusal[];
  readonly refused: readonly SettingRefusal[];
  readonly busy: boolean;
  readonly onSave: (value: unknown) => void;
  readonly onClose: () => void;
}

const fieldId = "setting-value";

export function SettingEditor({ setting, refusalsFor, refused, busy, onSave, onClose }: SettingEditorProps) {
  const words = useTexts(settingTexts);
  const language = useLanguage();
  const entry: SettingEntry = settingCatalogue[setting.name];
  const [value, setValue] = useState<unknown>(setting.value);
  const [tried, setTried] = useState(false);
  const found = refusalsFor(value);
  const shown = tried ? (found.length > 0 ? found : refused) : found.filter((refusal) => refusal.kind !== "setting-unchanged");
  const save = () => {
    setTried(true);
    if (found.length === 0) onSave(value);
  };
  return (
    <Modal open title={words.editTitle(entry.label[language])} okText={words.save} cancelText={words.cancel} confirmLoading={busy} onOk={save} onCancel={onClose}>
      <div className={styles.editor}>
        <SettingControlField id={fieldId} label={entry.label[language]} control={entry.control} value={value} onChange={setValue} />
        <p className={styles.soft}>{words.defaultValue(valueText(language, entry.control, setting.defaultValue))}</p>
        <RefusalList refusals={shown} texts={settingRefusalTexts} fieldId={() => fieldId} />
      </div>
    </Modal>
  );
}
