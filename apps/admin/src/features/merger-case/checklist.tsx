import { lateSteps, mergerTimeline, stepsAtRisk, type ChecklistRule, type MergerStep, type TimelineStep } from "@qitong/domain/legal-entity";
import { Panel, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { ChecklistStep } from "./checklist-step";
import type { CaseDetail, NamedPaper } from "./merger-row";
import styles from "./merger.module.css";
import { caseTexts } from "./merger-texts";
import { phaseTexts } from "./merger-words";

const phases = ["decision", "absorbing", "absorbed"] as const satisfies readonly ChecklistRule["phase"][];

export interface ChecklistProps {
  readonly detail: CaseDetail;
  /** The button that records a step; nothing for who may not. */
  readonly renderRecord: (entry: TimelineStep) => ReactNode;
  /** The application to the registrar that belongs to a step, to be taken as a file. */
  readonly renderForm: (step: MergerStep) => ReactNode;
  readonly renderDocument: (document: NamedPaper) => ReactNode;
}

/** The official checklist in its order, with what each step waits for, its deadline, its papers and its source. */
export function Checklist({ detail, renderRecord, renderForm, renderDocument }: ChecklistProps) {
  const words = useTexts(caseTexts);
  const names = useTexts(phaseTexts);
  const timeline = mergerTimeline(detail, detail.today, detail.settings);
  const late = lateSteps(timeline, detail);
  const near = stepsAtRisk(timeline, detail);
  const stepOf = (entry: TimelineStep) => (
    <ChecklistStep
      key={entry.step}
      entry={entry}
      recorded={detail.steps.find(({ step }) => step === entry.step)}
      undone={detail.undoneSteps.filter(({ step }) => step === entry.step)}
      isClosed={detail.status === "withdrawn"}
      record={renderRecord(entry)}
      form={renderForm(entry.step)}
      renderDocument={renderDocument}
    />
  );
  return (
    <Panel title={words.checklist}>
      {late.length > 0 && (
        <output className={styles.late}>
          {words.late} {late.length}
        </output>
      )}
      {near.length > 0 && (
        <output className={styles.near}>
          {words.near} {near.length}
        </output>
      )}
      {phases.map((phase) => (
        <section key={phase} aria-labelledby={`phase-${phase}`}>
          <h3 id={`phase-${phase}`} className={styles.phase}>
            {names[phase]}
          </h3>
          <ol className={styles.steps}>{timeline.filter(({ rule }) => rule.phase === phase).map(stepOf)}</ol>
        </section>
      ))}
    </Panel>
  );
}
