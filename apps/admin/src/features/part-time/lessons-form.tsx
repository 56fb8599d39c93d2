import type { CivilDate } from "@qitong/domain";
import { findLessonsRefusals, lessonsOfADay, schoolDays, type LessonsRefusal } from "@qitong/domain/staffing";
import { DayField, FormDialog, useTexts } from "@qitong/ui";
import { Form, InputNumber } from "antd";
import { useState } from "react";
import { partTimeRefusalTexts, partTimeTexts } from "./part-time-texts";
import type { Choices } from "./part-time-types";

export interface LessonsDraft {
  readonly lessons: number;
  readonly startsOn: CivilDate;
}

export interface LessonsFormProps {
  readonly choices: Pick<Choices, "homeLessons" | "facts">;
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly LessonsRefusal[];
  readonly busy: boolean;
  readonly onSave: (draft: LessonsDraft) => Promise<unknown>;
}

/** Lessons a week at the own campus, from a day on; what was recorded before stays. */
export function LessonsForm({ choices, today, refused, busy, onSave }: LessonsFormProps) {
  const words = useTexts(partTimeTexts);
  const [draft, setDraft] = useState<LessonsDraft>({ lessons: choices.homeLessons ?? 0, startsOn: today });
  return (
    <FormDialog
      label={words.recordLessons}
      act={words.recordAct}
      found={findLessonsRefusals(draft.startsOn, choices.facts.homeLessonsSince)}
      refused={refused}
      texts={partTimeRefusalTexts}
      fieldId={(field) => `lessons-${field}`}
      busy={busy}
      onSave={() => onSave(draft)}
    >
      <Form.Item label={words.homeLessons} htmlFor="lessons-lessons">
        <InputNumber id="lessons-lessons" min={0} max={schoolDays.length * lessonsOfADay} precision={0} value={draft.lessons} onChange={(lessons) => setDraft({ ...draft, lessons: lessons ?? 0 })} />
      </Form.Item>
      <DayField id="lessons-startsOn" label={words.startsOn} value={draft.startsOn} onChange={(startsOn) => setDraft({ ...draft, startsOn })} />
    </FormDialog>
  );
}
