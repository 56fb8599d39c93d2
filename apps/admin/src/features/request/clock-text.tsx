import type { CivilDate } from "@qitong/domain";
import { requestClock, type ClockColour, type RequestStatus } from "@qitong/domain/management";
import { DateText, StatusTag, useTexts, type StatusTone } from "@qitong/ui";
import styles from "./request.module.css";
import { requestTexts } from "./request-texts";

const tones: Readonly<Record<ClockColour, StatusTone>> = { late: "bad", today: "warn", soon: "warn", calm: "running", stopped: "calm" };

export interface ClockTextProps {
  readonly status: RequestStatus;
  readonly dueOn: CivilDate;
  readonly today: CivilDate;
  readonly reminderDays: number;
}

/** The due day, and in words and colour how near it is. */
export function ClockText({ status, dueOn, today, reminderDays }: ClockTextProps) {
  const words = useTexts(requestTexts);
  const { colour, workingDays } = requestClock({ status, dueOn }, today, { requestReminderDays: reminderDays });
  const text = colour === "late" ? words.late(workingDays) : colour === "today" ? words.today : words.left(workingDays);
  return (
    <span className={styles.clock}>
      <DateText date={dueOn} />
      {colour !== "stopped" && <StatusTag tone={tones[colour]}>{text}</StatusTag>}
    </span>
  );
}
