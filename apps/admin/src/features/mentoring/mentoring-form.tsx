import { findCivilDate, type CivilDate, type PersonId, type RotationId } from "@qitong/domain";
import { isMentorLower, isSameSubjectGroup, Subject, subjects, Title, type MentoringRefusal, type NewMentoring } from "@qitong/domain/staffing";
import { RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Checkbox, DatePicker, Form, Input, Modal, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { optionsOf, subjectWord } from "../staff-record/staff-words";
import type { Candidate } from "./mentoring-row";
import { mentoringRefusalTexts, mentoringTexts } from "./mentoring-texts";
import { PersonSelect } from "./person-select";

export interface MentoringFormProps {
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly MentoringRefusal[];
  readonly busy: boolean;
  readonly onSave: (pair: NewMentoring) => Promise<unknown>;
  readonly onOpen: () => void;
}

const toDate = (day: Dayjs | null): CivilDate | null => (day ? (findCivilDate(day.format("YYYY-MM-DD")) ?? null) : null);

export function MentoringForm({ today, refused, busy, onSave, onOpen }: MentoringFormProps) {
  const words = useTexts(mentoringTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
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
    try {
      await onSave({ mentorId: mentor.personId, menteeId: mentee.personId, subject: wanted, startsOn, endsOn, aims: aims.trim(), rotationId, carriesOver: rotationId !== null && carriesOver });
      setOpen(false);
      setMentor(undefined);
      setMentee(undefined);
      setSubject(undefined);
      setAims("");
      setRotationId(null);
    } catch {
      // shown below as refusals, or said by the caller
    }
  };
  const people: readonly PersonId[] = [mentor, mentee].flatMap((one) => (one ? [one.personId] : []));
  return (
    <>
      <Button type="primary" aria-haspopup="dialog" onClick={() => { onOpen(); setOpen(true); }}>
        {words.add}
      </Button>
      <Modal open={open} title={words.add} okText={words.save} cancelText={words.cancel} confirmLoading={busy} okButtonProps={{ disabled: people.length < 2 || !wanted }} onOk={() => void save()} onCancel={() => setOpen(false)} destroyOnHidden>
        <Form layout="vertical">
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
          <Form.Item label={words.startsOn} htmlFor="mentoring-startsOn">
            <DatePicker id="mentoring-startsOn" allowClear={false} value={dayjs(startsOn)} onChange={(day) => setStartsOn(toDate(day) ?? today)} />
          </Form.Item>
          <Form.Item label={words.endsOn} htmlFor="mentoring-endsOn">
            <DatePicker id="mentoring-endsOn" value={endsOn ? dayjs(endsOn) : null} onChange={(day) => setEndsOn(toDate(day))} />
          </Form.Item>
          <Form.Item label={words.aims} htmlFor="mentoring-aims">
            <Input.TextArea id="mentoring-aims" rows={3} maxLength={500} placeholder={words.aimsHint} value={aims} onChange={({ target }) => setAims(target.value)} />
          </Form.Item>
        </Form>
        <RefusalList refusals={refused.length > 0 ? refused : found} texts={mentoringRefusalTexts} fieldId={(field) => `mentoring-${field}`} />
      </Modal>
    </>
  );
}
