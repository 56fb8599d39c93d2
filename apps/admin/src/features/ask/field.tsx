import type { ReactNode } from "react";
import styles from "./ask.module.css";
import fieldStyles from "./field.module.css";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** One question: its words above, what is wrong with the answer below. */
export function Field({ id, label, problem, children }: FieldProps) {
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

export function Problem({ id, text }: { readonly id?: string; readonly text: string | undefined }) {
  return (
    <div role="alert" {...(id === undefined ? {} : { id })}>
      {text !== undefined && <p className={styles.problem}>{text}</p>}
    </div>
  );
}

export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly about?: string }[];
  readonly onChange: (value: Value) => void;
  readonly isInline?: boolean;
}

/** A few answers, each as large as a thumb. */
export function Choice<Value extends string>({ name, legend, value, options, onChange, isInline = false }: ChoiceProps<Value>) {
  return (
    <fieldset className={fieldStyles.choice}>
      <legend>{legend}</legend>
      <div className={isInline ? fieldStyles.inline : fieldStyles.stacked}>
        {options.map((option) => (
          <label key={option.value} className={fieldStyles.option} data-chosen={option.value === value}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.label}
              {option.about !== undefined && <small>{option.about}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
