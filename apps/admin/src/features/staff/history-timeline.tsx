import { formatPeriod, PeriodText, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import styles from "./staff.module.css";
import { staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";

export interface HistoryTimelineProps {
  readonly history: StaffFile["history"];
  readonly asOf: StaffFile["asOf"];
}

/** Newest first. A merger shows as a change of the legal entity while the campus stays. */
export function HistoryTimeline({ history, asOf }: HistoryTimelineProps) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  return (
    <ol className={styles.timeline}>
      {history.map((one) => {
        const isNow = one.endsOn === null || one.endsOn > asOf;
        return (
          <li key={one.id} className={isNow ? styles.now : ""}>
            <div className={styles.period}>
              <PeriodText startsOn={one.startsOn} endsOn={one.endsOn} /> · {originText(one, words)}
            </div>
            <div className={styles.place}>
              {one.campusName ?? words.unknown} {isNow && <StatusTag tone="good">{words.now}</StatusTag>}
            </div>
            <ul className={styles.belonged}>
              {one.belonged.map((entity) => (
                <li key={`${entity.entityId} ${entity.startsOn}`}>
                  {words.belonged(entity.entityName ?? words.unknown, formatPeriod(language, entity.startsOn, entity.endsOn))}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

type Words = ReturnType<typeof useTexts<(typeof staffFileTexts)["zh"]>>;

function originText({ origin, planTitle }: StaffFile["history"][number], words: Words): string {
  if (origin === "hired") return words.originHired;
  if (origin === "returned") return words.originReturned;
  if (origin === "corrected") return words.originCorrected;
  return origin === "imported" ? words.originImported : words.originTransferred(planTitle);
}
