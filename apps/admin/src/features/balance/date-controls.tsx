import type { CivilDate } from "@qitong/domain";
import { formatDate, type Language, type SameTexts, Toolbar, useLanguage, useTexts } from "@qitong/ui";
import { Select } from "antd";
import type { ReactNode } from "react";
import { AsOfPicker } from "../../shell/as-of-picker";
import { noComparison } from "./balance-search";
import type { DayChoice } from "./board-dates";
import { balanceTexts } from "./balance-texts";
import styles from "./balance.module.css";

interface DateControlsProps {
  readonly choices: readonly DayChoice[];
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly compareTo: CivilDate | undefined;
  readonly onAsOf: (day: CivilDate) => void;
  /** Undefined: no comparison. */
  readonly onCompareTo: (day: CivilDate | undefined) => void;
}

export function DateControls({ choices, asOf, today, compareTo, onAsOf, onCompareTo }: DateControlsProps) {
  const words = useTexts(balanceTexts);
  const language = useLanguage();
  const options = choices.map((choice) => ({ value: choice.day, label: dayText(choice, words, language) }));
  return (
    <Toolbar onlyScreen>
      <Labelled label={words.asOf}>
        <Select aria-label={words.asOf} value={asOf} options={options} onChange={onAsOf} popupMatchSelectWidth={false} />
      </Labelled>
      <Labelled label={words.anyDay}>
        <AsOfPicker label={words.anyDay} asOf={asOf === today ? undefined : asOf} today={today} mayLookAhead onChange={(day) => onAsOf(day ?? today)} />
      </Labelled>
      <Labelled label={words.compareTo}>
        <Select<CivilDate | typeof noComparison>
          aria-label={words.compareTo}
          value={compareTo ?? noComparison}
          options={[{ value: noComparison, label: words.noCompare }, ...options.filter(({ value }) => value < asOf)]}
          onChange={(day) => onCompareTo(day === noComparison ? undefined : day)}
          popupMatchSelectWidth={false}
        />
      </Labelled>
    </Toolbar>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.control}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

type Words = SameTexts<typeof balanceTexts.zh>;

export function dayText({ day, kind, of }: DayChoice, words: Words, language: Language): string {
  const date = formatDate(language, day);
  if (kind === "today") return words.today(date);
  if (kind === "year-end") return words.yearEnd(Number(of), date);
  if (kind === "before-merger") return words.beforeMerger(String(of), date);
  if (kind === "on-merger") return words.onMerger(String(of), date);
  return date;
}
