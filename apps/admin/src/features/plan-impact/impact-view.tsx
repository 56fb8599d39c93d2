import type { DecisionImpact, DecisionNames } from "@qitong/domain/staffing";
import { ErrorState, LoadingState, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { CampusImpacts } from "./campus-impacts";
import styles from "./impact.module.css";
import { impactTexts } from "./impact-texts";
import { TotalsTable } from "./totals-table";
import { WorsePanel } from "./worse-panel";

export interface ImpactViewProps {
  /** Undefined while loading. */
  readonly impact: DecisionImpact | undefined;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly names: DecisionNames;
  readonly actions?: ReactNode;
}

/** What gets worse first, then the sums, then each campus. */
export function ImpactView({ impact, failed, onRetry, names, actions }: ImpactViewProps) {
  const words = useTexts(impactTexts);
  if (failed) return <ErrorState detail={words.failed} onRetry={onRetry} />;
  if (!impact) return <LoadingState rows={10} />;
  return (
    <div className={styles.page}>
      {actions && <div className={styles.actions}>{actions}</div>}
      <div className={styles.top}>
        <WorsePanel worse={impact.worse} names={names} />
        <TotalsTable impact={impact} names={names} />
      </div>
      <section aria-labelledby="plan-campuses">
        <h2 id="plan-campuses" className={styles.heading}>
          {words.campuses}
        </h2>
        <CampusImpacts campuses={impact.campuses} names={names} />
      </section>
      <p className="soft">{words.notes}</p>
    </div>
  );
}
