import { findCivilDate, type CivilDate } from "@qitong/domain";
import { measureOf, type FieldValue, type FormField } from "@qitong/domain/management/approval";
import { formatNumber, OpenDayPicker, useLanguage, useTexts } from "@qitong/ui";
import { Segmented } from "antd";
import { requestTexts } from "./approval-texts";
import styles from "./approval.module.css";

interface ControlProps {
  readonly id: string;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue | undefined) => void;
}

const dayOf = (text: string | undefined): CivilDate | null => findCivilDate(text ?? "") ?? null;

export function RangeControl({ id, value, onChange }: ControlProps) {
  const words = useTexts(requestTexts);
  const range = typeof value === "object" ? value : { from: "", to: "" };
  const change = (from: string, to: string) => onChange(from === "" && to === "" ? undefined : { from, to });
  return (
    <div className={styles.period}>
      <OpenDayPicker id={id} label={words.from} value={dayOf(range.from)} onChange={(day) => change(day ?? "", range.to)} />
      <OpenDayPicker label={words.to} value={dayOf(range.to)} onChange={(day) => change(range.from, day ?? "")} />
    </div>
  );
}

interface HalfDaysProps extends ControlProps {
  readonly field: Extract<FormField, { kind: "half-days" }>;
}

/** From a half of a day to a half of a day, with the count that the rules see. */
export function HalfDaysControl({ id, field, value, onChange }: HalfDaysProps) {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  const period = typeof value === "object" && "fromHalf" in value ? value : ({ from: "", fromHalf: "am", to: "", toHalf: "pm" } as const);
  const change = (part: Partial<typeof period>) => {
    const next = { ...period, ...part };
    // Most leave ends on the day on which it begins.
    onChange(next.from === "" && next.to === "" ? undefined : { ...next, to: next.to === "" ? next.from : next.to });
  };
  const halves = [{ value: "am", label: words.am }, { value: "pm", label: words.pm }] as const;
  const days = measureOf(field, value);
  const count = days === undefined ? undefined : formatNumber(language, days, days % 1 === 0 ? 0 : 1);
  return (
    <div className={styles.period}>
      <span className={styles.half}>
        <OpenDayPicker id={id} label={words.from} value={dayOf(period.from)} onChange={(day) => change({ from: day ?? "" })} />
        <Segmented aria-label={words.from} value={period.fromHalf} options={[...halves]} onChange={(fromHalf) => change({ fromHalf })} />
      </span>
      <span className={styles.half}>
        <OpenDayPicker label={words.to} value={dayOf(period.to)} onChange={(day) => change({ to: day ?? "" })} />
        <Segmented aria-label={words.to} value={period.toHalf} options={[...halves]} onChange={(toHalf) => change({ toHalf })} />
      </span>
      {days !== undefined && count !== undefined && days > 0 && (
        <output className={styles.count}>{field.counts === "working" ? words.workingDays(Number(count)) : words.days(Number(count))}</output>
      )}
    </div>
  );
}
