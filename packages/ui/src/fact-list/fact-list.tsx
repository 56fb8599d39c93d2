import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** Digits of one width: codes, numbers, money. */
  readonly isFigure?: boolean;
}

export interface FactListProps {
  /** What does not apply may stand as `false`: it is left out. */
  readonly facts: readonly (Fact | false | null | undefined)[];
  /** `beside` in a wide panel, `above` in a narrow one, `across` for the few figures of a panel. */
  readonly look?: "beside" | "above" | "across";
}

/** Names and what is known under them. */
export function FactList({ facts, look = "beside" }: FactListProps) {
  return (
    <dl className={`${styles.facts} ${styles[look]}`}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd className={fact.isFigure ? "figures" : undefined}>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
