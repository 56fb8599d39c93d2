import type { SettingControl } from "@qitong/domain/management";
import { useLanguage, useTexts } from "@qitong/ui";
import { Checkbox, InputNumber, Select, Switch } from "antd";
import styles from "./setting.module.css";
import { settingTexts } from "./setting-texts";
import { partOf } from "./setting-value";

export interface SettingControlFieldProps {
  readonly id: string;
  readonly label: string;
  readonly control: SettingControl;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The control that a setting's catalogue entry asks for. */
export function SettingControlField({ id, label, control, value, onChange }: SettingControlFieldProps) {
  const language = useLanguage();
  const words = useTexts(settingTexts);
  switch (control.kind) {
    case "number":
      return (
        <div className={styles.control}>
          <InputNumber<number>
            id={id}
            aria-label={label}
            min={control.min}
            max={control.max}
            step={control.step}
            suffix={control.unit[language]}
            value={typeof value === "number" ? value : null}
            disabled={value === null}
            onChange={(next) => onChange(next ?? control.min)}
            style={{ width: 180 }}
          />
          {control.mayBeUnlimited && (
            <Checkbox checked={value === null} onChange={({ target }) => onChange(target.checked ? null : control.min)}>
              {words.unlimited}
            </Checkbox>
          )}
        </div>
      );
    case "share":
      return (
        <InputNumber<number>
          id={id}
          aria-label={label}
          min={0}
          max={100}
          step={1}
          suffix="%"
          value={Math.round(Number(value) * 1000) / 10}
          onChange={(next) => onChange((next ?? 0) / 100)}
          style={{ width: 180 }}
        />
      );
    case "flag":
      return <Switch id={id} aria-label={label} checked={value === true} checkedChildren={words.yes} unCheckedChildren={words.no} onChange={onChange} />;
    case "choice":
      return (
        <Select<string>
          id={id}
          aria-label={label}
          popupMatchSelectWidth={false}
          value={String(value)}
          onChange={onChange}
          options={Object.entries(control.options).map(([key, option]) => ({ value: key, label: option[language] }))}
        />
      );
    case "group":
      return (
        <div className={styles.group}>
          {Object.entries(control.parts).map(([name, part], index) => (
            <label key={name} className={styles.part} htmlFor={index === 0 ? id : `${id}-${name}`}>
              <span>{part.label[language]}</span>
              <SettingControlField
                id={index === 0 ? id : `${id}-${name}`}
                label={`${label} ${part.label[language]}`}
                control={part.control}
                value={partOf(value, name)}
                onChange={(next) => onChange({ ...(typeof value === "object" ? value : {}), [name]: next })}
              />
            </label>
          ))}
        </div>
      );
  }
}
