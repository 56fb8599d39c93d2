import type { ConflictAnswer, MergerConflict } from "@qitong/domain/legal-entity";
import { Columns, ConfirmButton, formatDate, PageHeader, Panel, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { ConflictRow } from "./conflict-row";
import { EffectList } from "./effect-panel";
import merger from "./merger.module.css";
import { mergerRefusalTexts, type MergerRefusal } from "./merger-refusal-texts";
import type { Rehearsal } from "./merger-row";
import { mergerTexts } from "./merger-texts";
import { RehearsalCounts } from "./rehearsal-counts";
import { RehearsalLists } from "./rehearsal-lists";
import { conflictKindTexts, notKeptTexts, rehearsalTexts } from "./rehearsal-texts";
import styles from "./rehearsal.module.css";

export interface GivenAnswer {
  readonly key: string;
  readonly answer: ConflictAnswer;
}

export interface RehearsalViewProps {
  readonly rehearsal: Rehearsal;
  readonly mayManage: boolean;
  readonly back: ReactNode;
  /** The key that is being stored, or "all". */
  readonly busy: string | undefined;
  readonly refused: readonly MergerRefusal[];
  readonly onAnswer: (answers: readonly GivenAnswer[]) => Promise<unknown>;
  readonly renderPlan: (plan: Rehearsal["openPlans"][number]) => ReactNode;
}

const kinds = ["post", "person-twice", "staff-number", "class-name"] as const satisfies readonly MergerConflict["kind"][];
const isOf = (refusal: MergerRefusal, key: string) => "key" in refusal && refusal.key === key;

export function RehearsalView(props: RehearsalViewProps) {
  const { rehearsal, back } = props;
  const words = useTexts(rehearsalTexts);
  const { pairOf } = useTexts(mergerTexts);
  const language = useLanguage();
  const pair = pairOf(rehearsal.absorbing.name, rehearsal.absorbed.name);
  return (
    <>
      <PageHeader back={back} title={words.title} about={words.about(pair, formatDate(language, rehearsal.on))} />
      <Columns
        side={
          <>
            <RehearsalCounts rehearsal={rehearsal} />
            <Panel title={words.effect}>
              <EffectList detail={rehearsal} />
            </Panel>
            <Plans {...props} />
            <Approvals rehearsal={rehearsal} />
            <NotKept rehearsal={rehearsal} />
          </>
        }
      >
        <Conflicts {...props} />
        <RehearsalLists rehearsal={rehearsal} />
      </Columns>
    </>
  );
}

function Conflicts({ rehearsal, mayManage, busy, refused, onAnswer }: RehearsalViewProps) {
  const words = useTexts(rehearsalTexts);
  const names = useTexts(conflictKindTexts);
  const { conflicts } = rehearsal;
  const open = conflicts.filter(({ isOpen }) => isOpen);
  const elsewhere = refused.filter((refusal) => !conflicts.some(({ conflict }) => isOf(refusal, conflict.key)));
  const status = conflicts.length === 0 ? words.none : open.length === 0 ? words.settled : words.unsettled(open.length);
  return (
    <Panel title={words.conflicts}>
      <div className={styles.status}>
        <output className={open.length > 0 ? "tone-warn" : "tone-good"}>{status}</output>
        {mayManage && open.length > 0 && (
          <ConfirmButton
            type="primary"
            label={words.acceptAll}
            question={words.acceptQuestion(open.length)}
            consequence={<p>{words.acceptAbout}</p>}
            act={words.acceptAct}
            onConfirm={() => onAnswer(open.map(({ conflict }) => ({ key: conflict.key, answer: conflict.proposed })))}
          />
        )}
      </div>
      <RefusalList refusals={elsewhere} texts={mergerRefusalTexts} />
      {kinds.map((kind) => {
        const ofKind = conflicts.filter(({ conflict }) => conflict.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`} className={merger.phase}>
              {names[kind]} · {ofKind.length}
            </h3>
            <ul className={styles.conflicts}>
              {ofKind.map((entry) => (
                <ConflictRow
                  key={`${entry.conflict.key} ${JSON.stringify(entry.answer)}`}
                  rehearsal={rehearsal}
                  entry={entry}
                  mayManage={mayManage}
                  busy={busy === entry.conflict.key}
                  refused={refused.filter((refusal) => isOf(refusal, entry.conflict.key))}
                  onAnswer={(answer) => void onAnswer([{ key: entry.conflict.key, answer }]).catch(() => undefined)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Panel>
  );
}

function Plans({ rehearsal, renderPlan }: Pick<RehearsalViewProps, "rehearsal" | "renderPlan">) {
  const words = useTexts(rehearsalTexts);
  const language = useLanguage();
  return (
    <Panel title={words.plans}>
      {rehearsal.openPlans.length === 0 && <p className="soft">{words.noPlans}</p>}
      <ul className={styles.plain}>
        {rehearsal.openPlans.map((plan) => (
          <li key={plan.id}>
            {renderPlan(plan)}
            <span className={styles.source}>{words.plan(plan.people, formatDate(language, plan.effectiveOn))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Approvals({ rehearsal }: Pick<RehearsalViewProps, "rehearsal">) {
  const words = useTexts(rehearsalTexts);
  const language = useLanguage();
  const { openApprovals } = rehearsal;
  return (
    <Panel title={words.approvals}>
      {openApprovals.length === 0 && <p className="soft">{words.noPlans}</p>}
      <ul className={merger.effect}>
        {openApprovals.map(({ flowId, name, count }) => (
          <li key={flowId}>{words.approval(name[language], count)}</li>
        ))}
      </ul>
    </Panel>
  );
}

function NotKept({ rehearsal }: Pick<RehearsalViewProps, "rehearsal">) {
  const words = useTexts(rehearsalTexts);
  const names = useTexts(notKeptTexts);
  return (
    <Panel title={words.notKept}>
      <ul className={merger.effect}>
        {rehearsal.notKept.map((name) => (
          <li key={name}>{names[name]}</li>
        ))}
      </ul>
    </Panel>
  );
}
