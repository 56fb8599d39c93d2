import type { CivilDate } from "@qitong/domain";
import { wordsIn, type Office, type Words } from "@qitong/domain/management/approval";
import { formatDate, useLanguage, useTexts } from "@qitong/ui";
import { requestTexts } from "./approval-texts";
import { officeName } from "./approval-words";
import styles from "./approval.module.css";

export interface PathStep {
  readonly nodeId: string;
  readonly branch: number;
  readonly mode: "all" | "any" | null;
  readonly name: Words;
  /** Null when nobody could decide. */
  readonly offices: readonly Office[] | null;
  readonly deciders: readonly string[];
  readonly isPassed: boolean;
  readonly dueOn: CivilDate | null;
}

export interface PathViewProps {
  readonly steps: readonly PathStep[];
  readonly officeNames: Readonly<Record<string, string>>;
}

/** The steps to come, those of one parallel node together, each with the post and its latest date. */
export function PathView({ steps, officeNames }: PathViewProps) {
  const words = useTexts(requestTexts);
  const nodes = [...new Set(steps.map(({ nodeId }) => nodeId))];
  return (
    <ol className={styles.path}>
      {nodes.map((nodeId) => {
        const here = steps.filter((step) => step.nodeId === nodeId);
        const mode = here[0]?.mode ?? null;
        return (
          <li key={nodeId} className={mode === null ? "" : styles.joint}>
            {mode !== null && <span className={styles.mode}>{words[mode]}</span>}
            {here.map((step, index) => (
              <Step key={`${step.branch} ${index}`} step={step} officeNames={officeNames} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function Step({ step, officeNames }: { readonly step: PathStep; readonly officeNames: PathViewProps["officeNames"] }) {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  const offices = step.offices?.map((office) => officeName(language, office, officeNames)).join(language === "zh" ? "、" : ", ");
  return (
    <span className={styles.pathStep}>
      <strong>{wordsIn(language, step.name)}</strong>
      <span className={step.offices ? "" : "tone-bad"}>{offices ? `${offices}${step.deciders.length > 0 ? ` · ${step.deciders.join(language === "zh" ? "、" : ", ")}` : ""}` : words.nobody}</span>
      <span className="soft">{step.isPassed ? words.passed : step.dueOn ? words.dueAtLatest(formatDate(language, step.dueOn)) : words.noDue}</span>
    </span>
  );
}
