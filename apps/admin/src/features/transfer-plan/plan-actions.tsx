/** The acts that a plan's status and the person's powers allow; a refused one says why. */
import type { CivilDate, Permission, PersonId } from "@qitong/domain";
import {
  findDecisionRefusals, findForwardRefusals, findSubmitRefusals, findWithdrawRefusals, mayAct, type AnswerDue, type PlanAct, type TransferMove, type TransferRefusal,
} from "@qitong/domain/staffing";
import { ConfirmButton, formatDate, ReasonDialog, RefusalList, type RefusalTexts, useLanguage, useTexts } from "@qitong/ui";
import { memo } from "react";
import type { AnyPlanRefusal } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";
import type { PlanView } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";
import type { PlanActs } from "./use-plan-acts";

export interface PlanActionsProps {
  readonly plan: PlanView & { readonly noes: number };
  readonly may: (permission: Permission) => boolean;
  readonly me: PersonId;
  readonly today: CivilDate;
  readonly acts: Pick<PlanActs, "submit" | "forward" | "recall" | "withdraw" | "approve" | "return" | "reject">;
  readonly texts: RefusalTexts<AnyPlanRefusal>;
  /** The principals' answers that are due; undefined until they are known. */
  readonly missing: readonly AnswerDue[] | undefined;
  /** Of the chosen alternative; undefined until they are known. */
  readonly submission: { readonly moves: readonly TransferMove[]; readonly transferRefusals: readonly TransferRefusal[] } | undefined;
}

/** Its dialogs are not drawn again before what would be submitted is known anew. */
export const PlanActions = memo(function PlanActions(props: PlanActionsProps) {
  const { plan, may } = props;
  const can = (act: PlanAct, permission: Permission): boolean => may(permission) && mayAct(plan.status, act);
  return (
    <>
      {can("submit", "plan.draft") && <Submit {...props} />}
      {can("forward", "plan.draft") && <Forward {...props} />}
      {can("approve", "plan.approve") && <Approve {...props} />}
      {can("return", "plan.approve") && <Refuse {...props} act="return" />}
      {can("reject", "plan.approve") && <Refuse {...props} act="reject" />}
      {can("recall", "plan.draft") && <Recall {...props} />}
      {can("withdraw", "plan.draft") && <Withdraw {...props} />}
    </>
  );
});

function Submit({ plan, today, acts, texts, submission }: PlanActionsProps) {
  const words = useTexts(planTexts);
  if (!submission) return null;
  const refusals = findSubmitRefusals(plan, { ...submission, heldElsewhere: [] }, today);
  return (
    <ConfirmButton
      label={words.submit}
      type="primary"
      // The one that is chosen, which need not be the one on screen.
      question={words.submitQuestion(plan.alternatives.find(({ id }) => id === plan.chosenAlternativeId)?.name ?? "—", submission.moves.length)}
      consequence={
        <>
          {words.submitConsequence}
          <div className={styles.scrollList}>
            <RefusalList refusals={refusals} texts={texts} />
          </div>
        </>
      }
      act={words.submit}
      onConfirm={() => acts.submit.mutateAsync({
          planId: plan.id,
          moves: submission.moves.map(({ personId, toCampusId }) => ({ personId, toCampusId })),
        })}
    />
  );
}

function Forward({ plan, acts, texts, missing }: PlanActionsProps) {
  const words = useTexts(planTexts);
  const refusals = missing === undefined ? [] : findForwardRefusals(plan, { missing });
  return (
    <ConfirmButton
      label={words.forward}
      type="primary"
      question={words.forwardQuestion(plan.noes)}
      consequence={
        <>
          {words.forwardConsequence}
          <div className={styles.scrollList}>
            <RefusalList refusals={refusals} texts={texts} />
          </div>
        </>
      }
      act={words.forward}
      onConfirm={() => acts.forward.mutateAsync({ planId: plan.id })}
    />
  );
}

function Recall({ plan, acts }: PlanActionsProps) {
  const words = useTexts(planTexts);
  return (
    <ConfirmButton
      label={words.recall}
      question={words.recallQuestion}
      consequence={words.recallConsequence}
      act={words.recall}
      onConfirm={() => acts.recall.mutateAsync({ planId: plan.id })}
    />
  );
}

function Withdraw({ plan, acts, texts }: PlanActionsProps) {
  const words = useTexts(planTexts);
  return (
    <ReasonDialog
      label={words.withdraw}
      reasonLabel={words.reason}
      danger
      findRefusals={(reason) => findWithdrawRefusals(plan, reason)}
      texts={texts}
      onConfirm={(reason) => acts.withdraw.mutateAsync({ planId: plan.id, reason })}
    />
  );
}

function Approve({ plan, me, today, acts, texts }: PlanActionsProps) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const { startsOn, lastDay, basis } = plan.notice.ifApprovedToday;
  return (
    <ReasonDialog
      label={words.approve}
      reasonLabel={words.remark}
      type="primary"
      about={
        <p>
          {words.noticeWillBe(formatDate(language, startsOn), formatDate(language, lastDay), plan.settings.noticeWorkingDays)}
          {basis.kind === "weekends-only" && ` ${words.noticeUnannounced(basis.unannouncedYears.join("、"))}`}
        </p>
      }
      findRefusals={(reason) => findDecisionRefusals(plan, "approve", { by: me, reason }, today)}
      texts={texts}
      onConfirm={(reason) => acts.approve.mutateAsync({ planId: plan.id, version: plan.version, reason })}
    />
  );
}

function Refuse({ plan, me, today, acts, texts, act }: PlanActionsProps & { readonly act: "return" | "reject" }) {
  const words = useTexts(planTexts);
  return (
    <ReasonDialog
      label={words[act]}
      reasonLabel={words.reason}
      danger={act === "reject"}
      findRefusals={(reason) => findDecisionRefusals(plan, act, { by: me, reason }, today)}
      texts={texts}
      onConfirm={(reason) => acts[act].mutateAsync({ planId: plan.id, version: plan.version, reason })}
    />
  );
}
