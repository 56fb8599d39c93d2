import { settingCatalogue, settingHeadings, type SettingEntry } from "@qitong/domain/management";
import { Acts, ConfirmButton, type FigureSource, FigureWithSource, formatInstant, Section, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { SettingRow } from "./setting-rows";
import { settingTexts } from "./setting-texts";
import { valueText } from "./setting-value";
import styles from "./setting.module.css";

export interface SettingListProps {
  readonly settings: readonly SettingRow[];
  /** Absent when the person who looks may not change a figure. */
  readonly acts?: {
    readonly onEdit: (setting: SettingRow) => void;
    readonly onReset: (setting: SettingRow) => Promise<unknown>;
  };
}

export function SettingList({ settings, acts }: SettingListProps) {
  const language = useLanguage();
  return Object.entries(settingHeadings).map(([group, heading]) => (
    <Section key={group} title={heading[language]}>
      <ul className={styles.list}>
        {settings
          .filter(({ name }) => settingCatalogue[name].group === group)
          .map((setting) => (
            <Row key={setting.name} setting={setting} {...(acts ? { acts } : {})} />
          ))}
      </ul>
    </Section>
  ));
}

function Row({ setting, acts }: { readonly setting: SettingRow } & Pick<SettingListProps, "acts">) {
  const words = useTexts(settingTexts);
  const language = useLanguage();
  const entry: SettingEntry = settingCatalogue[setting.name];
  const name = entry.label[language];
  const defaultText = valueText(language, entry.control, setting.defaultValue);
  const isDefault = JSON.stringify(setting.value) === JSON.stringify(setting.defaultValue);
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        {name}
        {entry.about && <div className={styles.soft}>{entry.about[language]}</div>}
      </div>
      <div className={styles.value}>
        <FigureWithSource {...sourceOf(entry, name, words)} value={valueText(language, entry.control, setting.value)} />
        <div className={styles.soft}>
          {isDefault ? words.isDefault : words.defaultValue(defaultText)}
          {setting.change && ` · ${words.changed(setting.change.byName ?? "—", formatInstant(language, setting.change.at))}`}
        </div>
      </div>
      {acts && (
        <Acts end>
          <Button onClick={() => acts.onEdit(setting)} aria-label={words.editTitle(name)} aria-haspopup="dialog">
            {words.edit}
          </Button>
          {!isDefault && (
            <ConfirmButton
              label={words.reset}
              question={words.resetQuestion(name, defaultText)}
              consequence={words.resetAbout}
              act={words.reset}
              onConfirm={() => acts.onReset(setting)}
            />
          )}
        </Acts>
      )}
    </li>
  );
}

function sourceOf(entry: SettingEntry, name: string, words: ReturnType<typeof useTexts<(typeof settingTexts)["zh"]>>): FigureSource {
  if (entry.certainty === "district") return { name, source: words.districtChoice };
  const mark = entry.certainty === "S" ? words.readSecond : words.notChecked;
  return { name, source: `${entry.source ?? ""} (${mark})`, certainty: entry.certainty === "S" ? "document" : "setting" };
}
