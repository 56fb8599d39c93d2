import type { AnyRefusal } from "@qitong/domain";
import { wordsIn, type Words } from "@qitong/domain/management/approval";
import { isOverdue } from "@qitong/domain/management/hall";
import { formatDate, formatInstant, StatusTag, useLanguage, useTexts, type Language } from "@qitong/ui";
import { useState } from "react";
import type { publicClient } from "../../connection/public-door";
import { statusTones } from "../approval/approval-words";
import { valueText } from "../approval/value-text";
import styles from "../ask/ask.module.css";
import followStyles from "../ask/follow.module.css";
import { Problem } from "../ask/field";
import { WordForm } from "../ask/word-form";
import { findFilledProblems, type Filled } from "./apply-draft";
import { FilledFields, focusFirst, useRefusalWords } from "./apply-form";
import { applicantTraceTexts, applicationStatusTexts, followTexts } from "./apply-texts";

export type FollowedApplicationDetail = Awaited<ReturnType<typeof publicClient.application.follow.query>>;

export interface FollowViewProps {
  readonly detail: FollowedApplicationDetail;
  readonly refused: readonly AnyRefusal[];
  readonly isFailed: boolean;
  readonly busy: boolean;
  readonly onAdd: (filled: Filled) => void;
  readonly onTakeBack: (text: string) => void;
  readonly onOther: () => void;
}

const listed = (language: Language, names: readonly Words[]): string => names.map((name) => wordsIn(language, name)).join(language === "zh" ? "、" : ", ");

/** How far it is in plain steps, by when it is promised, what came of it, and what may be done now. */
export function FollowView(props: FollowViewProps) {
  const { detail, refused, isFailed, busy, onAdd, onTakeBack, onOther } = props;
  const words = useTexts(followTexts);
  const said = useRefusalWords(refused);
  const [isTakingBack, setTakingBack] = useState(false);
  return (
    <>
      <StatePanel detail={detail} />
      {detail.refusals.add.length === 0 && !isTakingBack && <AddForm detail={detail} busy={busy} onAdd={onAdd} />}
      <Course detail={detail} />
      <WhatPanel detail={detail} />
      <Problem text={isFailed ? words.failed : said} />
      {isTakingBack && <WordForm title={words.withdrawHint} shortest={0} longest={300} busy={busy} onSend={onTakeBack} onCancel={() => setTakingBack(false)} />}
      {detail.refusals.withdraw.length === 0 && !isTakingBack && (
        <button type="button" className={styles.secondary} onClick={() => setTakingBack(true)}>
          {words.withdraw}
        </button>
      )}
      <button type="button" className={styles.quiet} onClick={onOther}>
        {words.other}
      </button>
    </>
  );
}

function StatePanel({ detail }: Pick<FollowViewProps, "detail">) {
  const words = useTexts(followTexts);
  const statuses = useTexts(applicationStatusTexts);
  const language = useLanguage();
  const { status, dueOn, now, ahead, onPaper } = detail;
  const day = formatDate(language, dueOn);
  return (
    <section className={styles.panel} aria-label={words.status}>
      <p className={followStyles.state}>
        <StatusTag tone={statusTones[status]}>{statuses[status]}</StatusTag>
        {status === "running" && <span>{isOverdue(detail, detail.today) ? words.late(day) : words.due(day)}</span>}
      </p>
      {status === "returned" && <p>{words.waits}</p>}
      {now.length > 0 && <p>{words.now(listed(language, now))}</p>}
      {ahead.length > 0 && <p className={styles.soft}>{words.ahead(listed(language, ahead))}</p>}
      {status === "approved" && onPaper && (
        <p className={styles.notice}>
          {words.onPaper}：{onPaper.part[language]}
        </p>
      )}
    </section>
  );
}

function Course({ detail }: Pick<FollowViewProps, "detail">) {
  const words = useTexts(followTexts);
  const kinds = useTexts(applicantTraceTexts);
  const language = useLanguage();
  return (
    <section aria-labelledby="trace-title">
      <h2 id="trace-title">{words.course}</h2>
      <ol className={followStyles.trace}>
        {detail.trace.toReversed().map(({ at, kind, step, text }, index) => (
          <li key={`${String(at)} ${kind} ${index}`} data-kind={kind === "approved" ? "answered" : kind}>
            <strong>
              {step !== null && `${wordsIn(language, step)} `}
              {kinds[kind]}
            </strong>
            <time dateTime={new Date(at).toISOString()}>{formatInstant(language, at)}</time>
            {text !== null && <p className={followStyles.words}>{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function WhatPanel({ detail }: Pick<FollowViewProps, "detail">) {
  const words = useTexts(followTexts);
  const language = useLanguage();
  const { applicant, form, values, photos, campusName, name } = detail;
  return (
    <section className={styles.panel} aria-labelledby="what-title">
      <h2 id="what-title">{words.what}</h2>
      <p className={styles.soft}>
        {campusName} · {wordsIn(language, name)}
      </p>
      {applicant === null ? <p>{words.forgotten}</p> : <p>{`${applicant.pupilName} · ${applicant.pupilClass} · ${applicant.name} · ${applicant.maskedPhone}`}</p>}
      <dl className={followStyles.filled}>
        {form.fields.flatMap((field) => {
          const text = valueText(language, field, values, {});
          return text === undefined ? [] : [
            <div key={field.id}>
              <dt>{wordsIn(language, field.label)}</dt>
              <dd>{text}</dd>
            </div>,
          ];
        })}
      </dl>
      {photos > 0 && <p className={styles.soft}>{words.photos(photos)}</p>}
    </section>
  );
}

function AddForm({ detail, busy, onAdd }: Pick<FollowViewProps, "detail" | "busy" | "onAdd">) {
  const words = useTexts(followTexts);
  const [filled, setFilled] = useState<Filled>({ values: detail.values, photos: [] });
  const [isTried, setTried] = useState(false);
  const problems = findFilledProblems(detail.form, filled, detail.today);
  return (
    <form
      className={`${styles.panel} ${styles.form}`}
      aria-labelledby="add-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problems.length === 0) onAdd(filled);
        else focusFirst([], problems);
      }}
    >
      <h2 id="add-title">{words.add}</h2>
      <p className={styles.soft}>{words.addAbout}</p>
      <FilledFields form={detail.form} filled={filled} problems={isTried ? problems : []} onChange={(part) => setFilled({ ...filled, ...part })} />
      <button type="submit" className={styles.primary} disabled={busy}>
        {words.addSend}
      </button>
    </form>
  );
}
