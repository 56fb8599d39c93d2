import { Steps } from "antd";
import { usePhoneWidth } from "../appearance/system-appearance";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./step-bar.module.css";

const texts = defineTexts({
  zh: { place: (here: number, all: number) => `第 ${here} 步，共 ${all} 步`, next: (name: string) => `下一步：${name}` },
  en: { place: (here, all) => `Step ${here} of ${all}`, next: (name) => `Next: ${name}` },
});

export interface StepBarProps {
  readonly steps: readonly string[];
  /** Which of them one stands at, from 0. */
  readonly current: number;
}

/** How far something is on a way of a few steps. On a phone the present step and the next one, for all of them would fill the screen. */
export function StepBar({ steps, current }: StepBarProps) {
  const phone = usePhoneWidth();
  return phone ? <ShortStepBar steps={steps} current={current} /> : <Steps size="small" current={current} items={steps.map((title) => ({ title }))} />;
}

export function ShortStepBar({ steps, current }: StepBarProps) {
  const words = useTexts(texts);
  const next = steps[current + 1];
  return (
    <div className={styles.short}>
      <span className={styles.bars} aria-hidden="true">
        {steps.map((title, index) => (
          <span key={title} className={index <= current ? styles.done : ""} />
        ))}
      </span>
      <span className={styles.words}>
        <strong>{steps[current]}</strong>
        <span className="soft">{words.place(current + 1, steps.length)}</span>
        {next !== undefined && <span className="soft">{words.next(next)}</span>}
      </span>
    </div>
  );
}
