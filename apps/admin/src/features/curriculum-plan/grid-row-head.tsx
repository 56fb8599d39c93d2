import { DeleteOutlined } from "@ant-design/icons";
import { courseName, longestCourseName, type PlanCourse } from "@qitong/domain/curriculum";
import { subjectKeys, subjectName, type Subject } from "@qitong/domain/staffing";
import { useLanguage, useTexts } from "@qitong/ui";
import { Button, Input, Select } from "antd";
import styles from "./curriculum-plan.module.css";
import { gridTexts } from "./plan-texts";

export interface GridRowHeadProps {
  readonly course: PlanCourse;
  readonly onCourse?: (change: { readonly name?: string; readonly subject?: Subject }) => void;
  readonly onRemove?: () => void;
}

/** The course of a row; one of the school's own is named here, and given to the teachers of a subject. */
export function GridRowHead({ course, onCourse, onRemove }: GridRowHeadProps) {
  const words = useTexts(gridTexts);
  const language = useLanguage();
  if (course.kind === "national" || !onCourse) {
    return (
      <th scope="row" className={styles.head}>
        {courseName(language, course)}
        {course.kind !== "national" && <span className={styles.kind}>{words.kindOf(course.kind)}</span>}
      </th>
    );
  }
  const kind = words.kindOf(course.kind);
  const named = course.name || kind;
  return (
    <th scope="row" className={styles.head}>
      <div className={styles.ownCourse}>
        <Input
          size="small"
          value={course.name}
          maxLength={longestCourseName}
          aria-label={words.name(kind)}
          placeholder={words.nameHint}
          status={course.name.trim() === "" ? "error" : ""}
          onChange={({ target }) => onCourse({ name: target.value })}
        />
        <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={words.remove(named)} onClick={onRemove} />
        <Select<Subject>
          size="small"
          value={course.subject}
          aria-label={words.subject(named)}
          popupMatchSelectWidth={false}
          options={subjectKeys.map((subject) => ({ value: subject, label: subject === "local" ? words.anyone : subjectName(language, subject) }))}
          onChange={(subject) => onCourse({ subject })}
        />
      </div>
    </th>
  );
}
