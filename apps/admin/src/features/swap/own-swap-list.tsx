import type { PersonId } from "@qitong/domain";
import { maySwapAct, swapStatusWords, type SwapAct } from "@qitong/domain/staffing";
import { Acts, ConfirmButton, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import styles from "../own-section/own-section.module.css";
import { swapTones, type OwnSwap } from "./swap-row";
import { swapTexts } from "./swap-texts";

export type OwnSwapAct = Extract<SwapAct, "accept" | "decline" | "withdraw">;

export interface OwnSwapListProps {
  readonly swaps: readonly OwnSwap[];
  readonly me: PersonId;
  /** Rejects when it was not done. */
  readonly onAct: (swap: OwnSwap, act: OwnSwapAct) => Promise<unknown>;
}

/** What one proposed and what was proposed to one, each with what one may do with it. */
export function OwnSwapList({ swaps, me, onAct }: OwnSwapListProps) {
  const words = useTexts(swapTexts);
  if (swaps.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <ul className={styles.moves} aria-label={words.mine}>
      {swaps.map((swap) => (
        <OwnSwapItem key={swap.id} swap={swap} me={me} onAct={onAct} />
      ))}
    </ul>
  );
}

function OwnSwapItem({ swap, me, onAct }: Omit<OwnSwapListProps, "swaps"> & { readonly swap: OwnSwap }) {
  const words = useTexts(swapTexts);
  const language = useLanguage();
  const isProposer = swap.proposerId === me;
  const colleague = isProposer ? swap.partnerName : swap.proposerName;
  const [own, other] = isProposer ? [swap.proposerCampusName, swap.partnerCampusName] : [swap.partnerCampusName, swap.proposerCampusName];
  const questions = {
    accept: { label: words.accept, question: words.acceptQuestion(colleague), consequence: words.acceptConsequence },
    decline: { label: words.decline, question: words.declineQuestion(colleague), consequence: words.declineConsequence },
    withdraw: { label: words.withdraw, question: words.withdrawQuestion(colleague), consequence: words.withdrawConsequence },
  } as const;
  const possible = (["accept", "decline", "withdraw"] as const).filter((act) => maySwapAct(swap, act, me));
  return (
    <li>
      <span className={styles.way}>{words.way(colleague, own ?? "—", other ?? "—")}</span>
      <span>
        <StatusTag tone={swapTones[swap.status]}>{swapStatusWords[swap.status][language]}</StatusTag>
      </span>
      {swap.note !== "" && <span className="soft">{swap.note}</span>}
      {swap.reason !== null && <span className="soft">{swap.reason}</span>}
      {possible.length > 0 && (
        <Acts>
          {possible.map((act) => (
            <ConfirmButton key={act} type={act === "accept" ? "primary" : "default"} {...questions[act]} act={questions[act].label} onConfirm={() => onAct(swap, act)} />
          ))}
        </Acts>
      )}
    </li>
  );
}
