import { findCivilDate, type AnyRefusal, type CivilDate } from "@qitong/domain";
import { FormDialog, OpenDayPicker, type RefusalTexts, useTexts } from "@qitong/ui";
import { Form, Input, Select } from "antd";
import { useId, useState, type ReactNode } from "react";
import { entryTexts } from "./entry-texts";

export interface EntryField<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** A code is set in figures of one width; a choice needs options. */
  readonly kind: "text" | "code" | "date" | "choice";
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly isOptional?: boolean;
}

export type EntryValues<Key extends string> = Readonly<Record<Key, string>>;

export interface EntryDialogProps<Key extends string, Refusal extends AnyRefusal> {
  /** On the button that opens it, and the dialog's heading where none is given. */
  readonly title: string;
  readonly heading?: string;
  readonly about?: ReactNode;
  readonly fields: readonly EntryField<Key>[];
  readonly initial: EntryValues<Key>;
  /** The rule that the server runs, with what this page knows. */
  readonly find: (values: EntryValues<Key>) => readonly NoInfer<Refusal>[];
  readonly texts: RefusalTexts<Refusal | EmptyRefusal>;
  /** What the server refused, if it did. */
  readonly refused: readonly NoInfer<Refusal | EmptyRefusal>[];
  readonly busy: boolean;
  readonly act?: string;
  readonly type?: "default" | "primary";
  readonly onOpen?: () => void;
  readonly onSave: (values: EntryValues<Key>) => Promise<unknown>;
}

export interface EmptyRefusal {
  readonly kind: "field-empty";
  readonly field: string;
  readonly label: string;
}

/** One entry in the register: says beforehand what would be refused, keeps what was typed when it is. */
export function EntryDialog<Key extends string, Refusal extends AnyRefusal>(props: EntryDialogProps<Key, Refusal>) {
  const { title, heading, about, fields, initial, find, texts, refused, busy, act, type = "default", onOpen, onSave } = props;
  const words = useTexts(entryTexts);
  const id = useId();
  const [values, setValues] = useState(initial);
  const fieldId = (field: string) => `${id}-${field}`;
  const empty = emptyFields(fields, values);
  return (
    <FormDialog<Refusal | EmptyRefusal>
      label={title}
      title={heading ?? title}
      about={about}
      act={act ?? words.save}
      type={type}
      size={type === "primary" ? "middle" : "small"}
      found={empty.length > 0 ? empty : find(values)}
      refused={refused}
      texts={texts}
      fieldId={fieldId}
      busy={busy}
      onOpen={() => {
        setValues(initial);
        onOpen?.();
      }}
      onSave={() => onSave(values)}
    >
      {fields.map((field) => (
        <Form.Item key={field.key} label={field.label} htmlFor={fieldId(field.key)} extra={field.hint} required={!field.isOptional}>
          <FieldControl id={fieldId(field.key)} field={field} value={values[field.key]} onChange={(value) => setValues({ ...values, [field.key]: value })} />
        </Form.Item>
      ))}
    </FormDialog>
  );
}

function emptyFields<Key extends string>(fields: readonly EntryField<Key>[], values: EntryValues<Key>): EmptyRefusal[] {
  return fields
    .filter(({ key, isOptional }) => !isOptional && values[key].trim() === "")
    .map(({ key, label }) => ({ kind: "field-empty", field: key, label }));
}

interface FieldControlProps<Key extends string> {
  readonly id: string;
  readonly field: EntryField<Key>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FieldControl<Key extends string>({ id, field, value, onChange }: FieldControlProps<Key>) {
  if (field.kind === "date") {
    return <OpenDayPicker id={id} isAlwaysGiven={!field.isOptional} value={findCivilDate(value) ?? null} onChange={(day) => onChange(day ?? "")} />;
  }
  if (field.kind === "choice") {
    return <Select<string> id={id} value={value === "" ? null : value} onChange={onChange} options={[...(field.options ?? [])]} showSearch={{ optionFilterProp: "label" }} />;
  }
  return <Input id={id} className={field.kind === "code" ? "figures" : ""} maxLength={200} value={value} onChange={({ target }) => onChange(target.value)} />;
}

/** A day that the picker gave; today stands for none, which the form does not let through. */
export const dayIn = (text: string, today: CivilDate): CivilDate => findCivilDate(text) ?? today;
