import type { LeftOutMeasure } from "@qitong/domain/staffing";
import { formatNumber, formatShare, Panel, ProgressPanel, useLanguage, useTexts } from "@qitong/ui";
import { demandTexts, remedyTexts } from "./clash-texts";
import { goalName } from "./goal-texts";
import { LeftOutNote } from "./left-out-note";
import type { PlanNames } from "../plan/plan-names";
import type { SuggestionRun } from "../plan/plan-types";
import { SuggestionForm, type SuggestionFormProps } from "./suggestion-form";
import { aimWords, failureWords, suggestionTexts } from "./suggestion-texts";
import styles from "./transfer-plan.module.css";

export interface SuggestionPanelProps extends SuggestionFormProps {
  readonly run: SuggestionRun | null;
  readonly names: PlanNames;
  readonly leftOut: readonly LeftOutMeasure[];
  readonly cancelling: boolean;
  readonly onCancel: (runId: SuggestionRun["id"]) => void;
}

export const isUnderWay = (run: SuggestionRun | null | undefined): run is SuggestionRun =>
  !!run && !run.isLost && (run.status === "queued" || run.status === "running");

export function SuggestionPanel({ run, names, leftOut, cancelling, onCancel, ...form }: SuggestionPanelProps) {
  const words = useTexts(suggestionTexts);
  // What became of a "what if not" is said where it was asked.
  const ended = run?.whatIf === null ? run : null;
  if (isUnderWay(run)) return <RunInWork run={run} names={names} cancelling={cancelling} onCancel={() => onCancel(run.id)} />;
  return (
    <Panel title={words.title}>
      <p>{words.about}</p>
      <LeftOutNote leftOut={leftOut} names={names} />
      <SuggestionForm {...form} />
      {ended && <Outcome run={ended} names={names} />}
    </Panel>
  );
}

export interface RunInWorkProps {
  readonly run: SuggestionRun;
  readonly names: PlanNames;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

export function RunInWork({ run, names, cancelling, onCancel }: RunInWorkProps) {
  const words = useTexts(suggestionTexts);
  const language = useLanguage();
  const { current, whatIf } = run;
  const number = (value: number | null | undefined) => (typeof value === "number" ? formatNumber(language, value, 4) : "—");
  return (
    <ProgressPanel
      title={whatIf ? words.runningWithout(names.person(whatIf.personId)) : words.running}
      step={current ? words.step(aimWords[current.aim][language], goalName(language, current.goal)) : words.queued}
      elapsedSeconds={run.elapsedSeconds}
      figures={[
        { name: words.value, value: number(current?.objective) },
        { name: words.bound, value: number(current?.bound) },
        { name: words.gap, value: typeof current?.gap === "number" ? formatShare(language, current.gap, 2) : "—" },
      ]}
      onCancel={onCancel}
      cancelling={cancelling}
    />
  );
}

/** How a run ended. */
export function Outcome({ run, names }: { readonly run: SuggestionRun; readonly names: PlanNames }) {
  const words = useTexts(suggestionTexts);
  const language = useLanguage();
  if (run.status === "infeasible" && !run.isLost) return <Clash run={run} names={names} />;
  const sentence = ((): string => {
    if (run.isLost) return words.lost;
    switch (run.status) {
      case "finished": {
        const missing = run.request.wanted.filter(({ aim }) => run.kept.length > 0 && !run.kept.includes(aim));
        return words.finished(run.request.wanted.length - missing.length, missing.map(({ aim }) => aimWords[aim][language]));
      }
      case "cancelled":
        return run.whatIf ? words.whatIfCancelled : words.cancelled;
      case "failed":
        return run.failure ? failureWords[run.failure][language] : words.failures;
      case "infeasible":
      case "queued":
      case "running":
        return "";
    }
  })();
  return (
    <output className={run.status === "finished" ? "tone-good" : "soft"}>
      {sentence}
    </output>
  );
}

/** Each demand of the clash with what would help: loosening any one of them is enough. */
function Clash({ run, names }: { readonly run: SuggestionRun; readonly names: PlanNames }) {
  const words = useTexts(suggestionTexts);
  const language = useLanguage();
  const demands = demandTexts(names);
  const clash = run.clash ?? [];
  return (
    <div aria-live="polite" className={styles.clash}>
      <p>{run.whatIf ? words.clashWithout : words.clash(clash.length)}</p>
      <ul className={styles.demands}>
        {clash.map((member) => (
          <li key={demands.say(language, member)}>
            {demands.say(language, member)}
            <span className={styles.remedy}>{remedyTexts.say(language, member)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
