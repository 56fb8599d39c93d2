import type { CivilDate } from "@qitong/domain";
import { wordsIn, type InboxTab } from "@qitong/domain/management/approval";
import { EmptyState, ErrorState, formatDate, formatInstant, LoadingState, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { InboxRow } from "./approval-rows";
import { inboxTexts } from "./approval-texts";
import { statusTexts, statusTones } from "./approval-words";
import styles from "./approval.module.css";

export interface InboxListProps {
  readonly tab: InboxTab;
  /** Undefined while loading. */
  readonly rows: readonly InboxRow[] | undefined;
  readonly today: CivilDate;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly onMore?: () => void;
  readonly isLoadingMore: boolean;
  readonly renderLink: (row: InboxRow, children: ReactNode, className: string) => ReactNode;
}

/** The same list on a desk and on a phone: a row is one thing to open. */
export function InboxList({ tab, rows, today, error, onRetry, onMore, isLoadingMore, renderLink }: InboxListProps) {
  const words = useTexts(inboxTexts);
  if (error) return <ErrorState detail={error.message} onRetry={onRetry} />;
  if (!rows) return <LoadingState rows={8} />;
  if (rows.length === 0) return <Empty tab={tab} />;
  const label = { todo: words.listTodo, done: words.done, own: words.listOwn }[tab];
  return (
    <>
      <ul className={styles.inbox} aria-label={label}>
        {rows.map((row) => (
          <li key={`${row.id} ${row.task ?? ""}`}>{renderLink(row, <Row tab={tab} row={row} today={today} />, "card")}</li>
        ))}
      </ul>
      {onMore && (
        <Button block loading={isLoadingMore} onClick={onMore}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function Row({ tab, row, today }: { readonly tab: InboxTab; readonly row: InboxRow; readonly today: CivilDate }) {
  const words = useTexts(inboxTexts);
  const language = useLanguage();
  const when = formatInstant(language, row.at);
  const [step] = row.steps;
  return (
    <>
      <span className={styles.rowHead}>
        <span className={styles.rowFlow}>{wordsIn(language, row.flow)}</span>
        <Mark tab={tab} row={row} />
      </span>
      <span className={styles.rowTitle}>{row.title}</span>
      <span className={styles.rowFacts}>
        {tab !== "own" && <span>{askedBy(row, words)}</span>}
        <span>{tab === "todo" ? words.since(when) : tab === "done" ? words.decidedAt(when) : words.startedAt(when)}</span>
        {step && tab !== "done" && <span>{words.at(wordsIn(language, step.name))}</span>}
        {step?.dueOn && tab !== "done" && <Due day={step.dueOn} today={today} />}
      </span>
    </>
  );
}

function askedBy({ applicantName, isFromOutside }: InboxRow, words: ReturnType<typeof useTexts<(typeof inboxTexts)["zh"]>>): string {
  if (!isFromOutside) return words.by(applicantName ?? "—");
  return applicantName === null ? words.byForgotten : words.byParent(applicantName);
}

function Mark({ tab, row }: { readonly tab: InboxTab; readonly row: InboxRow }) {
  const words = useTexts(inboxTexts);
  const statuses = useTexts(statusTexts);
  const [step] = row.steps;
  if (tab === "todo") return null;
  if (tab === "done" && step) return <StatusTag tone={step.state === "approved" ? "good" : step.state === "rejected" ? "bad" : "warn"}>{words.taskState(step.state)}</StatusTag>;
  return <StatusTag tone={statusTones[row.status]}>{statuses[row.status]}</StatusTag>;
}

function Due({ day, today }: { readonly day: CivilDate; readonly today: CivilDate }) {
  const words = useTexts(inboxTexts);
  const date = formatDate(useLanguage(), day);
  return day < today ? <span className="tone-bad">{words.overdue(date)}</span> : <span>{words.due(date)}</span>;
}

function Empty({ tab }: { readonly tab: InboxTab }) {
  const words = useTexts(inboxTexts);
  if (tab === "todo") return <EmptyState title={words.emptyTodo} about={words.emptyTodoAbout} />;
  return tab === "done" ? <EmptyState title={words.emptyDone} /> : <EmptyState title={words.emptyOwn} about={words.emptyOwnAbout} />;
}
