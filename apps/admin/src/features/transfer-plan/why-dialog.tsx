import { goalKeys, type GoalFigures, type MoveExplanation } from "@qitong/domain/staffing";
import { formatNumber, useLanguage, useTexts, type Language, type RefusalTexts } from "@qitong/ui";
import { Modal } from "antd";
import { memo, type ReactNode } from "react";
import { figureWords } from "./goal-texts";
import type { PlanNames } from "../plan/plan-names";
import type { AnyPlanRefusal } from "../plan/plan-refusal-texts";
import styles from "./transfer-plan.module.css";
import { reasonsOf, whyTexts } from "./why-texts";

export interface WhyDialogProps {
  readonly why: MoveExplanation | undefined;
  readonly names: PlanNames;
  readonly texts: RefusalTexts<AnyPlanRefusal>;
  readonly onClose: () => void;
  /** The plan sought anew without the teacher; absent for who may not edit. */
  readonly whatIf?: ReactNode;
}

/** Why this teacher, and what leaving them out would cost: facts of the plan, recomputed from its moves. */
export const WhyDialog = memo(function WhyDialog({ why, names, texts, onClose, whatIf }: WhyDialogProps) {
  const words = useTexts(whyTexts);
  const title = why && words.whyOf(names.person(why.personId), names.campus(why.toCampusId));
  return (
    <Modal open={why !== undefined} title={title} footer={null} onCancel={onClose} destroyOnHidden>
      {why && <Why why={why} names={names} texts={texts} whatIf={whatIf} />}
    </Modal>
  );
});

function Why({ why, names, texts, whatIf }: Pick<WhyDialogProps, "names" | "texts" | "whatIf"> & { readonly why: MoveExplanation }) {
  const words = useTexts(whyTexts);
  const language = useLanguage();
  return (
    <div className={styles.why}>
      <section>
        <h3>{words.reasons}</h3>
        <ul>
          {reasonsOf(language, why, names).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.cost}</h3>
        <FigureChanges from={why.withMove} to={why.withoutMove} />
        {why.brokenWithout.length === 0 ? (
          <p className="tone-good">{words.noBroken}</p>
        ) : (
          <>
            <p className="tone-bad">{words.broken}</p>
            <ul>
              {why.brokenWithout.map((refusal, index) => (
                <li key={`${refusal.kind} ${index}`}>{texts.say(language, refusal)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {whatIf}
    </div>
  );
}

const isBalance = (goal: keyof GoalFigures): boolean => goal === "campus-balance" || goal === "entity-balance";
const decimalsOf = (goal: keyof GoalFigures): number => (isBalance(goal) ? 4 : 0);

export function formatFigure(language: Language, goal: keyof GoalFigures, value: number): string {
  return formatNumber(language, value, decimalsOf(goal));
}

/** Figures that differ as they are shown. */
export function FigureChanges({ from, to }: { readonly from: GoalFigures; readonly to: GoalFigures }) {
  const words = useTexts(whyTexts);
  const language = useLanguage();
  const changed = goalKeys.flatMap((goal) => {
    const [before, after] = [formatFigure(language, goal, from[goal]), formatFigure(language, goal, to[goal])];
    return before === after ? [] : [{ goal, before, after, isWorse: to[goal] > from[goal] }];
  });
  if (changed.length === 0) return <p>{words.same}</p>;
  return (
    <ul className="figures">
      {changed.map(({ goal, before, after, isWorse }) => (
        <li key={goal}>
          {words.change(figureWords[goal][language], before, after)}
          {isWorse ? words.worse : words.better}
        </li>
      ))}
    </ul>
  );
}
