import { Button } from "antd";
import { Panel, useTexts } from "@qitong/ui";
import styles from "./transfer-plan.module.css";
import type { ListedSwap } from "../swap/swap-row";
import { swapTexts } from "../swap/swap-texts";

export interface SwapPanelProps {
  readonly swaps: readonly ListedSwap[];
  readonly busy: boolean;
  readonly onTake: (swap: ListedSwap) => void;
}

/** Swaps to which both agreed, beside the plan that may take them. */
export function SwapPanel({ swaps, busy, onTake }: SwapPanelProps) {
  const words = useTexts(swapTexts);
  return (
    <Panel title={<>{words.panel} <span className="figures">{swaps.length}</span></>}>
      <p>{swaps.length === 0 ? words.panelNone : words.panelAbout}</p>
      <ul className={styles.reasons}>
        {swaps.map((swap) => (
          <li key={swap.id}>
            {swap.proposerName}（{swap.proposerCampusName}）⇄ {swap.partnerName}（{swap.partnerCampusName}）{" "}
            <Button size="small" disabled={busy} onClick={() => onTake(swap)} aria-label={words.takeOf(swap.proposerName, swap.partnerName)}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
