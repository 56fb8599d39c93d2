import type { AlternativeId } from "@qitong/domain";
import { defaultGiveWay, defaultSuggestionSeconds, type Goal, type GoalGap, type SuggestionGoals } from "@qitong/domain/staffing";
import { useLanguage, useTexts } from "@qitong/ui";
import { Button, Checkbox, Collapse, Form, InputNumber } from "antd";
import { useState } from "react";
import { goalTexts } from "./goal-texts";
import { firstChoice, GoalsEditor, goalsOf } from "./goals-editor";
import { aimWords, suggestionTexts, type Aim } from "./suggestion-texts";
import styles from "./transfer-plan.module.css";

export interface SuggestionRequest {
  readonly seconds: number;
  readonly wanted: readonly { readonly aim: Aim; readonly name: string }[];
  readonly goals: SuggestionGoals;
  readonly giveWay: number;
  readonly keep: AlternativeId | null;
}

export interface SuggestionFormProps {
  readonly starting: boolean;
  /** The alternative on screen, whose moves may be kept. */
  readonly present: { readonly id: AlternativeId; readonly moves: number } | undefined;
  readonly gapOf: (goal: Goal) => GoalGap | undefined;
  readonly onStart: (request: SuggestionRequest) => void;
}

const aims = Object.keys(aimWords) as Aim[];
const threeKinds: readonly Aim[] = ["balance", "fewest-moves", "nearby"];

/** Three plans that differ in kind at one press; the goals and how they give way are there for who opens them. */
export function SuggestionForm({ starting, present, gapOf, onStart }: SuggestionFormProps) {
  const words = useTexts(suggestionTexts);
  const goalWords = useTexts(goalTexts);
  const language = useLanguage();
  const [chosen, setChosen] = useState(threeKinds);
  const [seconds, setSeconds] = useState(defaultSuggestionSeconds);
  const [choice, setChoice] = useState(firstChoice);
  const [giveWay, setGiveWay] = useState(defaultGiveWay);
  const [keeps, setKeeps] = useState(false);
  const mayKeep = present !== undefined && present.moves > 0;
  const start = () => {
    const wanted = chosen.map((aim) => ({ aim, name: aimWords[aim][language] }));
    onStart({ seconds, wanted, goals: goalsOf(choice), giveWay, keep: keeps && mayKeep ? present.id : null });
  };
  return (
    <Form layout="vertical" onFinish={start}>
      <Form.Item label={words.wanted} {...(chosen.length === 0 ? { validateStatus: "error" as const, help: words.noneChosen } : {})}>
        <Checkbox.Group<Aim>
          className={styles.aims ?? ""}
          value={[...chosen]}
          onChange={(next) => setChosen(aims.filter((aim) => next.includes(aim)))}
          options={aims.map((aim) => ({ value: aim, label: aimWords[aim][language] }))}
        />
      </Form.Item>
      {mayKeep && (
        <Form.Item>
          <Checkbox checked={keeps} onChange={({ target }) => setKeeps(target.checked)}>
            {goalWords.keep(present.moves)}
          </Checkbox>
        </Form.Item>
      )}
      <Form.Item label={words.seconds} htmlFor="suggestion-seconds">
        <InputNumber<number> id="suggestion-seconds" min={1} max={120} value={seconds} onChange={(next) => setSeconds(next ?? defaultSuggestionSeconds)} />
      </Form.Item>
      <Collapse
        size="small"
        className={styles.expert ?? ""}
        items={[{
          key: "goals",
          label: goalWords.expert,
          children: (
            <>
              <GoalsEditor value={choice} onChange={setChoice} gapOf={gapOf} />
              <Form.Item label={goalWords.giveWay} htmlFor="suggestion-give-way">
                <InputNumber<number>
                  id="suggestion-give-way" min={0} max={100} suffix="%" value={Math.round(giveWay * 1000) / 10}
                  onChange={(percent) => setGiveWay((percent ?? 0) / 100)}
                />
              </Form.Item>
            </>
          ),
        }]}
      />
      <Button type="primary" htmlType="submit" loading={starting} disabled={chosen.length === 0}>
        {words.start}
      </Button>
    </Form>
  );
}
