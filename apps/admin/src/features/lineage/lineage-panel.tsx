import { scopeSegment, type CivilDate, type Scope } from "@qitong/domain";
import { ErrorState, LoadingState, Panel, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { LineageView } from "./lineage-view";
import { lineageTexts } from "./lineage-texts";

export interface LineagePanelProps {
  readonly scope: Scope;
  readonly today: CivilDate;
}

/** The lineage of a part of the district, on the page of what it is about. */
export function LineagePanel({ scope, today }: LineagePanelProps) {
  const words = useTexts(lineageTexts);
  return (
    <Panel title={words.panel}>
      <LoadedLineage scope={scope} today={today} />
    </Panel>
  );
}

export function LoadedLineage({ scope, today }: LineagePanelProps) {
  const words = useTexts(lineageTexts);
  const page = useScope();
  const found = useQuery(legalEntity.registry.lineage.queryOptions({ scope }));
  if (found.error) return <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={10} />;
  return (
    <LineageView
      lineage={found.data}
      own={found.data.own}
      today={today}
      renderDayLink={(day) =>
        day <= today && (
          <Link to="/$scope/schools" params={{ scope: scopeSegment(page) }} search={day === today ? {} : { asOf: day }}>
            {words.showDay}
          </Link>
        )
      }
    />
  );
}
