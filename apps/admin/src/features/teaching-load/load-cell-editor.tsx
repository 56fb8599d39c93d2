import { DeleteOutlined } from "@ant-design/icons";
import type { CivilDate, PersonId } from "@qitong/domain";
import { fitOf, fits, isAt, periodsOf, restOfYear, teacherLoads, type LoadCell, type TaughtPart } from "@qitong/domain/curriculum";
import { subjectName } from "@qitong/domain/staffing";
import { OpenDayPicker, Row, useLanguage, useTexts } from "@qitong/ui";
import { Button, InputNumber, Select } from "antd";
import { nextPart } from "./load-draft";
import type { ActiveLoadCell } from "./load-grid";
import type { SchoolLoad, ShownTeacher } from "./load-rows";
import { loadTexts } from "./load-texts";
import styles from "./teaching-load.module.css";

export interface LoadCellEditorProps {
  readonly found: SchoolLoad;
  readonly active: ActiveLoadCell;
  /** Half periods that the plan asks for. */
  readonly asked: number;
  readonly cells: readonly LoadCell[];
  readonly parts: readonly TaughtPart[];
  readonly onChange: (parts: readonly TaughtPart[]) => void;
}

/** Who gives a course to a class: one, or several who share it or follow one another. */
export default function LoadCellEditor({ found, active, asked, cells, parts, onChange }: LoadCellEditorProps) {
  const words = useTexts(loadTexts);
  const options = useOptions(found, active, cells);
  const change = (index: number, part: Partial<TaughtPart>) => onChange(parts.map((one, place) => (place === index ? { ...one, ...part } : one)));
  const nameOf = (id: PersonId) => found.teachers.find(({ personId }) => personId === id)?.name ?? "—";
  const year = { earliest: restOfYear(found.schoolYear, found.today).startsOn, latest: found.lastDay };
  const pick = { showSearch: true, optionFilterProp: "label", placeholder: words.searchTeacher, popupMatchSelectWidth: false, options } as const;
  return (
    <div className={styles.editor}>
      {parts.map((part, index) => (
        <Row key={`${part.personId} ${index}`}>
          <Select<PersonId> {...pick} aria-label={words.teacher(index + 1)} className={styles.teacher ?? ""} value={part.personId} onChange={(personId) => change(index, { personId })} />
          <InputNumber aria-label={words.periods(index + 1)} min={0.5} max={20} step={0.5} value={periodsOf(part.halfPeriods)} onChange={(periods) => change(index, { halfPeriods: Math.max(1, Math.round((periods ?? 0.5) * 2)) })} />
          <OpenDayPicker label={words.from(index + 1)} value={part.startsOn} {...year} onChange={(startsOn: CivilDate | null) => change(index, { startsOn })} />
          <OpenDayPicker label={words.until(index + 1)} value={part.endsOn} {...year} onChange={(endsOn: CivilDate | null) => change(index, { endsOn })} />
          <Button icon={<DeleteOutlined />} aria-label={words.remove(nameOf(part.personId))} onClick={() => onChange(parts.filter((_part, place) => place !== index))} />
        </Row>
      ))}
      <Row>
        <Select<PersonId> {...pick} aria-label={words.addTeacher} className={styles.teacher ?? ""} value={null} placeholder={words.addTeacher} onChange={(personId) => onChange([...parts, nextPart(asked, parts, personId)])} />
        <span className="soft">{words.wholeYear}</span>
      </Row>
    </div>
  );
}

/** Those who are nearest to the course first, at this campus before elsewhere, with what each gives already. */
function useOptions({ teachers, load, schoolYear, today }: SchoolLoad, { class: { campusId }, course }: ActiveLoadCell, cells: readonly LoadCell[]) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const { startsOn } = restOfYear(schoolYear, today);
  const loads = new Map(teacherLoads(cells, { teachers, load, schoolYear, today }).map((one) => [one.personId, one]));
  const rank = (teacher: ShownTeacher) => {
    const fit = fitOf(teacher, course);
    return (isAt(teacher, campusId, startsOn) ? 0 : 10) + (fit === undefined ? fits.length : fits.indexOf(fit));
  };
  return teachers
    .toSorted((a, b) => rank(a) - rank(b) || (loads.get(a.personId)?.lessons ?? 0) - (loads.get(b.personId)?.lessons ?? 0))
    .map((teacher) => {
      const given = loads.get(teacher.personId);
      const subject = teacher.subject === null ? words.subjectUnknown : subjectName(language, teacher.subject);
      const label = words.option(teacher.name, subject, String((given?.lessons ?? 0) + (given?.classHead ?? 0)), String(given?.norm.most ?? ""));
      return { value: teacher.personId, label: isAt(teacher, campusId, startsOn) ? label : `${label} · ${words.otherCampus}` };
    });
}
