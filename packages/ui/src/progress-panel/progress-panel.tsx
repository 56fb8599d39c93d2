import { Button } from "antd";
import { useId, type ReactNode } from "react";
import { formatDuration, formatShare } from "../figures/format";
import { useLanguage, useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./progress-panel.module.css";

const texts = defineTexts({
  zh: { cancel: "取消", cancelling: "正在取消…", elapsed: (time: string) => `已用 ${time}` },
  en: { cancel: "Cancel", cancelling: "Cancelling…", elapsed: (time) => `${time} so far` },
});

export interface ProgressFigure {
  readonly name: string;
  readonly value: ReactNode;
}

export interface ProgressPanelProps {
  readonly title: string;
  /** 0 to 1; absent while it is not known how much there is to do. */
  readonly share?: number;
  /** What is being done at the moment. */
  readonly step?: string;
  readonly elapsedSeconds?: number;
  /** Objective, bound, gap and the like. */
  readonly figures?: readonly ProgressFigure[];
  readonly onCancel?: () => void;
  readonly cancelling?: boolean;
}

/** Long work: how far it is, what it has found so far, and the way out. */
export function ProgressPanel(props: ProgressPanelProps) {
  const { title, share, step, elapsedSeconds, figures = [], onCancel, cancelling = false } = props;
  const words = useTexts(texts);
  const language = useLanguage();
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId}>{title}</h3>
        <span className="figures">{share !== undefined && formatShare(language, share, 0)}</span>
      </div>
      <progress className={styles.bar} aria-labelledby={titleId} max={1} {...(share === undefined ? {} : { value: share })} />
      <output className={styles.step}>{step}</output>
      {figures.length > 0 && (
        <dl className={`${styles.figures} figures`}>
          {figures.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.foot}>
        <span>{elapsedSeconds !== undefined && words.elapsed(formatDuration(language, elapsedSeconds))}</span>
        {onCancel && (
          <Button onClick={onCancel} disabled={cancelling}>
            {cancelling ? words.cancelling : words.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}
