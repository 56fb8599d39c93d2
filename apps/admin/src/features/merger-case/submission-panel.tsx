import { doneOn, findMergerRecallRefusals, findMergerSubmitRefusals, mergerLifecycle } from "@qitong/domain/legal-entity";
import { ConfirmButton, Panel, StatusTag, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { CaseDetail } from "./merger-row";
import { submissionAbout, submissionStateTexts, submissionTexts, submissionTones } from "./submission-texts";

export interface SubmissionPanelProps {
  readonly detail: CaseDetail;
  readonly mayManage: boolean;
  /** The way to the approval, for who takes part in it. */
  readonly approval: ReactNode;
  readonly onSubmit: () => Promise<unknown>;
  readonly onRecall: () => Promise<unknown>;
}

/** How far the bureau's own decision is; an act that would be refused is left out. */
export function SubmissionPanel({ detail, mayManage, approval, onSubmit, onRecall }: SubmissionPanelProps) {
  const words = useTexts(submissionTexts);
  const about = useTexts(submissionAbout);
  const states = useTexts(submissionStateTexts);
  const { submission } = detail;
  const maySubmit = mayManage && findMergerSubmitRefusals(detail, detail.settings).length === 0;
  const mayRecall = mayManage && findMergerRecallRefusals(detail).length === 0;
  // Cases whose decree is older than this approval, and those that were given up before it, have nothing to say here.
  const isPast = doneOn(detail.steps, "approval") !== undefined || !mergerLifecycle[detail.status].isOpen;
  if (submission === "none" && isPast) return null;
  return (
    <Panel title={words.title}>
      <div>
        <StatusTag tone={submissionTones[submission]}>{states[submission]}</StatusTag>
      </div>
      {!isPast && <p className="soft">{about[submission]}</p>}
      {approval}
      {maySubmit && (
        <ConfirmButton
          type="primary"
          label={submission === "none" ? words.submit : words.submitAgain}
          question={words.submitQuestion}
          consequence={<p>{words.submitAbout}</p>}
          act={words.submitAct}
          onConfirm={onSubmit}
        />
      )}
      {mayRecall && <ConfirmButton label={words.recall} question={words.recallQuestion} consequence={<p>{words.recallAbout}</p>} act={words.recallAct} onConfirm={onRecall} />}
    </Panel>
  );
}
