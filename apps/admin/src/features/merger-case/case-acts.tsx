import type { CivilDate } from "@qitong/domain";
import { findMergerRepresentativeRefusals, findMergerUndoRefusals, findMergerWithdrawalRefusals, mergerChecklist, mergerLifecycle } from "@qitong/domain/legal-entity";
import { Acts, ConfirmButton, Panel, useLanguage, useTexts } from "@qitong/ui";
import { Form, Input } from "antd";
import { useState } from "react";
import type { MergerRefusal } from "./merger-refusal-texts";
import type { CaseDetail } from "./merger-row";
import { caseTexts } from "./merger-texts";
import { RepresentativeButton, type RepresentativeButtonProps } from "./representative-button";
import { ScheduleForm } from "./schedule-form";
import { stepName } from "./step-name";

export interface CaseActsProps {
  readonly detail: CaseDetail;
  readonly refused: readonly MergerRefusal[];
  readonly onSchedule: (effectiveOn: CivilDate) => Promise<unknown>;
  readonly onRepresentative: RepresentativeButtonProps["onRepresentative"];
  readonly onUndo: () => Promise<unknown>;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
}

/** What may be done with the case as a whole; an act that would be refused is left out. */
export function CaseActs({ detail, refused, onSchedule, onRepresentative, onUndo, onWithdraw }: CaseActsProps) {
  const mayUndo = findMergerUndoRefusals(detail, detail.settings).length === 0;
  const mayWithdraw = findMergerWithdrawalRefusals(detail, detail.today).length === 0;
  const { isOpen } = mergerLifecycle[detail.status];
  if (!isOpen && !mayUndo) return null;
  return (
    <Panel>
      {isOpen && <ScheduleForm key={detail.version} detail={detail} refused={refused} onSchedule={onSchedule} />}
      <Acts>
        {findMergerRepresentativeRefusals(detail, detail).length === 0 && <RepresentativeButton detail={detail} onRepresentative={onRepresentative} />}
        {mayUndo && <UndoButton detail={detail} onUndo={onUndo} />}
        {mayWithdraw && <WithdrawButton onWithdraw={onWithdraw} />}
      </Acts>
    </Panel>
  );
}

function UndoButton({ detail, onUndo }: Pick<CaseActsProps, "detail" | "onUndo">) {
  const words = useTexts(caseTexts);
  const language = useLanguage();
  const last = detail.steps.at(-1);
  if (!last) return null;
  const clearsDate = detail.status === "scheduled" && mergerChecklist(detail.settings)[last.step].isNeededForEffect;
  return (
    <ConfirmButton
      label={words.undo}
      question={words.undoQuestion(stepName(language, last.step))}
      consequence={
        <>
          <p>{words.undoAbout(last.documents.length)}</p>
          {clearsDate && <p>{words.undoClearsDate}</p>}
        </>
      }
      act={words.undoAct}
      onConfirm={onUndo}
    />
  );
}

function WithdrawButton({ onWithdraw }: Pick<CaseActsProps, "onWithdraw">) {
  const words = useTexts(caseTexts);
  const [reason, setReason] = useState("");
  const withdraw = () => (reason.trim() === "" ? Promise.reject(new Error("a reason is due")) : onWithdraw(reason.trim()));
  return (
    <ConfirmButton
      danger
      label={words.withdraw}
      question={words.withdraw}
      consequence={
        <Form layout="vertical">
          <p>{words.withdrawAbout}</p>
          <Form.Item label={words.withdrawReason} htmlFor="withdraw-reason" required validateStatus={reason.trim() === "" ? "warning" : ""}>
            <Input.TextArea id="withdraw-reason" rows={3} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />
          </Form.Item>
        </Form>
      }
      act={words.withdrawAct}
      onConfirm={withdraw}
    />
  );
}
