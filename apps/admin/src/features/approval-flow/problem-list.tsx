import type { FlowRefusal } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { flowRefusalTexts } from "./flow-refusal-texts";
import { designTexts } from "./flow-texts";
import styles from "./flow.module.css";

export interface ProblemListProps {
  readonly problems: readonly FlowRefusal[];
  /** Opens the part of the designer in which it is mended. */
  readonly onGo: (problem: FlowRefusal) => void;
}

/** What is wrong with the flow at this moment, each with the way to where it is mended. */
export function ProblemList({ problems, onGo }: ProblemListProps) {
  const words = useTexts(designTexts);
  const language = useLanguage();
  return (
    <div aria-live="polite">
      {problems.length === 0 ? (
        <p className="tone-good">{words.fine}</p>
      ) : (
        <>
          <p className={styles.faults}>{words.problems(problems.length)}</p>
          <ul className={styles.problems}>
            {problems.map((problem, index) => (
              <li key={`${problem.kind} ${index}`}>
                {flowRefusalTexts.say(language, problem)}{" "}
                <Button type="link" size="small" onClick={() => onGo(problem)}>
                  {words.mend}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
