import type { AnyRefusal, CivilDate } from "@qitong/domain";
import type { Form, FormRefusal } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import { useState } from "react";
import { approvalRefusalTexts, isApprovalRefusal } from "../approval/approval-refusal-texts";
import styles from "../ask/ask.module.css";
import { Field, Problem } from "../ask/field";
import { isRequestRefusal, requestRefusalTexts } from "../request/request-words";
import { applicantFields, findApplicantProblems, findFilledProblems, type ApplicantField, type ApplyDraft, type Filled } from "./apply-draft";
import { ApplyField, applyFieldId } from "./apply-field";
import { applyTexts } from "./apply-texts";

export interface ApplyFormProps {
  readonly form: Form;
  readonly draft: ApplyDraft;
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refusals: readonly AnyRefusal[];
  readonly areAllKept: boolean;
  readonly onChange: (part: Partial<ApplyDraft>) => void;
  readonly onSend: () => void;
}

/** The words of what the server refused: of the form, of a photo, or that it was too often. */
export function useRefusalWords(refusals: readonly AnyRefusal[]): string | undefined {
  const language = useLanguage();
  const said = refusals.flatMap((refusal) => {
    if (isApprovalRefusal(refusal)) return [approvalRefusalTexts.say(language, refusal)];
    return isRequestRefusal(refusal) ? [requestRefusalTexts.say(language, refusal)] : [];
  });
  return said.length > 0 ? said.join(" ") : undefined;
}

export function ApplyForm({ form, draft, today, refusals, areAllKept, onChange, onSend }: ApplyFormProps) {
  const words = useTexts(applyTexts);
  const [isTried, setTried] = useState(false);
  const missing = findApplicantProblems(draft.applicant);
  const problems = findFilledProblems(form, draft, today);
  const said = useRefusalWords(refusals);
  const send = () => {
    setTried(true);
    if (missing.length === 0 && problems.length === 0) return onSend();
    focusFirst(missing, problems);
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
      <ApplicantFields draft={draft} problems={isTried ? missing : []} onChange={onChange} />
      <FilledFields form={form} filled={draft} problems={isTried ? problems : []} onChange={onChange} />
      <Problem text={said} />
      <button type="submit" className={styles.primary}>
        {words.submit}
      </button>
      <p className={styles.soft}>{areAllKept ? words.kept : words.notAllKept}</p>
      <p className={styles.soft}>{words.privacy}</p>
    </form>
  );
}

export interface FilledFieldsProps {
  readonly form: Form;
  readonly filled: Filled;
  readonly problems: readonly FormRefusal[];
  readonly onChange: (part: Partial<Filled>) => void;
}

export function FilledFields({ form, filled, problems, onChange }: FilledFieldsProps) {
  return form.fields.map((field) => (
    <ApplyField key={field.id} field={field} filled={filled} refusals={problems.filter((refusal) => refusal.field === field.id)} onChange={onChange} />
  ));
}

export function focusFirst(missing: readonly ApplicantField[], problems: readonly FormRefusal[]): void {
  const first = missing[0] ?? (problems[0] && applyFieldId(problems[0].field));
  if (first !== undefined) document.getElementById(first)?.focus();
}

const autoComplete = { pupilName: "off", pupilClass: "off", name: "name", phone: "tel" } as const;

function ApplicantFields({ draft, problems, onChange }: Pick<ApplyFormProps, "draft" | "onChange"> & { readonly problems: readonly ApplicantField[] }) {
  const words = useTexts(applyTexts);
  const { applicant } = draft;
  return applicantFields.map((field) => (
    <Field key={field} id={field} label={words[field]} problem={problems.includes(field) ? words.missing(field) : undefined}>
      <input
        id={field}
        type={field === "phone" ? "tel" : "text"}
        autoComplete={autoComplete[field]}
        maxLength={field === "phone" ? 20 : 30}
        {...(field === "pupilClass" ? { placeholder: words.pupilClassHint } : {})}
        value={applicant[field]}
        aria-describedby={`${field}-problem`}
        onChange={({ target }) => onChange({ applicant: { ...applicant, [field]: target.value } })}
      />
    </Field>
  ));
}
