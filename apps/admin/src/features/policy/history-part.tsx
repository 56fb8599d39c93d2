import { scopeSegment } from "@qitong/domain";
import { LoadingState, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { management } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { DifferenceView } from "./difference-view";
import { HistoryView } from "./history-view";
import type { PolicyDetail } from "./policy-row";
import { readingTexts } from "./reading-texts";

/** Connects the history with the texts of two versions and with the way back to one. */
export function HistoryPart({ detail }: { readonly detail: PolicyDetail }) {
  const words = useTexts(readingTexts);
  const scope = useScope();
  return (
    <HistoryView
      detail={detail}
      renderDifference={(from, to) => <Difference policyId={detail.id} from={from} to={to} />}
      renderRestore={(version) =>
        detail.mayManage && (
          <Link to="/$scope/policies/$policyId/publish" params={{ scope: scopeSegment(scope), policyId: detail.id }} search={{ version }}>
            {words.restore(version)}
          </Link>
        )
      }
    />
  );
}

function Difference({ policyId, from, to }: { readonly policyId: PolicyDetail["id"]; readonly from: number; readonly to: number }) {
  const scope = useScope();
  const before = useQuery(management.policy.version.queryOptions({ scope, policyId, number: from }));
  const after = useQuery(management.policy.version.queryOptions({ scope, policyId, number: to }));
  if (!before.data || !after.data) return <LoadingState rows={4} />;
  return <DifferenceView before={before.data.text} after={after.data.text} />;
}
