import { formatInstant, Panel, ReasonDialog, Row, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { PolicyDetail } from "./policy-row";
import styles from "./policy.module.css";
import { policyPageTexts } from "./policy-texts";

export interface DraftPanelProps {
  readonly detail: PolicyDetail;
  /** The ways to the editor and to the preview. */
  readonly renderWays: () => ReactNode;
  readonly onWithdraw: (revision: number, reason: string) => Promise<unknown>;
}

/** The open draft of those who write the policy, and those that were given up. */
export function DraftPanel({ detail: { draft, withdrawn }, renderWays, onWithdraw }: DraftPanelProps) {
  const words = useTexts(policyPageTexts);
  const language = useLanguage();
  if (!draft && withdrawn.length === 0) return null;
  return (
    <Panel>
      {draft && (
        <Row>
          <span className="soft">{words.draftState(draft.revision, draft.savedByName ?? "—", formatInstant(language, draft.savedAt))}</span>
          {renderWays()}
          <ReasonDialog
            danger
            label={words.withdrawDraft}
            title={words.withdrawDraft}
            about={words.withdrawAbout}
            reasonLabel={words.withdrawReason}
            onConfirm={(reason) => onWithdraw(draft.revision, reason)}
          />
        </Row>
      )}
      {withdrawn.length > 0 && (
        <details>
          <summary>{words.withdrawnDrafts}</summary>
          <ul className={styles.plain}>
            {withdrawn.map((one) => (
              <li key={one.id} className="soft">
                {one.title}　{words.withdrawnBy(one.closedByName ?? "—", one.closedAt === null ? "" : formatInstant(language, one.closedAt), one.reason ?? "")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
