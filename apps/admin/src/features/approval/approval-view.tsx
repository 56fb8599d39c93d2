import { wordsIn } from "@qitong/domain/management/approval";
import { Columns, FactList, formatDate, formatInstant, PageHeader, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { ApprovalDetail, OpenTask } from "./approval-rows";
import { courseTexts, inboxTexts, requestTexts } from "./approval-texts";
import { statusTexts, statusTones, officeName } from "./approval-words";
import { CourseTimeline } from "./course-timeline";
import { DecisionPanel, type DecisionPanelProps } from "./decision-panel";
import { PathView } from "./path-view";
import { valueText } from "./value-text";
import styles from "./approval.module.css";

export interface ApprovalViewProps extends Omit<DecisionPanelProps, "detail"> {
  readonly detail: ApprovalDetail;
  readonly back: ReactNode;
  readonly subject: ReactNode;
  readonly renderFile: (file: AttachedPaper) => ReactNode;
}

export interface AttachedPaper extends Omit<ApprovalDetail["files"][number], "fileId" | "bytes"> {
  readonly fileId: string;
}

/** What is asked for, what happened, who is asked now, and what comes next. On a phone the decision follows the form. */
export function ApprovalView({ detail, back, subject, renderFile, ...acts }: ApprovalViewProps) {
  const words = useTexts(courseTexts);
  const statuses = useTexts(statusTexts);
  const language = useLanguage();
  const { head, title, applicant, startedAt, status, ahead } = detail;
  return (
    <>
      <PageHeader
        back={back}
        title={`${wordsIn(language, head.name)} · ${title}`}
        about={
          <span className={styles.rowFacts}>
            <StatusTag tone={statusTones[status]}>{statuses[status]}</StatusTag>
            {words[applicant.id === null ? "aboutParent" : "about"](applicant.name ?? "—", formatInstant(language, startedAt))}
            {detail.outside && <span>{words.promisedBy(formatDate(language, detail.outside.dueOn))}</span>}
          </span>
        }
      />
      <Columns
        side={
          <>
            <Panel title={words.course}>
              <CourseTimeline events={detail.events} />
              {detail.open.map((task) => (
                <Waiting key={task.number} task={task} detail={detail} />
              ))}
            </Panel>
            {ahead.length > 0 && (
              <Panel title={words.ahead}>
                <PathView steps={ahead} officeNames={detail.officeNames} />
              </Panel>
            )}
          </>
        }
      >
        <FormPanel detail={detail} subject={subject} renderFile={renderFile} />
        <DecisionPanel detail={detail} {...acts} />
      </Columns>
    </>
  );
}

/** Photos of one from outside have no name of their own; they are numbered in the order in which they were sent. */
function photosOf({ photos }: NonNullable<ApprovalDetail["outside"]>): AttachedPaper[] {
  return photos.map(({ id, fieldId, round }, index) => ({ fileId: id, fieldId, round, name: String(index + 1) }));
}

function Waiting({ task, detail }: { readonly task: OpenTask; readonly detail: ApprovalDetail }) {
  const words = useTexts(courseTexts);
  const { due, overdue } = useTexts(inboxTexts);
  const language = useLanguage();
  const names = task.deciders.map(({ personName }) => personName).join(language === "zh" ? "、" : ", ");
  const offices = task.offices.map((office) => officeName(language, office, detail.officeNames)).join(language === "zh" ? "、" : ", ");
  const isLate = task.dueOn !== null && task.dueOn < detail.today;
  return (
    <p className={styles.waiting}>
      <strong>{task.step === null ? "" : wordsIn(language, task.step)}</strong> {words.waitsFor(offices, names)}
      {task.dueOn && <span className={isLate ? "tone-bad" : "soft"}>{(isLate ? overdue : due)(formatDate(language, task.dueOn))}</span>}
    </p>
  );
}

function FormPanel({ detail, subject, renderFile }: Pick<ApprovalViewProps, "detail" | "subject" | "renderFile">) {
  const words = useTexts(courseTexts);
  const { form: formTitle } = useTexts(requestTexts);
  const language = useLanguage();
  const { form, values, names, round } = detail;
  const files = detail.outside ? photosOf(detail.outside) : detail.files;
  return (
    <Panel title={formTitle}>
      {subject}
      <FactList
        look="above"
        facts={form.fields.map((field) => ({
          name: wordsIn(language, field.label),
          value:
            field.kind === "file" ? (
              <Attached files={files.filter((file) => file.fieldId === field.id)} round={round} renderFile={renderFile} />
            ) : (
              <span className="written">{valueText(language, field, values, names) ?? <span className="soft">{words.unfilled}</span>}</span>
            ),
        }))}
      />
    </Panel>
  );
}

function Attached({ files, round, renderFile }: { readonly files: readonly AttachedPaper[]; readonly round: number; readonly renderFile: ApprovalViewProps["renderFile"] }) {
  const words = useTexts(courseTexts);
  return (
    <div className={styles.attached}>
      {files.length === 0 && <span className="soft">{words.unfilled}</span>}
      {files.map((file) => (
        <span key={file.fileId}>
          {renderFile(file)}
          {file.round < round && <span className="soft">{words.olderRound(file.round)}</span>}
        </span>
      ))}
    </div>
  );
}
