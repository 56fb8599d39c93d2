import type { ConflictAnswer, MergerConflict } from "@qitong/domain/legal-entity";
import { ConfirmButton, formatDate, PageHeader, RefusalList, useLanguage, useTexts } from "@qitong/ui";
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
      <div className={merger.columns}>
        <div className={merger.side}>
          <Conflicts {...props} />
          <RehearsalLists rehearsal={rehearsal} />
        </div>
        <div className={merger.side}>
          <RehearsalCounts rehearsal={rehearsal} />
          <section className={merger.panel} aria-labelledby="effect-title">
            <h2 id="effect-title">{words.effect}</h2>
            <EffectList detail={rehearsal} />
          </section>
          <Plans {...props} />
          <Approvals rehearsal={rehearsal} />
          <NotKept rehearsal={rehearsal} />
        </div>
      </div>
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
    <section className={merger.panel} aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{words.conflicts}</h2>
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
    </section>
  );
}

function Plans({ rehearsal, renderPlan }: Pick<RehearsalViewProps, "rehearsal" | "renderPlan">) {
  const words = useTexts(rehearsalTexts);
  const language = useLanguage();
  return (
    <section className={merger.panel} aria-labelledby="plans-title">
      <h2 id="plans-title">{words.plans}</h2>
      {rehearsal.openPlans.length === 0 && <p className={styles.soft}>{words.noPlans}</p>}
      <ul className={styles.plain}>
        {rehearsal.openPlans.map((plan) => (
          <li key={plan.id}>
            {renderPlan(plan)}
            <span className={styles.source}>{words.plan(plan.people, formatDate(language, plan.effectiveOn))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Approvals({ rehearsal }: Pick<RehearsalViewProps, "rehearsal">) {
  const words = useTexts(rehearsalTexts);
  const language = useLanguage();
  const { openApprovals } = rehearsal;
  return (
    <section className={merger.panel} aria-labelledby="approvals-title">
      <h2 id="approvals-title">{words.approvals}</h2>
      {openApprovals.length === 0 && <p className={styles.soft}>{words.noPlans}</p>}
      <ul className={merger.effect}>
        {openApprovals.map(({ flowId, name, count }) => (
          <li key={flowId}>{words.approval(name[language], count)}</li>
        ))}
      </ul>
    </section>
  );
}

function NotKept({ rehearsal }: Pick<RehearsalViewProps, "rehearsal">) {
  const words = useTexts(rehearsalTexts);
  const names = useTexts(notKeptTexts);
  return (
    <section className={merger.panel} aria-labelledby="not-kept-title">
      <h2 id="not-kept-title">{words.notKept}</h2>
      <ul className={merger.effect}>
        {rehearsal.notKept.map((name) => (
          <li key={name}>{names[name]}</li>
        ))}
      </ul>
    </section>
  );
}
