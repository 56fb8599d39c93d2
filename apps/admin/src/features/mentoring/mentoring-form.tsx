import type { CivilDate, PersonId, RotationId } from "@qitong/domain";
import { isMentorLower, isSameSubjectGroup, Subject, subjects, Title, type MentoringRefusal, type NewMentoring } from "@qitong/domain/staffing";
import { DayField, FormDialog, OpenDayField, useLanguage, useTexts } from "@qitong/ui";
import { Checkbox, Form, Input, Select } from "antd";
import { useState } from "react";
import { optionsOf, subjectWord } from "../staff-record/staff-words";
import type { Candidate } from "./mentoring-row";
import { mentoringRefusalTexts, mentoringTexts, type AnyMentoringRefusal } from "./mentoring-texts";
import { PersonSelect } from "./person-select";

export interface MentoringFormProps {
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly AnyMentoringRefusal[];
  readonly busy: boolean;
  readonly onSave: (pair: NewMentoring) => Promise<unknown>;
  readonly onOpen: () => void;
}

export function MentoringForm({ today, refused, busy, onSave, onOpen }: MentoringFormProps) {
  const words = useTexts(mentoringTexts);
  const language = useLanguage();
  const [mentor, setMentor] = useState<Candidate>();
  const [mentee, setMentee] = useState<Candidate>();
  const [subject, setSubject] = useState<Subject>();
  const [startsOn, setStartsOn] = useState<CivilDate>(today);
  const [endsOn, setEndsOn] = useState<CivilDate | null>(null);
  const [aims, setAims] = useState("");
  const [rotationId, setRotationId] = useState<RotationId | null>(null);
  const [carriesOver, setCarriesOver] = useState(false);
  const wanted = subject ?? Subject.safeParse(mentor?.subject).data;
  const rotations = [mentor, mentee].flatMap((one) => (one?.rotationId ? [{ value: one.rotationId, label: words.rotationOf(one.name) }] : []));
  const isLower = isMentorLower(Title.safeParse(mentor?.title).data ?? null, Title.safeParse(mentee?.title).data ?? null);
  const isOther = mentee !== undefined && wanted !== undefined && !isSameSubjectGroup(Subject.safeParse(mentee.subject).data ?? null, wanted);
  const found: MentoringRefusal[] = isOther ? [{ kind: "mentoring-other-subject", field: "subject", who: "mentee" }] : [];
  const save = async () => {
    if (!mentor || !mentee || !wanted) return;
    await onSave({ mentorId: mentor.personId, menteeId: mentee.personId, subject: wanted, startsOn, endsOn, aims: aims.trim(), rotationId, carriesOver: rotationId !== null && carriesOver });
    setMentor(undefined);
    setMentee(undefined);
    setSubject(undefined);
    setAims("");
    setRotationId(null);
  };
  const people: readonly PersonId[] = [mentor, mentee].flatMap((one) => (one ? [one.personId] : []));
  return (
    <FormDialog
      type="primary"
      label={words.add}
      act={words.save}
      isIncomplete={people.length < 2 || !wanted}
      refused={refused.length > 0 ? refused : found}
      texts={mentoringRefusalTexts}
      fieldId={(field) => `mentoring-${field}`}
      tellsAtOnce
      busy={busy}
      onOpen={onOpen}
      onSave={save}
    >
      <Form.Item label={words.mentor} htmlFor="mentoring-mentorId">
        <PersonSelect id="mentoring-mentorId" value={mentor} onChange={setMentor} />
      </Form.Item>
      <Form.Item label={words.mentee} htmlFor="mentoring-menteeId">
        <PersonSelect id="mentoring-menteeId" value={mentee} onChange={setMentee} />
      </Form.Item>
      {isLower && <p className="tone-warn">{words.lowerTitle}</p>}
      <Form.Item label={words.subject} htmlFor="mentoring-subject">
        <Select<Subject>
          id="mentoring-subject"
          value={wanted ?? null}
          placeholder={subjectWord(language, null)}
          onChange={setSubject}
          options={optionsOf(subjects, language) as { value: Subject; label: string }[]}
        />
      </Form.Item>
      <Form.Item label={words.byRotation} htmlFor="mentoring-rotationId">
        <Select
          id="mentoring-rotationId"
          value={rotationId ?? ""}
          onChange={(value) => setRotationId(value === "" ? null : (value as RotationId))}
          options={[{ value: "", label: words.noRotation }, ...rotations]}
        />
      </Form.Item>
      {rotationId !== null && (
        <Form.Item>
          <Checkbox checked={carriesOver} onChange={({ target }) => setCarriesOver(target.checked)}>
            {words.carriesOverBox}
          </Checkbox>
        </Form.Item>
      )}
      <DayField id="mentoring-startsOn" label={words.startsOn} value={startsOn} onChange={setStartsOn} />
      <OpenDayField id="mentoring-endsOn" label={words.endsOn} value={endsOn} onChange={setEndsOn} />
      <Form.Item label={words.aims} htmlFor="mentoring-aims">
        <Input.TextArea id="mentoring-aims" rows={3} maxLength={500} placeholder={words.aimsHint} value={aims} onChange={({ target }) => setAims(target.value)} />
      </Form.Item>
    </FormDialog>
  );
}
