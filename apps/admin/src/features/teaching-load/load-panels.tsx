import { loadSeverity, restOfYear, countUncovered, teacherLoads, type LoadCell, type LoadFinding } from "@qitong/domain/curriculum";
import { subjectName } from "@qitong/domain/staffing";
import { ItemList, Panel, Row, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { SchoolLoad } from "./load-rows";
import { loadTexts } from "./load-texts";
import { sayLoadFinding, type Naming } from "./load-words";
import styles from "./teaching-load.module.css";

/** Always in sight: how much nobody gives, now and later in the year. */
export function UncoveredCount({ findings, found: { schoolYear, today } }: { readonly findings: readonly LoadFinding[]; readonly found: Pick<SchoolLoad, "schoolYear" | "today"> }) {
  const words = useTexts(loadTexts);
  const { now, later } = countUncovered(findings, restOfYear(schoolYear, today));
  return (
    <Row>
      {now === 0 && later === 0 && <StatusTag tone="good">{words.covered}</StatusTag>}
      {now > 0 && <StatusTag tone="bad">{words.uncoveredNow(now)}</StatusTag>}
      {later > 0 && <StatusTag tone="warn">{words.uncoveredLater(later)}</StatusTag>}
    </Row>
  );
}

/** The whole list of what nobody gives, and what else was found. */
export function LoadFindings({ findings, naming }: { readonly findings: readonly LoadFinding[]; readonly naming: Naming }) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const list = (some: readonly LoadFinding[], label: string) => (
    // A region that scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.list} tabIndex={0} aria-label={label}>
      <ItemList label={label} items={some.map((finding) => ({ key: JSON.stringify(finding), content: <span>{sayLoadFinding(language, finding, naming)}</span> }))} />
    </section>
  );
  const holes = findings.filter((finding) => loadSeverity(finding) === "error");
  const hints = findings.filter((finding) => loadSeverity(finding) === "warning");
  return (
    <>
      <Panel title={words.uncovered}>{holes.length === 0 ? <p className="tone-good">{words.covered}</p> : list(holes, words.uncovered)}</Panel>
      <Panel title={words.hints}>{hints.length === 0 ? <p className="soft">{words.noHints}</p> : list(hints, words.hints)}</Panel>
    </>
  );
}

/** What each teacher gives beside the norm; those above it first. */
export function TeacherLoadsPanel({ cells, found }: { readonly cells: readonly LoadCell[]; readonly found: SchoolLoad }) {
  const words = useTexts(loadTexts);
  const language = useLanguage();
  const rows = teacherLoads(cells, found)
    .flatMap((load) => {
      const teacher = found.teachers.find(({ personId }) => personId === load.personId);
      return teacher ? [{ ...load, teacher }] : [];
    })
    .toSorted((a, b) => b.lessons + b.classHead - b.norm.most - (a.lessons + a.classHead - a.norm.most));
  return (
    <Panel title={words.teachers}>
      {/* A region that scrolls has to be reached by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.list} tabIndex={0} aria-label={words.teachers}>
        <table className={styles.table}>
          <thead><tr>{[words.teacherName, words.subject, words.lessons, words.classHead, words.norm].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ personId, lessons, classHead, norm, teacher }) => (
              <tr key={personId}>
                <th scope="row">{teacher.name}</th>
                <td>{teacher.subject === null ? words.subjectUnknown : subjectName(language, teacher.subject)}</td>
                <td className={lessons > 0 && lessons + classHead > norm.most ? "tone-bad" : undefined}>{lessons}</td>
                <td>{classHead}</td>
                <td>{`${norm.least}–${norm.most}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
