import type { CampusId, CivilDate } from "@qitong/domain";
import { findPartTimeRefusals, loadNorm, lessonsOfADay, schoolDays, subjects, type NewPartTime, type PartTimeRefusal, type Subject } from "@qitong/domain/staffing";
import { DayPicker, formatNumber, FormDialog, OpenDayPicker, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input, InputNumber, Select } from "antd";
import { useState, type ReactNode } from "react";
import { optionsOf } from "../staff-record/staff-words";
import { partTimeRefusalTexts, partTimeTexts, type AnyPartTimeRefusal } from "./part-time-texts";
import type { Choices } from "./part-time-types";
import { SlotsField } from "./slots-field";

export type PartTimeDraft = Omit<NewPartTime, "personId">;

export interface PartTimeFormProps {
  readonly name: string;
  /** What the teacher teaches at home; the first choice of the subject there. */
  readonly subject: Subject | null;
  readonly choices: Choices;
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly AnyPartTimeRefusal[];
  readonly busy: boolean;
  readonly onSave: (draft: PartTimeDraft) => Promise<unknown>;
}

const mostLessons = schoolDays.length * lessonsOfADay;

type Draft = Omit<PartTimeDraft, "hostCampusId" | "homeLessons"> & {
  readonly hostCampusId: CampusId | null;
  readonly homeLessons: number | null;
};

/** Says at each field what the server would refuse: both run the same rules. */
export function PartTimeForm({ name, subject, choices, today, refused, busy, onSave }: PartTimeFormProps) {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>({
    hostCampusId: choices.hosts.length === 1 ? (choices.hosts[0]?.campusId ?? null) : null,
    subject: subject ?? "chinese", slots: [], lessons: 0, homeLessons: choices.homeLessons, startsOn: today, endsOn: null, reason: "",
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const found = judge(draft, choices);
  const shown = tried ? [...found, ...(found.length === 0 ? refused : [])] : [];
  const save = async () => {
    setTried(true);
    // Said at the fields; the dialog stays.
    if (found.length > 0 || draft.hostCampusId === null || draft.homeLessons === null) throw new Error("the arrangement is not whole");
    await onSave({ ...draft, hostCampusId: draft.hostCampusId, homeLessons: draft.homeLessons, reason: draft.reason.trim() });
    setTried(false);
  };
  const item = (field: keyof Draft, label: string, control: ReactNode) => {
    const reasons = shown.filter((refusal) => refusal.field === field).map((refusal) => partTimeRefusalTexts.say(language, refusal));
    const isEmpty = tried && (field === "homeLessons" || field === "hostCampusId") && draft[field] === null;
    return (
      <Form.Item
        label={label}
        htmlFor={`part-time-${field}`}
        required={isEmpty}
        validateStatus={reasons.length > 0 || isEmpty ? "error" : ""}
        help={reasons.length > 0 ? reasons.join(language === "zh" ? "；" : "; ") : undefined}
      >
        {control}
      </Form.Item>
    );
  };
  return (
    <FormDialog label={words.arrange} title={words.arrangeFor(name)} act={words.save} busy={busy} onSave={save}>
      {item("hostCampusId", words.host, (
        <Select<CampusId>
          id="part-time-hostCampusId"
          showSearch={{ optionFilterProp: "label" }}
          value={draft.hostCampusId}
          onChange={(hostCampusId) => change({ hostCampusId })}
          options={choices.hosts.map(({ campusId, name: campus, minutes }) => ({
            value: campusId,
            label: `${campus} · ${minutes === null ? words.wayUnknown : words.minutes(formatNumber(language, Math.ceil(minutes)))}`,
          }))}
        />
      ))}
      {item("subject", words.subject, (
        <Select<Subject> id="part-time-subject" value={draft.subject} onChange={(next) => change({ subject: next })} options={optionsOf(subjects, language) as { value: Subject; label: string }[]} />
      ))}
      {item("slots", words.weekdays, <SlotsField id="part-time-slots" slots={draft.slots} onChange={(slots) => change({ slots })} />)}
      {item("lessons", words.lessons, (
        <InputNumber id="part-time-lessons" min={0} max={mostLessons} precision={0} value={draft.lessons} onChange={(lessons) => change({ lessons: lessons ?? 0 })} />
      ))}
      {item("homeLessons", words.homeLessons, (
        <InputNumber id="part-time-homeLessons" min={0} max={mostLessons} precision={0} value={draft.homeLessons} onChange={(homeLessons) => change({ homeLessons })} />
      ))}
      {item("startsOn", words.startsOn, (
        <DayPicker id="part-time-startsOn" value={draft.startsOn} onChange={(startsOn) => change({ startsOn })} />
      ))}
      {item("endsOn", words.endsOn, (
        <OpenDayPicker id="part-time-endsOn" value={draft.endsOn} onChange={(endsOn) => change({ endsOn })} />
      ))}
      {item("reason", words.reasonLabel, (
        <Input id="part-time-reason" maxLength={300} value={draft.reason} onChange={({ target }) => change({ reason: target.value })} />
      ))}
    </FormDialog>
  );
}

/** Before a campus is chosen only the way is open; all other rules speak at once. */
function judge(draft: Draft, { facts, settings, stage, hosts }: Choices): PartTimeRefusal[] {
  const hostCampusId = draft.hostCampusId ?? facts.home.campusId;
  const minutes = hosts.find((host) => host.campusId === hostCampusId)?.minutes ?? undefined;
  const wanted: NewPartTime = { ...draft, personId: "" as NewPartTime["personId"], hostCampusId, homeLessons: draft.homeLessons ?? 0, reason: draft.reason.trim() };
  const refusals = findPartTimeRefusals(wanted, { ...facts, minutes, norm: loadNorm(stage, draft.subject, settings) }, settings);
  return draft.hostCampusId === null ? refusals.filter((refusal) => refusal.field !== "hostCampusId") : refusals;
}
