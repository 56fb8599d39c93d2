import type { DecisionImpact, DecisionNames } from "@qitong/domain/staffing";
import { Acts, ErrorState, LoadingState, Pairs, Section, Stack, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { CampusImpacts } from "./campus-impacts";
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
    <Stack>
      {actions && <Acts end>{actions}</Acts>}
      <Pairs>
        <WorsePanel worse={impact.worse} names={names} />
        <TotalsTable impact={impact} names={names} />
      </Pairs>
      <Section titleId="plan-campuses" title={words.campuses}>
        <CampusImpacts campuses={impact.campuses} names={names} />
      </Section>
      <p className="soft">{words.notes}</p>
    </Stack>
  );
}
