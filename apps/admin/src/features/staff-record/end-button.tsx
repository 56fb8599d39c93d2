import type { CivilDate } from "@qitong/domain";
import { ConfirmButton, formatDate, useLanguage } from "@qitong/ui";

export interface EndButtonProps {
  readonly startsOn: CivilDate;
  readonly today: CivilDate;
  /** What the rule says against ending it on a day. */
  readonly findRefusals: (endsOn: CivilDate) => readonly unknown[];
  readonly label: string;
  readonly question: string;
  readonly consequence: (day: string) => string;
  readonly act: string;
  readonly onEnd: (endsOn: CivilDate) => Promise<unknown>;
}

/** Ends what runs today; what has not begun is called off on its first day. Nothing where the rule is against it. */
export function EndButton({ startsOn, today, findRefusals, label, question, consequence, act, onEnd }: EndButtonProps) {
  const language = useLanguage();
  const endsOn = startsOn > today ? startsOn : today;
  if (findRefusals(endsOn).length > 0) return null;
  return <ConfirmButton label={label} question={question} consequence={consequence(formatDate(language, endsOn))} act={act} onConfirm={() => onEnd(endsOn)} />;
}
