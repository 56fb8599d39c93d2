import type { AnyRefusal } from "@qitong/domain";
import { askers, requestCategories, type RequestCategory } from "@qitong/domain/management";
import { useLanguage, useTexts } from "@qitong/ui";
import { useState } from "react";
import { askerTexts, categoryText, isRequestRefusal, requestRefusalTexts } from "../request/request-words";
import { askTexts } from "./ask-texts";
import styles from "./ask.module.css";
import fieldStyles from "./field.module.css";
import { findDraftProblems, type AskDraft, type DraftProblem } from "./draft";
import { Choice, Field, Problem } from "./field";
import { PhotoField } from "./photo-field";

export interface AskFormProps {
  readonly draft: AskDraft;
  readonly promises: readonly { readonly category: RequestCategory; readonly workingDays: number }[];
  /** What the server refused, if it did. */
  readonly refusals: readonly AnyRefusal[];
  readonly areAllKept: boolean;
  readonly onChange: (part: Partial<AskDraft>) => void;
  readonly onSend: () => void;
}

export function AskForm({ draft, promises, refusals, areAllKept, onChange, onSend }: AskFormProps) {
  const words = useTexts(askTexts);
  const language = useLanguage();
  const askersIn = useTexts(askerTexts);
  const [isTried, setTried] = useState(false);
  const problems = findDraftProblems(draft);
  const shown = (problem: DraftProblem, text: string) => (isTried && problems.includes(problem) ? text : undefined);
  const said = refusals.filter(isRequestRefusal).map((refusal) => requestRefusalTexts.say(language, refusal));
  const promise = promises.find(({ category }) => category === draft.category);
  const send = () => {
    setTried(true);
    if (problems.length === 0) return onSend();
    const first = problems[0];
    document.getElementById(first === "category-missing" ? "category" : first === "text-too-short" ? "text" : "phone")?.focus();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field id="category" label={words.category} problem={shown("category-missing", words.missingCategory)}>
        <select
          id="category"
          value={draft.category ?? ""}
          aria-describedby="category-problem"
          onChange={({ target }) => onChange({ category: requestCategories.find((name) => name === target.value) ?? null })}
        >
          <option value="">{words.choose}</option>
          {requestCategories.map((name) => (
            <option key={name} value={name}>
              {categoryText(language, name)}
            </option>
          ))}
        </select>
        {promise && <small>{words.promise(promise.workingDays)}</small>}
      </Field>
      <Field id="text" label={words.text} problem={shown("text-too-short", words.missingText)}>
        <textarea id="text" rows={5} maxLength={1000} placeholder={words.textHint} value={draft.text} aria-describedby="text-problem" onChange={({ target }) => onChange({ text: target.value })} />
      </Field>
      <Field id="place" label={words.place}>
        <input id="place" maxLength={60} placeholder={words.placeHint} value={draft.place} onChange={({ target }) => onChange({ place: target.value })} />
      </Field>
      <PhotoField photos={draft.photos} problem={undefined} onChange={(photos) => onChange({ photos })} />
      <Choice name="asker" legend={words.asker} value={draft.asker} isInline options={askers.map((value) => ({ value, label: askersIn[value] }))} onChange={(asker) => onChange({ asker })} />
      <ContactFields draft={draft} problem={shown("phone-missing", words.missingPhone)} onChange={onChange} />
      <Problem text={said.length > 0 ? said.join(" ") : undefined} />
      <button type="submit" className={styles.primary}>
        {words.submit}
      </button>
      <p className={styles.soft}>{areAllKept ? words.kept : words.notAllKept}</p>
      <p className={styles.soft}>{words.privacy}</p>
    </form>
  );
}

function ContactFields({ draft, problem, onChange }: Pick<AskFormProps, "draft" | "onChange"> & { readonly problem: string | undefined }) {
  const words = useTexts(askTexts);
  return (
    <>
      <Choice
        name="who"
        legend={words.who}
        value={draft.isAnonymous ? "anonymous" : "named"}
        options={[
          { value: "anonymous", label: words.anonymous, about: words.anonymousAbout },
          { value: "named", label: words.named },
        ]}
        onChange={(value) => onChange({ isAnonymous: value === "anonymous" })}
      />
      {!draft.isAnonymous && (
        <div className={fieldStyles.nested}>
          <Field id="name" label={words.name}>
            <input id="name" autoComplete="name" maxLength={30} value={draft.name} onChange={({ target }) => onChange({ name: target.value })} />
          </Field>
          <Field id="phone" label={words.phone} problem={problem}>
            <input id="phone" type="tel" autoComplete="tel" maxLength={20} value={draft.phone} aria-describedby="phone-problem" onChange={({ target }) => onChange({ phone: target.value })} />
          </Field>
          <Choice
            name="disclosure"
            legend={words.disclosure}
            value={draft.disclosure}
            options={[
              { value: "school", label: words.toSchool },
              { value: "district", label: words.toDistrict, about: words.disclosureAbout },
            ]}
            onChange={(disclosure) => onChange({ disclosure })}
          />
        </div>
      )}
    </>
  );
}
