import { PlusOutlined } from "@ant-design/icons";
import {
  cellReader, isAtCell, isAtGrade, periodsOf, subjectOf, weeklySum, weeklyTotal, type Grade, type PlanContent, type PlanCourse, type PlanFinding,
} from "@qitong/domain/curriculum";
import { Row, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useMemo, useState, type ReactNode } from "react";
import styles from "./curriculum-plan.module.css";
import { courseWord } from "./finding-texts";
import { GridCell, type CellState } from "./grid-cell";
import { shortNumber, type RowCover } from "./grid-cover";
import { GridRowHead } from "./grid-row-head";
import { addCourse, changeCourse, pasteBlock, putCell, removeCourse } from "./plan-draft";
import { gridTexts } from "./plan-texts";

export interface ActiveCell {
  readonly course: PlanCourse;
  readonly grade: Grade;
}

export interface PlanGridProps {
  readonly content: PlanContent;
  readonly rows: readonly PlanCourse[];
  readonly taught: readonly Grade[];
  readonly findings: readonly PlanFinding[];
  /** By subject; undefined where no campus has its classes recorded, null where it is not asked. */
  readonly covers: ReadonlyMap<string, RowCover> | undefined | null;
  /** Last year's, where it is laid beside. */
  readonly before?: PlanContent | undefined;
  readonly onChange?: (content: PlanContent) => void;
  readonly renderNote: (active: ActiveCell | undefined) => ReactNode;
}

