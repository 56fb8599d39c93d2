import type { CivilDate } from "@qitong/domain";
import { ConfirmButton, DataTable, EmptyState, formatDate, PeriodText, useLanguage, useTexts, type Column } from "@qitong/ui";
import { subjectWord } from "../staff-record/staff-words";
import type { MentoringRow } from "./mentoring-row";
import { mentoringTexts } from "./mentoring-texts";
import styles from "./mentoring.module.css";
import { PairState } from "./pair-state";

export interface MentoringTableProps {
  readonly rows: readonly MentoringRow[] | undefined;
  readonly today: CivilDate;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  /** Absent for who may not end one. */
  readonly onEnd?: ((row: MentoringRow, endsOn: CivilDate) => Promise<unknown>) | undefined;
}

export function MentoringTable({ rows, today, error, onRetry, onEnd }: MentoringTableProps) {
  const words = useTexts(mentoringTexts);
  const language = useLanguage();
  const columns: Column<MentoringRow>[] = [
    { key: "mentor", title: words.mentor, render: (row) => words.at(row.mentorName, row.mentorCampusName), sortBy: (row) => row.mentorName, width: 200 },
    { key: "mentee", title: words.mentee, render: (row) => words.at(row.menteeName, row.menteeCampusName), sortBy: (row) => row.menteeName, width: 200 },
    { key: "subject", title: words.subject, render: (row) => subjectWord(language, row.subject), sortBy: (row) => row.subject, width: 100 },
    { key: "state", title: words.state, render: (row) => <PairState row={row} today={today} />, width: 90 },
    { key: "period", title: words.period, render: (row) => <PeriodText startsOn={row.startsOn} endsOn={row.endsOn} />, sortBy: (row) => row.startsOn, width: 200 },
    { key: "aims", title: words.aims, render: (row) => <span className={styles.words}>{row.aims}</span>, width: 260 },
    {
      key: "origin", title: words.origin, width: 140, onlyWide: true,
      render: (row) => (
        <>
          {row.rotationId === null ? words.alone : words.ofRotation}
          {row.carriesOver && <div className="soft">{words.carriesOver}</div>}
          {row.endReason !== null && <div className="soft">{row.endReason}</div>}
        </>
      ),
    },
    ...(onEnd ? [{ key: "end", title: "", width: 110, render: (row: MentoringRow) => <End row={row} today={today} onEnd={onEnd} /> }] : []),
  ];
  return (
    <DataTable label={words.table} rows={rows} columns={columns} rowKey={(row) => row.id} error={error} onRetry={onRetry} empty={<EmptyState title={words.none} about={words.noneAbout} />} />
  );
}

function End({ row, today, onEnd }: { readonly row: MentoringRow; readonly today: CivilDate; readonly onEnd: NonNullable<MentoringTableProps["onEnd"]> }) {
  const words = useTexts(mentoringTexts);
  const language = useLanguage();
  // one that has not begun is called off on its first day
  const endsOn = row.startsOn > today ? row.startsOn : today;
  if (row.endsOn !== null && row.endsOn <= endsOn) return null;
  return (
    <ConfirmButton
      label={words.end}
      question={words.endQuestion(row.mentorName, row.menteeName)}
      consequence={words.endConsequence(formatDate(language, endsOn))}
      act={words.end}
      onConfirm={() => onEnd(row, endsOn)}
    />
  );
}
