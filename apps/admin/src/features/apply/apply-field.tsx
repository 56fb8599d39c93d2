import { valueAt, wordsIn, type FieldValue, type FormField, type FormRefusal } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import { approvalRefusalTexts } from "../approval/approval-refusal-texts";
import styles from "../ask/field.module.css";
import { Field } from "../ask/field";
import { PhotoField } from "../ask/photo-field";
import { photosLeft, withFieldValue, withPhotos, type Filled } from "./apply-draft";
import { applyTexts } from "./apply-texts";

export interface ApplyFieldProps {
  readonly field: FormField;
  readonly filled: Filled;
  /** What is wrong with it, once one has tried. */
  readonly refusals: readonly FormRefusal[];
  readonly onChange: (part: Partial<Filled>) => void;
}

export const applyFieldId = (field: string): string => `value-${field}`;

/** One field of a form, as a phone shows it: the phone's own controls, large enough for a thumb. */
export function ApplyField({ field, filled, refusals, onChange }: ApplyFieldProps) {
  const words = useTexts(applyTexts);
  const language = useLanguage();
  const id = applyFieldId(field.id);
  const label = `${wordsIn(language, field.label)}${field.kind === "money" ? words.yuan : ""}${field.isRequired ? "" : words.optional}`;
  const problem = refusals.length > 0 ? refusals.map((refusal) => approvalRefusalTexts.say(language, refusal)).join(" ") : undefined;
  if (field.kind === "file") {
    const most = photosLeft(filled.photos, field.id, field.most);
    return (
      <PhotoField
        id={id}
        label={words.photos(label, most)}
        most={most}
        photos={filled.photos.filter((photo) => photo.fieldId === field.id).map(({ base64 }) => base64)}
        problem={problem}
        onChange={(photos) => onChange({ photos: withPhotos(filled.photos, field.id, photos) })}
      />
    );
  }
  const set = (value: FieldValue | undefined) => onChange({ values: withFieldValue(filled.values, field.id, value) });
  return (
    <Field id={id} label={label} problem={problem}>
      <Control id={id} field={field} value={valueAt(filled.values, field.id)} onChange={set} />
    </Field>
  );
}

interface ControlProps {
  readonly id: string;
  readonly field: Exclude<FormField, { kind: "file" }>;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue | undefined) => void;
}

function Control({ id, field, value, onChange }: ControlProps) {
  const words = useTexts(applyTexts);
  const language = useLanguage();
  const text = typeof value === "string" ? value : "";
  const describedBy = `${id}-problem`;
  switch (field.kind) {
    case "text":
      return <input id={id} maxLength={field.most} value={text} aria-describedby={describedBy} onChange={({ target }) => onChange(target.value || undefined)} />;
    case "long-text":
      return <textarea id={id} rows={4} maxLength={field.most} value={text} aria-describedby={describedBy} onChange={({ target }) => onChange(target.value || undefined)} />;
    case "number":
    case "money":
      return (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          step="any"
          value={typeof value === "number" ? value : ""}
          aria-describedby={describedBy}
          onChange={({ target }) => onChange(target.value === "" ? undefined : target.valueAsNumber)}
        />
      );
    case "choice":
      return (
        <select id={id} value={text} aria-describedby={describedBy} onChange={({ target }) => onChange(target.value || undefined)}>
          <option value="">{words.choose}</option>
          {field.options.map((option) => (
            <option key={option.id} value={option.id}>
              {wordsIn(language, option.label)}
            </option>
          ))}
        </select>
      );
    case "date":
      return <input id={id} type="date" value={text} aria-describedby={describedBy} onChange={({ target }) => onChange(target.value || undefined)} />;
    case "date-range":
      return <Range id={id} value={value} onChange={onChange} />;
    // No form that asks for one of these is open to parents (isForOutside in the domain).
    case "half-days":
    case "person":
    case "campus":
      return null;
  }
}

function Range({ id, value, onChange }: Pick<ControlProps, "id" | "value" | "onChange">) {
  const words = useTexts(applyTexts);
  const range = typeof value === "object" ? value : { from: "", to: "" };
  const change = (from: string, to: string) => onChange(from === "" && to === "" ? undefined : { from, to });
  return (
    <div className={styles.pair}>
      <input id={id} type="date" aria-label={words.from} value={range.from} onChange={({ target }) => change(target.value, range.to)} />
      <input type="date" aria-label={words.to} value={range.to} onChange={({ target }) => change(range.from, target.value)} />
    </div>
  );
}
