import { findNoticeRefusals, type MovePreference } from "@qitong/domain/staffing";
import { LoadingState, useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import type { PersonId } from "@qitong/domain";
import { saveFile } from "../../connection/save-file";
import { staffing } from "../../connection/services";
import { ImpactHeadline } from "../plan-impact/impact-headline";
import { AnswersTable } from "./answers-table";
import { CheckPanel } from "./check-panel";
import { decisionTexts } from "./decision-texts";
import { ImpactPanel } from "./impact-panel";
import { LetPassOf } from "./let-pass";
import { MoveFigures } from "./move-figures";
import type { PlanNames } from "../plan/plan-names";
import { planRefusalTexts } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";
import type { PlanAnswers, PlanFacts, PlanMove, PlanView } from "../plan/plan-types";
import { PlanTimeline } from "./timeline";
import styles from "./transfer-plan.module.css";
import { usePlanCheck } from "./use-plan-check";

export interface DecidingProps {
  readonly plan: PlanView;
  readonly facts: PlanFacts;
  readonly names: PlanNames;
  readonly answers: PlanAnswers | undefined;
}

/** Judges nothing before the moves are here: a plan without moves breaks rules that this one keeps. */
export function Deciding(props: DecidingProps) {
  const { id: planId, chosenAlternativeId: alternativeId } = props.plan;
  const { data: moves } = useQuery({
    ...staffing.transferPlan.moves.queryOptions({ planId, alternativeId: alternativeId ?? "" }),
    enabled: alternativeId !== null,
  });
  if (alternativeId === null) return <Decision {...props} moves={noMoves} />;
  return moves ? <Decision {...props} moves={moves} /> : <LoadingState rows={8} />;
}

const noMoves: readonly PlanMove[] = [];
const noPreferences: readonly MovePreference[] = [];

/** Everything that a decision rests on: the moves with their answers, the effect, and what happened so far. */
function Decision({ plan, facts, names, answers, moves }: DecidingProps & { readonly moves: readonly PlanMove[] }) {
  const words = useTexts(decisionTexts);
  // Who decides is not who reads wishes: they were weighed by the official who drafted the plan.
  const check = usePlanCheck(moves, facts, plan.settings.transfer, noPreferences);
  const print = usePrinting(plan.id);
  const hasNotices = findNoticeRefusals(plan).length === 0;
  const given = answers ? answers.due.length - answers.missing.length - answers.nobodyToAsk.length : 0;
  // After the day of effect the facts have moved on: the rules and the effect were those of the decision.
  const isJudged = plan.status !== "effective";
  return (
    <>
      {isJudged && <MoveFigures check={check} />}
      <div className={styles.decision}>
        <div className={styles.list}>
          <div className={styles.answersHead}>
            <h2>{words.answers}</h2>
            {answers && answers.due.length > 0 && <output>{words.progress(given, answers.due.length)}</output>}
            {hasNotices && <PrintAll busy={print.isPending} onPrint={() => print.mutate(undefined)} />}
          </div>
          <AnswersTable
            moves={moves}
            answers={answers}
            facts={facts}
            names={names}
            {...(hasNotices ? { onPrint: (personId: PersonId) => print.mutate(personId) } : {})}
          />
        </div>
        <div className={styles.panels}>
          <LetPassOf planId={plan.id} names={names} />
          {isJudged && <CheckPanel check={check} texts={planRefusalTexts(names)} />}
          {isJudged && <ImpactHeadline planId={plan.id} moves={moves} facts={facts} names={names} settings={plan.settings.transfer} />}
          {isJudged && <ImpactPanel stages={check.stages} imbalance={check.imbalance} />}
          <PlanTimeline entries={plan.timeline} />
        </div>
      </div>
    </>
  );
}

function PrintAll({ busy, onPrint }: { readonly busy: boolean; readonly onPrint: () => void }) {
  const words = useTexts(planTexts);
  return (
    <Button loading={busy} onClick={onPrint}>
      {words.printNotices}
    </Button>
  );
}

function usePrinting(planId: PlanView["id"]) {
  const words = useTexts(planTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (personId: PersonId | undefined) =>
      queries.fetchQuery(staffing.transferPlan.notices.queryOptions({ planId, ...(personId ? { personId } : {}) })),
    onSuccess: saveFile,
    onError: () => toast("error", words.failed),
  });
}
