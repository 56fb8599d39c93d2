import { Form } from "antd";
import type { ReactNode } from "react";
import { DayPicker, OpenDayPicker, type DayPickerProps, type OpenDayPickerProps } from "./day-picker";

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
}

/** A day with its label, in a form; it is always given. */
export function DayField({ id, label, hint, required = false, ...picker }: Labelled & Omit<DayPickerProps, "id" | "label">) {
  return (
    <Form.Item label={label} htmlFor={id} extra={hint} required={required}>
      <DayPicker id={id} {...picker} />
    </Form.Item>
  );
}

/** The same, where the day may stay open. */
export function OpenDayField({ id, label, hint, required = false, ...picker }: Labelled & Omit<OpenDayPickerProps, "id" | "label">) {
  return (
    <Form.Item label={label} htmlFor={id} extra={hint} required={required}>
      <OpenDayPicker id={id} {...picker} />
    </Form.Item>
  );
}
