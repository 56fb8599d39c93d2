import { staffMeasureWords, type LeftOutMeasure } from "@qitong/domain/staffing";
import { defineTexts, useLanguage, useTexts } from "@qitong/ui";
import type { PlanNames } from "../plan/plan-names";
import { stageWords } from "./stage-words";
import styles from "./transfer-plan.module.css";

const texts = defineTexts({
  zh: {
    about: "下列指标有学校资料不全，不参与均衡，补齐后即可参与：",
    line: (measure: string, stage: string, campuses: readonly string[], more: number) =>
      `${measure}（${stage}）：${campuses.join("、")}${more > 0 ? `等 ${campuses.length + more} 校` : ""}`,
  },
  en: {
    about: "Some schools leave these figures open, so they are not balanced until the gaps are filled in:",
    line: (measure, stage, campuses, more) => `${measure} (${stage}): ${campuses.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  },
});

export interface LeftOutNoteProps {
  readonly leftOut: readonly LeftOutMeasure[];
  readonly names: PlanNames;
}

const mostNames = 3;

/** What a suggestion cannot see, and which schools could say it; nothing where all is known. */
export function LeftOutNote({ leftOut, names }: LeftOutNoteProps) {
  const words = useTexts(texts);
  const language = useLanguage();
  if (leftOut.length === 0) return null;
  return (
    <div className="soft">
      <p>{words.about}</p>
      <ul className={styles.demands}>
        {leftOut.map(({ stage, measure, campusIds }) => (
          <li key={`${stage} ${measure}`}>
            {words.line(staffMeasureWords[measure][language], stageWords[stage][language], campusIds.slice(0, mostNames).map(names.campus), Math.max(0, campusIds.length - mostNames))}
          </li>
        ))}
      </ul>
    </div>
  );
}
