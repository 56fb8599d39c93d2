import { findCivilDate, type CivilDate } from "@qitong/domain";
import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";

const dayOf = (day: Dayjs | null): CivilDate | null => (day && findCivilDate(day.format("YYYY-MM-DD"))) ?? null;

interface Common {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly earliest?: CivilDate;
  readonly latest?: CivilDate;
}

export interface DayPickerProps extends Common {
  readonly value: CivilDate;
  readonly onChange: (day: CivilDate) => void;
}

/** A day that is always given. */
export function DayPicker({ value, onChange, ...common }: DayPickerProps) {
  return (
    <DatePicker
      {...settings(common)}
      allowClear={false}
      value={dayjs(value)}
      onChange={(picked) => {
        const day = dayOf(picked);
        if (day) onChange(day);
      }}
    />
  );
}

export interface OpenDayPickerProps extends Common {
  readonly value: CivilDate | null;
  /** It begins without a day, and must have one in the end. */
  readonly isAlwaysGiven?: boolean;
  readonly onChange: (day: CivilDate | null) => void;
}

/** A day that may stay open. */
export function OpenDayPicker({ value, isAlwaysGiven = false, onChange, ...common }: OpenDayPickerProps) {
  return <DatePicker {...settings(common)} allowClear={!isAlwaysGiven} value={value && dayjs(value)} onChange={(day) => onChange(dayOf(day))} />;
}

function settings({ id, label, disabled = false, earliest, latest }: Common) {
  return {
    disabled,
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { "aria-label": label, placeholder: label }),
    ...(earliest === undefined ? {} : { minDate: dayjs(earliest) }),
    ...(latest === undefined ? {} : { maxDate: dayjs(latest) }),
  };
}

export interface PeriodPickerProps {
  /** The id of the words beside it. */
  readonly labelId: string;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly onChange: (firstDay: CivilDate, lastDay: CivilDate) => void;
}

/** A first and a last day, both given. */
export function PeriodPicker({ labelId, firstDay, lastDay, onChange }: PeriodPickerProps) {
  return (
    <DatePicker.RangePicker
      aria-labelledby={labelId}
      allowClear={false}
      value={[dayjs(firstDay), dayjs(lastDay)]}
      onChange={(days) => {
        const [first, last] = (days ?? []).map(dayOf);
        if (first && last) onChange(first, last);
      }}
    />
  );
}
