import { findCivilDate, type CivilDate } from "@qitong/domain";
import { findLessonsRefusals, lessonsOfADay, schoolDays, type LessonsRefusal } from "@qitong/domain/staffing";
import { RefusalList, useTexts } from "@qitong/ui";
import { Button, DatePicker, Form, InputNumber, Modal } from "antd";
import dayjs, { type Dayjs } from "dayjs";
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

const toDate = (day: Dayjs | null): CivilDate | undefined => (day ? findCivilDate(day.format("YYYY-MM-DD")) : undefined);

/** Lessons a week at the own campus, from a day on; what was recorded before stays. */
export function LessonsForm({ choices, today, refused, busy, onSave }: LessonsFormProps) {
  const words = useTexts(partTimeTexts);
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<LessonsDraft>({ lessons: choices.homeLessons ?? 0, startsOn: today });
  const found = findLessonsRefusals(draft.startsOn, choices.facts.homeLessonsSince);
  const save = async () => {
    setTried(true);
    if (found.length > 0) return;
    await onSave(draft);
    setOpen(false);
    setTried(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {words.recordLessons}
      </Button>
      <Modal open={open} title={words.recordLessons} okText={words.recordAct} cancelText={words.cancel} confirmLoading={busy} onOk={() => void save().catch(() => undefined)} onCancel={() => setOpen(false)} destroyOnHidden>
        <Form layout="vertical">
          <Form.Item label={words.homeLessons} htmlFor="lessons-lessons">
            <InputNumber id="lessons-lessons" min={0} max={schoolDays.length * lessonsOfADay} precision={0} value={draft.lessons} onChange={(lessons) => setDraft({ ...draft, lessons: lessons ?? 0 })} />
          </Form.Item>
          <Form.Item label={words.startsOn} htmlFor="lessons-startsOn">
            <DatePicker id="lessons-startsOn" allowClear={false} value={dayjs(draft.startsOn)} onChange={(day) => setDraft({ ...draft, startsOn: toDate(day) ?? today })} />
          </Form.Item>
        </Form>
        <RefusalList refusals={tried ? [...found, ...(found.length === 0 ? refused : [])] : []} texts={partTimeRefusalTexts} fieldId={(field) => `lessons-${field}`} />
      </Modal>
    </>
  );
}
