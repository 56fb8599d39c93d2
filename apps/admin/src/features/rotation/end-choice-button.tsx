import { endDecisionWords, findEndChoiceRefusals, type EndDecision } from "@qitong/domain/staffing";
import { ReasonDialog, useLanguage, useTexts } from "@qitong/ui";
import { rotationRefusalTexts } from "./rotation-refusal-texts";
import type { RotationRow } from "./rotation-row";
import { rotationTexts } from "./rotation-texts";

export interface EndChoiceButtonProps {
  readonly decision: EndDecision;
  readonly rows: readonly RotationRow[];
  readonly onDecide: (decision: EndDecision, reason: string) => Promise<unknown>;
}

/** One decision for everyone selected, with what follows from it and every reason against it. */
export function EndChoiceButton({ decision, rows, onDecide }: EndChoiceButtonProps) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const names = rows.map((row) => row.name).join(language === "zh" ? "、" : ", ");
  const consequence = { return: words.returnConsequence, extend: words.extendConsequence, stay: words.stayConsequence }[decision](names);
  return (
    <ReasonDialog
      label={endDecisionWords[decision][language]}
      disabled={rows.length === 0}
      about={consequence}
      reasonLabel={words.reason}
      hint={words.reasonHint}
      longest={300}
      findRefusals={(reason) => uniqueKinds(rows.flatMap((row) => findEndChoiceRefusals(row, { decision, reason, version: row.version }, row.held ?? undefined)))}
      texts={rotationRefusalTexts}
      onConfirm={(reason) => onDecide(decision, reason)}
    />
  );
}

/** What stands against ten is said once. */
function uniqueKinds<Refusal extends { readonly kind: string }>(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()];
}
