import type { TimelineStep } from "@qitong/domain/legal-entity";
import { FigureWithSource, formatDate, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { CaseStep, NamedPaper, UndoneStep } from "./merger-row";
import styles from "./merger.module.css";
import { caseTexts } from "./merger-texts";
import { stateTexts, stateTones } from "./merger-words";
import { stepNames } from "./step-name";
import { submissionTexts } from "./submission-texts";
import { watchTexts, watchTones } from "./timeline-texts";
import { UndoneSteps } from "./undone-steps";

export interface ChecklistStepProps {
  readonly entry: TimelineStep;
  readonly recorded: CaseStep | undefined;
  /** What was recorded for the step before and taken back. */
  readonly undone: readonly UndoneStep[];
  /** Nothing is waited for in a withdrawn case. */
  readonly isClosed: boolean;
  readonly record: ReactNode;
  readonly form: ReactNode;
  readonly renderDocument: (document: NamedPaper) => ReactNode;
}

export function ChecklistStep({ entry, recorded, undone, isClosed, record, form, renderDocument }: ChecklistStepProps) {
  const words = useTexts(caseTexts);
  const submission = useTexts(submissionTexts);
  const language = useLanguage();
  const { rule, state } = entry;
  return (
    <li className={`${styles.step} ${styles[state.kind]}`}>
      <div className={styles.stepHead}>
        <h4>{rule.name[language]}</h4>
        {(!isClosed || state.kind === "done") && <StateTag entry={entry} />}
        <StepDates entry={entry} isClosed={isClosed} />
      </div>
      <dl className={styles.stepFacts}>
        <dt>{words.doneBy}</dt>
        <dd>{rule.doneBy[language]}</dd>
        <dt>{words.papers}</dt>
        <dd>
          <FigureWithSource
            name={rule.name[language]}
            value={rule.documents[language]}
            source={rule.source[language]}
            certainty={rule.mark === "S" ? "document" : "setting"}
          />
        </dd>
      </dl>
      {recorded && (
        <div className={styles.recorded}>
          {recorded.recordedByName !== null && <span>{words.recordedBy(recorded.recordedByName)}</span>}
          {recorded.note !== null && <span>{recorded.note}</span>}
          {recorded.documents.map((document) => (
            <span key={document.fileId}>{renderDocument(document)}</span>
          ))}
        </div>
      )}
      {!isClosed && (state.kind === "waiting" || state.kind === "overdue") && state.missing.length > 0 && (
        <p className={styles.waits}>{words.opensAfter(stepNames(language, state.missing))}</p>
      )}
      {!isClosed && entry.waitsForSubmission && state.kind === "open" && <p className={styles.waits}>{submission.waits}</p>}
      <UndoneSteps undone={undone} renderDocument={renderDocument} />
      {form}
      {state.kind !== "done" && record}
    </li>
  );
}

function StateTag({ entry: { state, watch, waitsForSubmission } }: { readonly entry: TimelineStep }) {
  const states = useTexts(stateTexts);
  const watches = useTexts(watchTexts);
  if (state.kind === "done" && state.isLate) return <StatusTag tone="warn">{states.late}</StatusTag>;
  // What only the bureau's agreement is missing for is not open to be recorded.
  const kind = state.kind === "open" && waitsForSubmission ? "waiting" : state.kind;
  return (
    <>
      <StatusTag tone={stateTones[kind]}>{states[kind]}</StatusTag>
      {watch === "at-risk" && <StatusTag tone={watchTones[watch]}>{watches[watch]}</StatusTag>}
    </>
  );
}

function StepDates({ entry, isClosed }: { readonly entry: TimelineStep; readonly isClosed: boolean }) {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const { state, earliest, due, basis } = entry;
  const day = (date: typeof earliest) => (date === null ? "" : formatDate(language, date));
  if (isClosed && state.kind !== "done") return null;
  return (
    <span className={`${styles.dates} figures`}>
      {state.kind === "done" && <span>{words.doneOn(day(state.on))}</span>}
      {state.kind === "waiting" && earliest !== null && <span>{words.earliest(day(earliest))}</span>}
      {due !== null && <span>{words.due(day(due))}</span>}
      {state.kind !== "done" && basis.kind === "weekends-only" && <span>{words.weekendsOnly(basis.unannouncedYears.join("、"))}</span>}
    </span>
  );
}
