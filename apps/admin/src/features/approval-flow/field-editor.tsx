import type { FormField } from "@qitong/domain/management/approval";
import { useTexts } from "@qitong/ui";
import { Checkbox, Input, InputNumber, Radio } from "antd";
import { useState } from "react";
import { optionsFrom, textOfOptions } from "./flow-options";
import { designTexts } from "./flow-texts";
import { fieldKindTexts } from "./flow-words";
import { NameFields } from "./step-fields";
import { Labelled } from "./labelled";
import styles from "./flow.module.css";

export interface FieldEditorProps {
  readonly field: FormField;
  readonly disabled: boolean;
  readonly onChange: (field: FormField) => void;
}

/** One field of a form: what it is called, whether it must be filled in, and its limits. */
export function FieldEditor({ field, disabled, onChange }: FieldEditorProps) {
  const words = useTexts(designTexts);
  const kinds = useTexts(fieldKindTexts);
  const id = `edit-${field.id}`;
  return (
    <div className={styles.fieldRow}>
      <span className={styles.kind}>{kinds[field.kind]}</span>
      <NameFields id={id} name={field.label} disabled={disabled} onChange={(label) => onChange({ ...field, label })} />
      <Checkbox disabled={disabled} checked={field.isRequired} onChange={({ target }) => onChange({ ...field, isRequired: target.checked })}>
        {words.required}
      </Checkbox>
      <Limits field={field} disabled={disabled} onChange={onChange} />
    </div>
  );
}

function Limits({ field, disabled, onChange }: FieldEditorProps) {
  const words = useTexts(designTexts);
  const number = (label: string, value: number, least: number, most: number, set: (value: number) => FormField) => (
    <LimitField key={label} id={`edit-${field.id}-${label}`} label={label} value={value} least={least} most={most} disabled={disabled} onChange={(changed) => onChange(set(changed))} />
  );
  const past = "mayBePast" in field && (
    <Checkbox disabled={disabled} checked={field.mayBePast} onChange={({ target }) => onChange({ ...field, mayBePast: target.checked })}>
      {words.mayBePast}
    </Checkbox>
  );
  switch (field.kind) {
    case "text":
      return number(words.most, field.most, 1, 200, (most) => ({ ...field, most }));
    case "long-text":
      return number(words.most, field.most, 1, 2000, (most) => ({ ...field, most }));
    case "money":
      return number(words.mostMoney, field.most, 1, 100_000_000, (most) => ({ ...field, most }));
    case "file":
      return number(words.mostFiles, field.most, 1, 9, (most) => ({ ...field, most }));
    case "number":
      return [
        number(words.min, field.min, -100_000_000, 100_000_000, (min) => ({ ...field, min })),
        number(words.max, field.max, -100_000_000, 100_000_000, (max) => ({ ...field, max })),
        number(words.decimals, field.decimals, 0, 2, (decimals) => ({ ...field, decimals })),
      ];
    case "date":
      return past;
    case "date-range":
      return (
        <>
          {number(words.mostDays, field.mostDays, 1, 366, (mostDays) => ({ ...field, mostDays }))}
          {past}
        </>
      );
    case "half-days":
      return (
        <>
          {number(words.mostDays, field.mostDays, 1, 366, (mostDays) => ({ ...field, mostDays }))}
          <Radio.Group aria-label={words.counts} disabled={disabled} value={field.counts} onChange={({ target }) => onChange({ ...field, counts: target.value })} options={[{ value: "working", label: words.working }, { value: "calendar", label: words.calendar }]} />
          {past}
        </>
      );
    case "choice":
      return <OptionsField field={field} disabled={disabled} onChange={onChange} />;
    case "person":
    case "campus":
      return null;
  }
}

interface LimitFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

function LimitField({ id, label, value, least, most, disabled, onChange }: LimitFieldProps) {
  return (
    <Labelled id={id} label={label}>
      <InputNumber id={id} disabled={disabled} min={least} max={most} precision={0} value={value} onChange={(changed) => changed !== null && onChange(changed)} />
    </Labelled>
  );
}

type Choice = Extract<FormField, { kind: "choice" }>;

/** One option a line, "中文 | English". What is typed stays as it is typed; the options follow from it. */
function OptionsField({ field, disabled, onChange }: { readonly field: Choice; readonly disabled: boolean; readonly onChange: (field: FormField) => void }) {
  const words = useTexts(designTexts);
  const id = `edit-${field.id}-options`;
  const [text, setText] = useState(() => textOfOptions(field.options));
  const change = (typed: string) => {
    setText(typed);
    onChange({ ...field, options: optionsFrom(typed, field.options) });
  };
  return (
    <Labelled id={id} label={words.options}>
      <Input.TextArea id={id} disabled={disabled} autoSize={{ minRows: 2, maxRows: 8 }} value={text} onChange={({ target }) => change(target.value)} />
    </Labelled>
  );
}
