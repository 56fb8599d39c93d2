import { findCivilDate, type CivilDate } from "@qitong/domain";
import { DatePicker, Form } from "antd";
import dayjs from "dayjs";

interface Common {
  readonly id: string;
  readonly label: string;
}

export interface DayFieldProps extends Common {
  readonly value: CivilDate;
  readonly onChange: (day: CivilDate) => void;
}

/** A day that is always given. */
export function DayField({ id, label, value, onChange }: DayFieldProps) {
  return (
    <Form.Item label={label} htmlFor={id}>
      <DatePicker id={id} allowClear={false} value={dayjs(value)} onChange={(day) => onChange(findCivilDate(day?.format("YYYY-MM-DD") ?? "") ?? value)} />
    </Form.Item>
  );
}

export interface OpenDayFieldProps extends Common {
  readonly value: CivilDate | null;
  readonly onChange: (day: CivilDate | null) => void;
}

/** A day that may stay open. */
export function OpenDayField({ id, label, value, onChange }: OpenDayFieldProps) {
  return (
    <Form.Item label={label} htmlFor={id}>
      <DatePicker id={id} value={value ? dayjs(value) : null} onChange={(day) => onChange(findCivilDate(day?.format("YYYY-MM-DD") ?? "") ?? null)} />
    </Form.Item>
  );
}
