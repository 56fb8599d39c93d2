import { defaultSuggestionSeconds } from "@qitong/domain/staffing";
import { formatNumber, formatShare, ProgressPanel, useLanguage, useTexts } from "@qitong/ui";
import { Button, Checkbox, Form, InputNumber } from "antd";
import { useState } from "react";
import type { SuggestionRun } from "./plan-types";
import { aimWords, clashWords, failureWords, suggestionTexts, type Aim } from "./suggestion-texts";
import styles from "./transfer-plan.module.css";

export interface SuggestionRequest {
  readonly seconds: number;
  readonly wanted: readonly { readonly aim: Aim; readonly name: string }[];
}

export interface SuggestionPanelProps {
  readonly run: SuggestionRun | null;
  readonly starting: boolean;
  readonly cancelling: boolean;
  readonly onStart: (request: SuggestionRequest) => void;
  readonly onCancel: (runId: SuggestionRun["id"]) => void;
}

export const isUnderWay = (run: SuggestionRun | null | undefined): run is SuggestionRun =>
  !!run && !run.isLost && (run.status === "queued" || run.status === "running");

export function SuggestionPanel({ run, starting, cancelling, onStart, onCancel }: SuggestionPanelProps) {
  const words = useTexts(suggestionTexts);
  if (isUnderWay(run)) return <RunInWork run={run} cancelling={cancelling} onCancel={() => onCancel(run.id)} />;
  return (
    <section className={styles.panel} aria-labelledby="plan-suggestion">
      <h2 id="plan-suggestion">{words.title}</h2>
      <p>{words.about}</p>
      <RequestForm starting={starting} onStart={onStart} />
      <Outcome run={run} />
    </section>
  );
}

const aims = Object.keys(aimWords) as Aim[];

function RequestForm({ starting, onStart }: Pick<SuggestionPanelProps, "starting" | "onStart">) {
  const words = useTexts(suggestionTexts);
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly Aim[]>(["pairs-first"]);
  const [seconds, setSeconds] = useState(defaultSuggestionSeconds);
  return (
    <Form layout="vertical" onFinish={() => onStart({ seconds, wanted: chosen.map((aim) => ({ aim, name: aimWords[aim][language] })) })}>
      <Form.Item label={words.wanted} {...(chosen.length === 0 ? { validateStatus: "error" as const, help: words.noneChosen } : {})}>
        <Checkbox.Group<Aim>
          className={styles.aims ?? ""}
          value={[...chosen]}
          onChange={(next) => setChosen(aims.filter((aim) => next.includes(aim)))}
          options={aims.map((aim) => ({ value: aim, label: aimWords[aim][language] }))}
        />
      </Form.Item>
      <Form.Item label={words.seconds} htmlFor="suggestion-seconds">
        <InputNumber<number> id="suggestion-seconds" min={1} max={120} value={seconds} onChange={(next) => setSeconds(next ?? defaultSuggestionSeconds)} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={starting} disabled={chosen.length === 0}>
        {words.start}
      </Button>
    </Form>
  );
}

function RunInWork({ run, cancelling, onCancel }: { readonly run: SuggestionRun; readonly cancelling: boolean; readonly onCancel: () => void }) {
  const words = useTexts(suggestionTexts);
  const language = useLanguage();
  const { current } = run;
  const number = (value: number | null | undefined) => (typeof value === "number" ? formatNumber(language, value, 4) : "—");
  return (
    <ProgressPanel
      title={words.running}
      step={current ? aimWords[current.aim][language] : words.queued}
      elapsedSeconds={run.elapsedSeconds}
      figures={[
        { name: words.objective, value: number(current?.objective) },
        { name: words.bound, value: number(current?.bound) },
        { name: words.gap, value: typeof current?.gap === "number" ? formatShare(language, current.gap, 2) : "—" },
      ]}
      onCancel={onCancel}
      cancelling={cancelling}
    />
  );
}

/** How the last run ended; nothing for a plan that never had one. */
function Outcome({ run }: { readonly run: SuggestionRun | null }) {
  const words = useTexts(suggestionTexts);
  const language = useLanguage();
  if (!run) return null;
  const sentence = ((): string => {
    if (run.isLost) return words.lost;
    switch (run.status) {
      case "finished":
        return words.finished(run.request.wanted.length);
      case "cancelled":
        return words.cancelled;
      case "infeasible":
        return clashSentence(run.clash ?? [], language);
      case "failed":
        return run.failure ? failureWords[run.failure][language] : words.failures;
      case "queued":
      case "running":
        return "";
    }
  })();
  return (
    <output className={run.status === "finished" ? styles.good : styles.note}>
      {sentence}
    </output>
  );
}

function clashSentence(clash: NonNullable<SuggestionRun["clash"]>, language: "zh" | "en"): string {
  const named = clash.map((group) => clashWords[group][language]);
  if (language === "zh") return `各项要求不能同时满足；放宽其中任一项即可：${named.join("、")}`;
  return `The rules cannot all be met; loosening any one of these helps: ${named.join(", ")}`;
}
