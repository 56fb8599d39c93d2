import { scopeSegment, type MergerCaseId } from "@qitong/domain";
import { ErrorState, LoadingState, Panel, StatusTag, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { useScope } from "../../shell/scope";
import type { HandoverSummary } from "./handover-rows";
import { handoverTexts } from "./handover-texts";
import styles from "./handover.module.css";

/** On the page of a merger case: what is not yet counted, and the way to the ledger. */
export function HandoverPanel({ caseId }: { readonly caseId: MergerCaseId }) {
  const words = useTexts(handoverTexts);
  const scope = useScope();
  const summary = useQuery(legalEntity.handover.summary.queryOptions({ caseId }));
  return (
    <Panel title={words.panel}>
      {summary.error && <ErrorState detail={summary.error.message} onRetry={() => void summary.refetch()} />}
      {summary.isLoading && <LoadingState rows={1} />}
      {summary.data && <HandoverState summary={summary.data} />}
      <Link to="/$scope/mergers/$caseId/handover" params={{ scope: scopeSegment(scope), caseId }}>
        {words.panelLink}
      </Link>
    </Panel>
  );
}

export function HandoverState({ summary }: { readonly summary: HandoverSummary }) {
  const words = useTexts(handoverTexts);
  const { items, done, uncounted, open } = summary.all;
  return (
    <div className={styles.state}>
      {items === 0 && <span>{words.panelNone}</span>}
      {items > 0 && <span>{words.panelState(done, items)}</span>}
      {summary.closedAt !== null && <StatusTag tone="good">{words.panelClosed}</StatusTag>}
      {uncounted > 0 && <StatusTag tone="warn">{words.panelUncounted(uncounted)}</StatusTag>}
      {open > 0 && <StatusTag tone="bad">{words.panelOpen(open)}</StatusTag>}
    </div>
  );
}
