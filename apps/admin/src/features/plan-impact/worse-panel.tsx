import { CheckCircleFilled, ExclamationCircleFilled } from "@ant-design/icons";
import { sayWorsening, type DecisionNames, type Worsening } from "@qitong/domain/staffing";
import { Panel, useLanguage, useTexts } from "@qitong/ui";
import styles from "./impact.module.css";
import { impactTexts } from "./impact-texts";

export interface WorsePanelProps {
  readonly worse: readonly Worsening[];
  readonly names: DecisionNames;
  /** How many are shown before the rest is folded. */
  readonly shown?: number;
}

const keyOf = (one: Worsening): string => [one.kind, one.campusId, "subject" in one ? one.subject : "", "personId" in one ? one.personId : "", "indicator" in one ? one.indicator : "", "stage" in one ? one.stage : ""].join(" ");

/** What gets worse, before anything else. */
export function WorsePanel({ worse, names, shown = 12 }: WorsePanelProps) {
  const words = useTexts(impactTexts);
  const language = useLanguage();
  const list = (part: readonly Worsening[]) => (
    <ul className={styles.worse}>
      {part.map((one) => (
        <li key={keyOf(one)}>{sayWorsening(language, one, names)}</li>
      ))}
    </ul>
  );
  return (
    <Panel title={words.title}>
      <output className={worse.length === 0 ? "tone-good" : "tone-bad"}>
        {worse.length === 0 ? <CheckCircleFilled aria-hidden="true" /> : <ExclamationCircleFilled aria-hidden="true" />}{" "}
        {worse.length === 0 ? words.nothingWorse : words.worse(worse.length)}
      </output>
      {worse.length > 0 && list(worse.slice(0, shown))}
      {worse.length > shown && (
        <details>
          <summary>{words.more(worse.length - shown)}</summary>
          {list(worse.slice(shown))}
        </details>
      )}
    </Panel>
  );
}
