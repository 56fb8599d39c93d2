import type { CampusId } from "@qitong/domain";
import type { PolicyText } from "@qitong/domain/management";
import { formatInstant, formatPeriod, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { ExceptionRow } from "./policy-row";
import styles from "./policy.module.css";
import { articleName, policyPageTexts } from "./policy-texts";

export interface ShownException extends Pick<ExceptionRow, "id" | "articleKey" | "instead" | "reason" | "startsOn" | "endsOn"> {
  readonly campusId: CampusId;
  readonly campusName: string;
  readonly allowedByName?: string | null;
  readonly allowedAt?: string;
}

export interface ArticlesViewProps {
  readonly text: PolicyText;
  readonly exceptions: readonly ShownException[];
  readonly renderArticleAct?: (key: number, name: string) => ReactNode;
  readonly renderExceptionAct?: (exception: ShownException) => ReactNode;
}

/** The articles as they hold, each with what campuses do otherwise. */
export function ArticlesView({ text, exceptions, renderArticleAct, renderExceptionAct }: ArticlesViewProps) {
  const language = useLanguage();
  return (
    <ol className={styles.articles}>
      {text.articles.map(({ key, title, text: says }, index) => {
        const name = `${articleName(language, index + 1)} ${title}`;
        return (
          <li key={key} className={styles.article}>
            <div className={styles.articleHead}>
              <h3>{name}</h3>
              {renderArticleAct?.(key, name)}
            </div>
            <p className={styles.text}>{says}</p>
            {exceptions
              .filter((one) => one.articleKey === key)
              .map((one) => (
                <Exception key={one.id} exception={one} act={renderExceptionAct?.(one)} />
              ))}
          </li>
        );
      })}
    </ol>
  );
}

function Exception({ exception, act }: { readonly exception: ShownException; readonly act: ReactNode }) {
  const words = useTexts(policyPageTexts);
  const language = useLanguage();
  const { campusName, instead, reason, startsOn, endsOn, allowedByName, allowedAt } = exception;
  return (
    <aside className={styles.exception} aria-label={words.exceptionOf(campusName)}>
      <strong>{words.exceptionOf(campusName)}</strong>
      <p className={styles.text}>{instead}</p>
      <p className="soft">
        {words.exceptionReason(reason)} · {words.exceptionPeriod(formatPeriod(language, startsOn, endsOn))}
        {allowedAt !== undefined && <> · {words.exceptionAllowed(allowedByName ?? "—", formatInstant(language, allowedAt))}</>}
      </p>
      {act}
    </aside>
  );
}