/** The sheet of a plan: a course a row, a grade a column, with the sums that the national plan asks for. */
export function PlanGrid(props: PlanGridProps) {
  const { content, rows, taught, findings, covers, onChange, renderNote } = props;
  const words = useTexts(gridTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const [active, setActive] = useState<ActiveCell>();
  const states = useCellStates(props);
  const paste = (text: string, row: number, column: number) => {
    const { content: next, filled, wrong } = pasteBlock(content, text, rows, taught, { row, column });
    onChange?.(next);
    toast(wrong.length > 0 ? "warning" : "success", [words.pasted(filled), ...(wrong.length > 0 ? [words.pastedWrong(wrong.slice(0, 5).join("、"))] : [])].join("；"));
  };
  return (
    <div className={styles.sheet}>
      <div className={styles.scroll}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{words.grid}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>{words.course}</th>
              {taught.map((grade) => <th key={grade} scope="col">{words.grade(grade)}</th>)}
              {covers !== null && <th scope="col">{words.teachers}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((course, row) => (
              <tr key={course.code}>
                <GridRowHead
                  course={course}
                  {...(onChange ? { onCourse: (change) => onChange(changeCourse(content, course.code, change)), onRemove: () => onChange(removeCourse(content, course.code)) } : {})}
                />
                {taught.map((grade, column) => (
                  <GridCell
                    key={grade}
                    {...states(course.code, grade)}
                    label={words.cell(courseWord(language, { courses: [course] }, course.code), grade)}
                    place={{ row, column }}
                    isActive={active?.course.code === course.code && active.grade === grade}
                    onActive={() => setActive({ course, grade })}
                    {...(onChange ? { onChange: (halfPeriods) => onChange(putCell(content, course, grade, halfPeriods)), onPasteBlock: (text) => paste(text, row, column) } : {})}
                  />
                ))}
                {covers !== null && (
                  <CoverCell
                    cover={covers?.get(subjectOf(course))}
                    isKnown={covers !== undefined}
                    isTaught={content.cells.some(({ code }) => code === course.code)}
                    isTogether={rows.filter((other) => subjectOf(other) === subjectOf(course)).length > 1}
                  />
                )}
              </tr>
            ))}
          </tbody>
          <Sums content={content} taught={taught} findings={findings} covers={covers} />
        </table>
      </div>
      {onChange && (
        <Row>
          <Button icon={<PlusOutlined />} onClick={() => onChange(addCourse(content, "local"))}>{words.addLocal}</Button>
          <Button icon={<PlusOutlined />} onClick={() => onChange(addCourse(content, "school"))}>{words.addSchool}</Button>
          <span className="soft">{words.how}</span>
        </Row>
      )}
      <div className={styles.note} aria-live="polite">
        {active ? renderNote(active) : <span className="soft">{words.nothingHere}</span>}
      </div>
    </div>
  );
}

function useCellStates({ content, before, findings }: PlanGridProps): (code: string, grade: Grade) => CellState {
  return useMemo(() => {
    const read = cellReader({ ...content, variants: [] });
    const was = before && cellReader({ ...before, variants: [] });
    const atCells = findings.filter(isAtCell);
    return (code, grade) => {
      const here = atCells.filter((finding) => finding.code === code && finding.grade === grade);
      const change = was ? periodsOf(read(code, grade) - was(code, grade)) : 0;
      return {
        halfPeriods: read(code, grade),
        tone: here.some(({ severity }) => severity === "error") ? "error" : here.length > 0 ? "warning" : undefined,
        hasVariant: content.variants.some((variant) => variant.code === code && variant.grade === grade),
        change: change === 0 ? undefined : change,
      };
    };
  }, [content, before, findings]);
}

interface CoverCellProps {
  readonly cover: RowCover | undefined;
  readonly isKnown: boolean;
  readonly isTaught: boolean;
  /** Several courses are given by the same teachers: the figures are of all of them. */
  readonly isTogether: boolean;
}

function CoverCell({ cover, isKnown, isTaught, isTogether }: CoverCellProps) {
  const words = useTexts(gridTexts);
  if (!isTaught || (isKnown && !cover)) return <td className={styles.cover}>—</td>;
  if (!cover) return <td className={styles.cover}><span className="soft">{words.unknown}</span></td>;
  const figures = words.coverOf(shortNumber(cover.given), shortNumber(cover.needed));
  const isShort = cover.missing > 0.01;
  return (
    <td className={styles.cover} title={isTogether ? words.together(figures) : figures}>
      <span className={isShort ? "tone-bad" : "tone-good"}>{isShort ? words.short(shortNumber(cover.missing)) : words.enough}</span>
      <span className={styles.figures}>{`${isTogether ? "∑ " : ""}${shortNumber(cover.given)} / ${shortNumber(cover.needed)}`}</span>
    </td>
  );
}

function Sums({ content, taught, findings, covers }: Pick<PlanGridProps, "content" | "taught" | "findings" | "covers">) {
  const words = useTexts(gridTexts);
  const read = cellReader({ ...content, variants: [] });
  const sums = taught.map((grade) => ({ grade, sum: weeklySum(content, read, grade), limit: weeklyTotal(grade) }));
  const total = covers ? [...covers.values()].reduce((sum, { missing }) => sum + missing, 0) : undefined;
  const isWrong = (grade: Grade) => findings.some((finding) => isAtGrade(finding) && finding.grade === grade && finding.campusId === null);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.head}>{words.sum}</th>
        {sums.map(({ grade, sum }) => <td key={grade} className={isWrong(grade) ? styles.error : undefined}>{sum}</td>)}
        {covers !== null && <td rowSpan={3}>{total === undefined ? "—" : total > 0.01 ? words.short(shortNumber(total)) : words.enough}</td>}
      </tr>
      <tr>
        <th scope="row" className={styles.head}>{words.national}</th>
        {sums.map(({ grade, limit }) => <td key={grade}>{limit}</td>)}
      </tr>
      <tr>
        <th scope="row" className={styles.head}>{words.difference}</th>
        {sums.map(({ grade, sum, limit }) => (
          <td key={grade} className={sum === limit ? "tone-good" : "tone-bad"}>{sum === limit ? "0" : sum > limit ? `+${sum - limit}` : `−${limit - sum}`}</td>
        ))}
      </tr>
    </tfoot>
  );
}
