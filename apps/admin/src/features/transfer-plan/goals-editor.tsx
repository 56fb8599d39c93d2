import { ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { goalKeys, type Goal, type GoalGap, type SuggestionGoals } from "@qitong/domain/staffing";
import { useLanguage, useTexts } from "@qitong/ui";
import { Button, InputNumber, Segmented, Select } from "antd";
import { gapWords, goalName, goalTexts } from "./goal-texts";
import styles from "./transfer-plan.module.css";

/** What the official has set, of both ways: going from one to the other loses nothing. */
export interface GoalChoice {
  readonly by: SuggestionGoals["by"];
  readonly goals: readonly { readonly goal: Goal; readonly allowance: number; readonly weight: number }[];
}

export const firstChoice: GoalChoice = { by: "order", goals: [{ goal: "campus-balance", allowance: 0, weight: 5 }] };

export function goalsOf({ by, goals }: GoalChoice): SuggestionGoals {
  if (by === "order") return { by, goals: goals.map(({ goal, allowance }) => ({ goal, allowance })) };
  return { by, goals: goals.map(({ goal, weight }) => ({ goal, weight })) };
}

export interface GoalsEditorProps {
  readonly value: GoalChoice;
  readonly onChange: (value: GoalChoice) => void;
  /** Why a goal makes no difference here. */
  readonly gapOf: (goal: Goal) => GoalGap | undefined;
}

const newAllowance = 0.05;

export function GoalsEditor({ value, onChange, gapOf }: GoalsEditorProps) {
  const words = useTexts(goalTexts);
  const language = useLanguage();
  const { by, goals } = value;
  const free = goalKeys.filter((goal) => !goals.some((one) => one.goal === goal));
  const setGoals = (next: GoalChoice["goals"]) => onChange({ ...value, goals: next });
  const add = (goal: Goal) => {
    // What was last may now be worsened a little, or the new goal could never change anything.
    const before = goals.map((one) => (one.allowance === 0 ? { ...one, allowance: newAllowance } : one));
    setGoals([...before, { goal, allowance: 0, weight: 5 }]);
  };
  return (
    <div className={styles.goals}>
      <Segmented<SuggestionGoals["by"]>
        name="goals-by"
        aria-label={words.by}
        value={by}
        onChange={(next) => onChange({ ...value, by: next })}
        options={[{ value: "order", label: words.order }, { value: "weights", label: words.weights }]}
      />
      <p className="soft">{by === "order" ? words.orderAbout : words.weightsAbout}</p>
      <ol className={styles.goalList}>
        {goals.map((one, index) => (
          <GoalRow
            key={one.goal}
            by={by}
            one={one}
            isLast={index === goals.length - 1}
            gap={gapOf(one.goal)}
            onChange={(next) => setGoals(goals.map((other) => (other === one ? next : other)))}
            {...(index > 0 ? { onEarlier: () => setGoals(goals.toSpliced(index, 1).toSpliced(index - 1, 0, one)) } : {})}
            {...(goals.length > 1 ? { onRemove: () => setGoals(goals.filter((other) => other !== one)) } : {})}
          />
        ))}
      </ol>
      {free.length > 0 && (
        <Select<Goal>
          aria-label={words.add}
          placeholder={words.add}
          value={null}
          onChange={add}
          options={free.map((goal) => ({ value: goal, label: goalName(language, goal) }))}
        />
      )}
    </div>
  );
}

interface GoalRowProps {
  readonly by: SuggestionGoals["by"];
  readonly one: GoalChoice["goals"][number];
  readonly isLast: boolean;
  readonly gap: GoalGap | undefined;
  readonly onChange: (next: GoalChoice["goals"][number]) => void;
  readonly onEarlier?: () => void;
  readonly onRemove?: () => void;
}

function GoalRow({ by, one, isLast, gap, onChange, onEarlier, onRemove }: GoalRowProps) {
  const words = useTexts(goalTexts);
  const language = useLanguage();
  const name = goalName(language, one.goal);
  return (
    <li>
      <div className={styles.goal}>
        <span className={styles.goalName}>{name}</span>
        {by === "weights" && (
          <InputNumber<number> size="small" aria-label={words.weightOf(name)} min={1} max={10} precision={0} value={one.weight} onChange={(weight) => onChange({ ...one, weight: weight ?? 1 })} />
        )}
        {by === "order" && !isLast && (
          <InputNumber<number>
            size="small"
            aria-label={words.allowanceOf(name)}
            title={words.allowance}
            min={0}
            max={100}
            suffix="%"
            value={Math.round(one.allowance * 1000) / 10}
            onChange={(percent) => onChange({ ...one, allowance: (percent ?? 0) / 100 })}
          />
        )}
        {onEarlier && <Button size="small" type="text" icon={<ArrowUpOutlined />} aria-label={words.earlier(name)} onClick={onEarlier} />}
        {onRemove && <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={words.remove(name)} onClick={onRemove} />}
      </div>
      {gap && <p className="soft">{words.noDifference(name, gapWords[gap][language])}</p>}
    </li>
  );
}
