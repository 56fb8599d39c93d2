import { wordsIn, type Form as FormData, type FormField } from "@qitong/domain/management/approval";
import type { CivilDate } from "@qitong/domain";
import { Acts, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form } from "antd";
import { useState, type ReactNode } from "react";
import { approvalRefusalTexts, type ApprovalRefusal } from "./approval-refusal-texts";
import { requestTexts } from "./approval-texts";
import { FieldControl, type FieldControlProps } from "./field-control";
import { FileField } from "./file-field";
import { refusalsOf, shownBeforeTry, withFile, withoutFile, withValue, type RequestDraft } from "./request-draft";
import styles from "./approval.module.css";

export interface RequestFormProps extends Pick<FieldControlProps, "campuses" | "renderPerson"> {
  readonly form: FormData;
  readonly draft: RequestDraft;
  readonly today: CivilDate;
  /** What the server refused, and what the path says is impossible. */
  readonly refused: readonly ApprovalRefusal[];
  readonly busy: boolean;
  readonly submitLabel: string;
  readonly aside?: ReactNode;
  readonly onChange: (draft: RequestDraft) => void;
  readonly onSubmit: () => void;
}

const fieldId = (field: string) => `field-${field}`;

/** Any form that an administrator can put together; each refusal stands at its field and in the list above the button. */
export function RequestForm(props: RequestFormProps) {
  const { form, draft, today, refused, busy, submitLabel, aside, onChange, onSubmit } = props;
  const [isTried, setTried] = useState(false);
  const found = refusalsOf(form, draft, today);
  const shown: readonly ApprovalRefusal[] = isTried ? found : shownBeforeTry(found);
  const all = shown.length > 0 ? shown : refused;
  const submit = () => {
    setTried(true);
    if (found.length === 0) onSubmit();
  };
  return (
    // No submit: Enter chooses a day in the calendar and must not send the request.
    <Form layout="vertical" className={styles.form ?? ""}>
      {form.fields.map((field) => (
        <Item key={field.id} field={field} refusals={all.filter((refusal) => "field" in refusal && refusal.field === field.id)}>
          {field.kind === "file" ? (
            <FileField
              field={field}
              files={draft.files.filter(({ fieldId: of }) => of === field.id)}
              onAdd={(file) => onChange(withFile(draft, field.id, file))}
              onRemove={(file) => onChange(withoutFile(draft, file))}
            />
          ) : (
            <FieldControl
              id={fieldId(field.id)}
              field={field}
              value={draft.values[field.id]}
              campuses={props.campuses}
              renderPerson={props.renderPerson}
              onChange={(value) => onChange(withValue(draft, field.id, value))}
            />
          )}
        </Item>
      ))}
      {aside}
      <RefusalList refusals={all} texts={approvalRefusalTexts} fieldId={fieldId} />
      <Acts end>
        <Button type="primary" loading={busy} onClick={submit}>
          {submitLabel}
        </Button>
      </Acts>
    </Form>
  );
}

function Item({ field, refusals, children }: { readonly field: FormField; readonly refusals: readonly ApprovalRefusal[]; readonly children: ReactNode }) {
  const { optional } = useTexts(requestTexts);
  const language = useLanguage();
  const [first] = refusals;
  return (
    <Form.Item
      label={`${wordsIn(language, field.label)}${field.isRequired ? "" : optional}`}
      {...(field.kind === "file" ? {} : { htmlFor: fieldId(field.id) })}
      {...(first ? { validateStatus: "error" as const, help: approvalRefusalTexts.say(language, first) } : {})}
    >
      {children}
    </Form.Item>
  );
}
