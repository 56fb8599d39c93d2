import { findCivilDate } from "@qitong/domain";
import { wordsIn, type FieldValue, type FormField } from "@qitong/domain/management/approval";
import { OpenDayPicker, useLanguage, useTexts } from "@qitong/ui";
import { Input, InputNumber, Radio, Select } from "antd";
import type { ReactNode } from "react";
import { requestTexts } from "./approval-texts";
import { HalfDaysControl, RangeControl } from "./period-control";

export interface FieldControlProps {
  readonly id: string;
  readonly field: FormField;
  readonly value: FieldValue | undefined;
  readonly campuses: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: FieldValue | undefined) => void;
  readonly renderPerson: (props: { readonly id: string; readonly onPick: (id: string | undefined) => void }) => ReactNode;
}

const fewOptions = 4;

/** One field of a form, as what it is. Files have a control of their own (file-field.tsx). */
export function FieldControl({ id, field, value, campuses, onChange, renderPerson }: FieldControlProps) {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  const text = typeof value === "string" ? value : "";
  switch (field.kind) {
    case "text":
      return <Input id={id} maxLength={field.most} value={text} onChange={({ target }) => onChange(target.value || undefined)} />;
    case "long-text":
      return <Input.TextArea id={id} rows={3} maxLength={field.most} showCount value={text} onChange={({ target }) => onChange(target.value || undefined)} />;
    case "number":
    case "money":
      return (
        <InputNumber
          id={id}
          value={typeof value === "number" ? value : null}
          onChange={(number) => onChange(number ?? undefined)}
          suffix={field.kind === "money" ? words.yuan : field.unit ? wordsIn(language, field.unit) : undefined}
          controls={false}
          style={{ width: "min(100%, 240px)" }}
        />
      );
    case "choice":
      return field.options.length <= fewOptions ? (
        <Radio.Group id={id} value={text} onChange={({ target }) => onChange(target.value)} options={field.options.map((one) => ({ value: one.id, label: wordsIn(language, one.label) }))} />
      ) : (
        <Select<string> id={id} placeholder={words.choose} value={text || null} onChange={onChange} options={field.options.map((one) => ({ value: one.id, label: wordsIn(language, one.label) }))} />
      );
    case "campus":
      return (
        <Select<string> id={id} placeholder={words.choose} value={text || null} onChange={onChange} showSearch={{ optionFilterProp: "label" }} options={campuses.map((one) => ({ value: one.id, label: one.name }))} />
      );
    case "person":
      return renderPerson({ id, onPick: onChange });
    case "date":
      return <OpenDayPicker id={id} value={findCivilDate(text) ?? null} onChange={(day) => onChange(day ?? undefined)} />;
    case "date-range":
      return <RangeControl id={id} value={value} onChange={onChange} />;
    case "half-days":
      return <HalfDaysControl id={id} field={field} value={value} onChange={onChange} />;
    case "file":
      return null;
  }
}
