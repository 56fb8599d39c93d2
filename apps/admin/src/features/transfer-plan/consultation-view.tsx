import { ConfirmButton, EmptyState, formatDate, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button, Input } from "antd";
import { useState } from "react";
import { backboneWord, subjectWord, titleWord } from "../staff-record/staff-words";
import { decisionTexts } from "./decision-texts";
import { focusFirst } from "./focus-first";
import { PlanStatusTag } from "./plan-status";
import type { ConsultedPlan, Question } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";

export interface GivenAnswer extends Pick<Question, "personId" | "side" | "toCampusId"> {
  readonly agrees: boolean;
  readonly reason: string | null;
}

export interface ConsultationViewProps {
  readonly plans: readonly ConsultedPlan[];
  readonly busy: boolean;
  readonly onAnswer: (planId: ConsultedPlan["id"], answers: readonly GivenAnswer[]) => Promise<unknown>;
}

/** For a principal on the move: a card a teacher, one tap for yes, a reason for no. */
export function ConsultationView({ plans, busy, onAnswer }: ConsultationViewProps) {
  const words = useTexts(decisionTexts);
  if (plans.length === 0) return <EmptyState title={words.nothing} about={words.nothingAbout} />;
  return plans.map((plan) => <PlanQuestions key={plan.id} plan={plan} busy={busy} onAnswer={(answers) => onAnswer(plan.id, answers)} />);
}

interface PlanQuestionsProps {
  readonly plan: ConsultedPlan;
  readonly busy: boolean;
  readonly onAnswer: (answers: readonly GivenAnswer[]) => Promise<unknown>;
}

function PlanQuestions({ plan, busy, onAnswer }: PlanQuestionsProps) {
  const words = useTexts(decisionTexts);
  const language = useLanguage();
  const isOpen = plan.status === "consulting";
  const left = plan.questions.filter((question) => question.answer === null);
  const yes = ({ personId, side, toCampusId }: Question): GivenAnswer => ({ personId, side, toCampusId, agrees: true, reason: null });
  return (
    <section className={styles.consultation} aria-label={plan.title}>
      <header className={styles.consultationHead}>
        <h2>{plan.title}</h2>
        <PlanStatusTag status={plan.status} />
        <span className="soft">{words.effectiveOn(formatDate(language, plan.effectiveOn))}</span>
        <output>{isOpen && words.left(left.length)}</output>
        {isOpen && left.length > 1 && (
          <ConfirmButton
            label={words.allYes(left.length)}
            question={words.allYesQuestion(left.length)}
            consequence={words.allYesConsequence}
            act={words.yes}
            type="primary"
            disabled={busy}
            onConfirm={() => onAnswer(left.map(yes))}
          />
        )}
      </header>
      <ul className={styles.questions}>
        {plan.questions.map((question) => (
          <li key={`${question.personId} ${question.side}`}>
            <QuestionCard question={question} isOpen={isOpen} busy={busy} onAnswer={(answer) => onAnswer([answer])} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionCardProps {
  readonly question: Question;
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly onAnswer: (answer: GivenAnswer) => Promise<unknown>;
}

function QuestionCard({ question, isOpen, busy, onAnswer }: QuestionCardProps) {
  const words = useTexts(decisionTexts);
  const language = useLanguage();
  const [reason, setReason] = useState<string>();
  const { personId, side, toCampusId, name, answer } = question;
  const direction = question.insideEntity ? words.insideMove : side === "releasing" ? words.leaves : words.joins;
  const say = async (agrees: boolean, why: string | null) => {
    await onAnswer({ personId, side, toCampusId, agrees, reason: why });
    setReason(undefined);
  };
  return (
    <article className={styles.question} aria-label={`${name} ${direction}`}>
      <div className={styles.questionHead}>
        <strong>{name}</strong>
        <StatusTag tone={side === "releasing" ? "warn" : "running"}>{direction}</StatusTag>
        {answer && <StatusTag tone={answer.agrees ? "good" : "bad"}>{answer.agrees ? words.agrees : words.disagrees}</StatusTag>}
      </div>
      <p>
        {[subjectWord(language, question.subject), titleWord(language, question.title), backboneWord(language, question.backboneLevel)]
          .filter((word) => word !== "—")
          .join(" · ")}
      </p>
      <p>
        {question.fromCampusName} → {question.toCampusName}
      </p>
      {answer?.reason && <p className="soft">{words.yourReason(answer.reason)}</p>}
      {isOpen && reason === undefined && (
        <div className={styles.choice}>
          <Button size="large" type={answer === null ? "primary" : "default"} disabled={busy || answer?.agrees === true} onClick={() => void say(true, null).catch(() => undefined)} aria-label={`${words.yes}：${name}`}>
            {words.yes}
          </Button>
          <Button size="large" disabled={busy} onClick={() => setReason(answer?.reason ?? "")} aria-label={`${words.no}：${name}`}>
            {words.no}
          </Button>
        </div>
      )}
      {isOpen && reason !== undefined && (
        <div className={styles.dialog}>
          <Input.TextArea ref={focusFirst} rows={2} maxLength={300} aria-label={words.reason} placeholder={words.reason} value={reason} onChange={({ target }) => setReason(target.value)} />
          <div className={styles.choice}>
            <Button size="large" danger disabled={busy || reason.trim() === ""} onClick={() => void say(false, reason.trim()).catch(() => undefined)}>
              {words.send}
            </Button>
            <Button size="large" onClick={() => setReason(undefined)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </article>
  );
}
