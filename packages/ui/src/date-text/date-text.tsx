import type { CivilDate } from "@qitong/domain";
import { formatDate, formatPeriod, formatWeekday } from "../figures/format";
import { useLanguage } from "../language/language-context";

export interface DateTextProps {
  readonly date: CivilDate;
  readonly weekday?: boolean;
}

export function DateText({ date, weekday = false }: DateTextProps) {
  const language = useLanguage();
  return (
    <time dateTime={date}>
      {formatDate(language, date)}
      {weekday && ` ${formatWeekday(language, date)}`}
    </time>
  );
}

export interface PeriodTextProps {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export function PeriodText({ startsOn, endsOn }: PeriodTextProps) {
  return <>{formatPeriod(useLanguage(), startsOn, endsOn)}</>;
}
