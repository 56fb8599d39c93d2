import type { CivilDate } from "@qitong/domain";
import { cellKey, periodsOf, type LoadCell, type LoadFinding, type PlanCourse } from "@qitong/domain/curriculum";
import { useLanguage, useTexts } from "@qitong/ui";
import { useMemo, type KeyboardEvent, type ReactNode } from "react";
import { courseWord } from "../curriculum-plan/finding-texts";
import { askedOf } from "./load-draft";
import type { ShownClass } from "./load-rows";
import { loadTexts } from "./load-texts";
import { nameOfTeacher, type Naming } from "./load-words";
import styles from "./teaching-load.module.css";

export interface ActiveLoadCell {
  readonly class: ShownClass;
  readonly course: PlanCourse;
}

export interface LoadGridProps {
  readonly naming: Naming;
  /** Those that are shown: of one campus, or all. */
  readonly classes: readonly ShownClass[];
  readonly cells: readonly LoadCell[];
  readonly findings: readonly LoadFinding[];
  readonly changed: ReadonlySet<string>;
  /** The first day that is looked at. */
  readonly from: CivilDate;
  readonly active: ActiveLoadCell | undefined;
  readonly onActive: (active: ActiveLoadCell) => void;
  /** What is known of the cell that is active, and for who edits, its editor. */
  readonly note: ReactNode;
}

const idOf = (row: number, column: number): string => `load-${row}-${column}`;
const steps: Readonly<Record<string, readonly [down: number, right: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** A class a row, a course a column; one cell of them takes the Tab key, the arrows go from one to the next. */
export function LoadGrid({ naming, classes, cells, findings, changed, from, active, onActive, note }: LoadGridProps) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const { content } = naming;
  const parts = useMemo(() => new Map(cells.map((cell) => [cellKey(cell.classId, cell.code), cell.parts])), [cells]);
  const isHole = (finding: LoadFinding) => finding.kind === "uncovered" && finding.startsOn <= from;
  const keysOf = (some: readonly LoadFinding[]) => new Set(some.flatMap((finding) => ("code" in finding ? [cellKey(finding.classId, finding.code)] : [])));
  // What is without a teacher today; what only comes to be, and what is merely told, is marked less.
  const holes = keysOf(findings.filter(isHole));
  const remarks = keysOf(findings.filter((finding) => !isHole(finding)));
  const asked = useMemo(() => askedOf(content, classes), [content, classes]);
  const move = (event: KeyboardEvent<HTMLButtonElement>, row: number, column: number) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    // Over cells that the plan leaves empty to the next one that it asks for.
    for (let [down, right] = [row + step[0], column + step[1]]; down >= 0 && down < classes.length && right >= 0 && right < content.courses.length; down += step[0], right += step[1]) {
      const target = document.getElementById(idOf(down, right));
      if (target) return target.focus();
    }
  };
  const isFirst = (row: number, column: number) => active === undefined && row === 0 && column === content.courses.findIndex(({ code }) => classes[0] && asked(classes[0], code) > 0);
  return (
    <div className={styles.sheet}>
      <div className={styles.scroll}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{words.grid}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>{words.class}</th>
              {content.courses.map((course) => <th key={course.code} scope="col">{courseWord(language, content, course.code)}</th>)}
            </tr>
          </thead>
          <tbody>
            {classes.map((one, row) => (
                <tr key={one.classId}>
                  <th scope="row" className={styles.head}>
                    {one.name}
                    {one.headId !== null && <span className={styles.quiet}>{words.head(nameOfTeacher(naming, one.headId))}</span>}
                  </th>
                  {content.courses.map((course, column) => {
                    const wanted = asked(one, course.code);
                    const key = cellKey(one.classId, course.code);
                    const there = parts.get(key) ?? [];
                    if (wanted === 0 && there.length === 0) return <td key={course.code} className={styles.none}>—</td>;
                    const isActive = active?.class.classId === one.classId && active.course.code === course.code;
                    const names = there.map(({ personId }) => nameOfTeacher(naming, personId)).join("、");
                    return (
                      <td key={course.code} className={`${holes.has(key) ? styles.hole : remarks.has(key) ? styles.remark : ""} ${changed.has(key) ? styles.changed : ""} ${isActive ? styles.active : ""}`}>
                        <CellButton
                          id={idOf(row, column)}
                          label={words.cell(one.name, courseWord(language, content, course.code))}
                          names={names || words.nobody}
                          periods={periodsOf(wanted)}
                          isActive={isActive}
                          takesTab={isActive || isFirst(row, column)}
                          onActive={() => onActive({ class: one, course })}
                          onKeyDown={(event) => move(event, row, column)}
                        />
                      </td>
                    );
                  })}
                </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.note} aria-live="polite">{active ? note : <span className="soft">{words.nothingHere}</span>}</div>
    </div>
  );
}

interface CellButtonProps {
  readonly id: string;
  readonly label: string;
  readonly names: string;
  readonly periods: number;
  readonly isActive: boolean;
  readonly takesTab: boolean;
  readonly onActive: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

function CellButton({ id, label, names, periods, isActive, takesTab, onActive, onKeyDown }: CellButtonProps) {
  return (
    <button id={id} type="button" className={styles.cell} tabIndex={takesTab ? 0 : -1} aria-pressed={isActive} onClick={onActive} onFocus={onActive} onKeyDown={onKeyDown}>
      <span className="visually-hidden">{`${label}: `}</span>
      <span>{names}</span>
      <span className={styles.quiet}>{periods}</span>
    </button>
  );
}
