import { toApplicant, wordsIn, type CourseRefusal, type Decision } from "@qitong/domain/management/approval";
import { Acts, ConfirmButton, Panel, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { approvalRefusalTexts } from "./approval-refusal-texts";
import type { ApprovalDetail } from "./approval-rows";
import { courseTexts } from "./approval-texts";

export interface DecisionPanelProps {
  readonly detail: ApprovalDetail;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => Promise<unknown>;
  readonly onWithdraw: () => Promise<unknown>;
  /** The applicant changes what was returned. */
  readonly onChange: () => void;
}

const reasonId = "decision-reason";

/** What whoever looks may do; where nothing can be decided, the reason why stands in its place. */
export function DecisionPanel(props: DecisionPanelProps) {
  const words = useTexts(courseTexts);
  const { acts, status } = props.detail;
  const isOpen = status === "running";
  const mayWithdraw = acts.withdraw.length === 0 && props.detail.subjectKind === "form";
  const isMine = acts.approve.length === 0;
  if (!isOpen && !acts.mayResubmit && !mayWithdraw) return null;
  return (
    <Panel title={words.decision}>
      {isMine && acts.task !== null && <Deciding {...props} task={acts.task} />}
      {isOpen && !isMine && !mayWithdraw && <RefusalList refusals={acts.approve} texts={approvalRefusalTexts} title={words.notMine} />}
      <Acts>
        {acts.mayResubmit && props.detail.subjectKind === "form" && (
          <Button type="primary" aria-haspopup="dialog" onClick={props.onChange}>
            {words.edit}
          </Button>
        )}
        {mayWithdraw && (
          <ConfirmButton label={words.withdraw} question={words.withdrawQuestion} consequence={words.withdrawAbout} act={words.withdraw} danger onConfirm={props.onWithdraw} />
        )}
      </Acts>
    </Panel>
  );
}

function Deciding({ detail, task, busy, onDecide }: DecisionPanelProps & { readonly task: number }) {
  const words = useTexts(courseTexts);
  const language = useLanguage();
  const [reason, setReason] = useState("");
  const [to, setTo] = useState(toApplicant);
  const [missing, setMissing] = useState<readonly CourseRefusal[]>([]);
  const decision = (verdict: Decision["verdict"]): Decision => ({ task, verdict, reason: reason.trim() || null, to: verdict === "return" ? to : null });
  // The server has said what else stands against it; words are asked for here, before a dialog opens.
  const askForWords = () => setMissing([{ kind: "reason-missing", field: "reason" }]);
  const hasWords = reason.trim() !== "";
  const targets = [{ value: toApplicant, label: words.toApplicant }, ...detail.acts.returnTargets.map(({ id, name }) => ({ value: id, label: wordsIn(language, name) }))];
  return (
    <Form layout="vertical">
      <Form.Item label={words.reason} htmlFor={reasonId} extra={detail.subjectKind === "service-application" ? words.toldToParent : words.reasonHint}>
        <Input.TextArea
          id={reasonId}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
            setMissing([]);
          }}
        />
      </Form.Item>
      {targets.length > 1 && (
        <Form.Item label={words.returnTo} htmlFor="decision-to">
          <Select<string> id="decision-to" value={to} onChange={setTo} options={targets} />
        </Form.Item>
      )}
      <RefusalList refusals={[...missing, ...detail.acts.return]} texts={approvalRefusalTexts} fieldId={(field) => `decision-${field}`} />
      <Acts>
        <Button type="primary" loading={busy} onClick={() => void onDecide(decision("approve")).catch(() => undefined)}>
          {words.approve}
        </Button>
        {hasWords && (
          <>
            <ConfirmButton
              label={words.return} question={words.returnQuestion} consequence={words.returnAbout} act={words.return}
              disabled={detail.acts.return.length > 0} onConfirm={() => onDecide(decision("return"))}
            />
            <ConfirmButton label={words.reject} question={words.rejectQuestion} consequence={words.rejectAbout} act={words.reject} danger onConfirm={() => onDecide(decision("reject"))} />
          </>
        )}
        {!hasWords && (
          <>
            <Button disabled={detail.acts.return.length > 0} onClick={askForWords}>
              {words.return}
            </Button>
            <Button onClick={askForWords}>{words.reject}</Button>
          </>
        )}
      </Acts>
    </Form>
  );
}
