import { formatNumber, useLanguage, useTexts } from "@qitong/ui";
import { editorTexts } from "./editor-texts";
import styles from "./transfer-plan.module.css";
import type { PlanCheck } from "./use-plan-check";

/** Always in sight while one edits: how many, how many of them backbone, what is refused, what it does. */
export function MoveFigures({ check }: { readonly check: Pick<PlanCheck, "moves" | "needed" | "most" | "counted" | "backbone" | "backboneNeeded" | "insideEntity" | "insidePairs" | "refusals" | "imbalance"> }) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value, 3);
  return (
    <ul className={`${styles.figures} figures`} aria-label={words.summary}>
      <li className={check.counted < check.needed || check.moves > check.most ? "tone-bad" : ""}>{words.movesOf(check.moves, check.needed, check.most)}</li>
      <li className={check.backbone < check.backboneNeeded ? "tone-bad" : ""}>{words.backboneOf(check.backbone, check.backboneNeeded)}</li>
      {check.insideEntity > 0 && <li>{words.insideEntity(check.insideEntity)}</li>}
      {check.insidePairs > 0 && <li>{words.insidePairs(check.insidePairs)}</li>}
      <li>{words.impactSummary(number(check.imbalance.before), number(check.imbalance.after))}</li>
      <li className={check.refusals.length > 0 ? "tone-bad" : "tone-good"}>
        {check.refusals.length === 0 ? words.noRefusals : words.hasRefusals(check.refusals.length)}
      </li>
    </ul>
  );
}
