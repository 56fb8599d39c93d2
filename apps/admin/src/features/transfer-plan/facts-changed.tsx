import type { FactChange } from "@qitong/domain/staffing";
import { mayAct } from "@qitong/domain/staffing";
import { ConfirmButton, defineTexts, Remark, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { factChangeText } from "../plan/fact-change-texts";
import type { PlanNames } from "../plan/plan-names";
import type { PlanView } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";
import type { PlanActs } from "./use-plan-acts";

const texts = defineTexts({
  zh: {
    title: (count: number) => `提交后有 ${count} 项情况变化，须重新核对`,
    forOfficer: "核对后可维持原方案；需要改动的，请收回修改。核对前不能报送和批准。",
    forOthers: "经办人核对前不能批准；可以退回。",
    review: "核对无误，维持原方案",
    question: (count: number) => `对这 ${count} 项变化核对无误，维持原方案？`,
    consequence: "记入办理过程。校长已作的答复保留。",
  },
  en: {
    title: (count) => `Changed since the plan was submitted: ${count}. It needs a new look`,
    forOfficer: "Stand by the plan as it is, or recall and change it. Until then it can be neither forwarded nor approved.",
    forOthers: "It cannot be approved before its official has looked again; it can be returned.",
    review: "Looked at: keep the plan",
    question: (count) => `Keep the plan as it is, with these changes known: ${count}?`,
    consequence: "It is written to the plan's history. The principals' answers stay.",
  },
});

interface FactsChangedProps {
  readonly changes: readonly FactChange[];
  readonly names: PlanNames;
  /** Undefined for who only reads. */
  readonly onReview: (() => Promise<unknown>) | undefined;
}

export function FactsChanged({ changes, names, onReview }: FactsChangedProps) {
  const words = useTexts(texts);
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <Remark title={words.title(changes.length)}>
      <ul className={styles.reasons}>
        {changes.map((change, index) => (
          <li key={`${change.kind} ${index}`}>{factChangeText(language, change, names)}</li>
        ))}
      </ul>
      <p>{onReview ? words.forOfficer : words.forOthers}</p>
      {onReview && (
        <ConfirmButton label={words.review} question={words.question(changes.length)} consequence={words.consequence} act={words.review} onConfirm={onReview} />
      )}
    </Remark>
  );
}

interface FactsChangedOfProps {
  readonly plan: Pick<PlanView, "id" | "status" | "version">;
  readonly names: PlanNames;
  readonly mayReview: boolean;
  readonly acts: Pick<PlanActs, "review">;
}

/** Looked up every minute while the plan waits for an answer or a decision. */
export function FactsChangedOf({ plan, names, mayReview, acts }: FactsChangedOfProps) {
  const { id: planId, status, version } = plan;
  const { data } = useQuery({ ...staffing.transferPlan.factChanges.queryOptions({ planId }), enabled: mayAct(status, "review"), refetchInterval: 60_000 });
  const changes = mayAct(status, "review") ? (data ?? []) : [];
  return (
    <FactsChanged
      changes={changes}
      names={names}
      onReview={mayReview ? () => acts.review.mutateAsync({ planId, version, changes: changes.length }) : undefined}
    />
  );
}
