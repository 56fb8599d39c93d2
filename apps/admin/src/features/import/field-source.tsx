import type { Field, FieldMapping, Mapping } from "@qitong/domain/import";
import { useLanguage, useTexts } from "@qitong/ui";
import { Input, Select } from "antd";
import type { FileColumn } from "./import-calls";
import { choiceOf, withChoice, type SourceChoice } from "./import-draft";
import { wizardTexts } from "./import-texts";
import styles from "./import.module.css";
import { WordMeanings } from "./word-meanings";

export interface FieldSourceProps {
  readonly fieldKey: string;
  readonly field: Field;
  readonly mapping: Mapping;
  readonly columns: readonly FileColumn[];
  readonly onMapping: (mapping: Mapping) => void;
}

/** One of our fields, and where in the file it comes from. */
export function FieldSource({ fieldKey, field, mapping, columns, onMapping }: FieldSourceProps) {
  const words = useTexts(wizardTexts);
  const language = useLanguage();
  const entry = mapping[fieldKey];
  const column = entry?.source.kind === "column" ? columns[entry.source.column] : undefined;
  const id = `source-${fieldKey}`;
  const change = (next: FieldMapping) => onMapping({ ...mapping, [fieldKey]: next });
  return (
    <li className={styles.field}>
      <label htmlFor={id} className={styles.fieldName}>
        <span>
          {field.name[language]}
          {field.isRequired && <span className={styles.required}>{words.required}</span>}
        </span>
        {entry === undefined && field.whenAbsent && <span className="soft">{field.whenAbsent[language]}</span>}
      </label>
      <div className={styles.source}>
        <Select<SourceChoice>
          id={id}
          value={choiceOf(entry)}
          onChange={(choice) => onMapping(withChoice(mapping, fieldKey, choice))}
          showSearch={{ optionFilterProp: "label" }}
          options={[
            { value: "none", label: words.notInFile },
            ...columns.map(({ header }, index) => ({ value: `column ${index}` as const, label: header || `#${index + 1}` })),
            { value: "constant", label: words.constant },
          ]}
        />
        {entry && <SourceText field={field} entry={entry} label={field.name[language]} onChange={change} />}
      </div>
      <span className={styles.samples}>{column && column.samples.join("，")}</span>
      {entry && column?.words && field.words && (
        <WordMeanings field={field} entry={entry} words={column.words} blanks={column.blanks} onChange={change} />
      )}
    </li>
  );
}

interface SourceTextProps {
  readonly field: Field;
  readonly entry: FieldMapping;
  readonly label: string;
  readonly onChange: (entry: FieldMapping) => void;
}

/** The one text for all rows; or what goes before each cell, for the numbers and names that tell rows apart. */
function SourceText({ field, entry, label, onChange }: SourceTextProps) {
  const words = useTexts(wizardTexts);
  const language = useLanguage();
  const { source } = entry;
  if (source.kind === "column") {
    if (!field.isRequired) return null;
    return (
      <Input
        aria-label={`${label} ${words.prefix}`}
        placeholder={words.prefix}
        maxLength={20}
        value={source.prefix}
        onChange={({ target }) => onChange({ ...entry, source: { ...source, prefix: target.value } })}
      />
    );
  }
  const set = (text: string) => onChange({ ...entry, source: { kind: "constant", text } });
  const name = `${label} ${words.constantText}`;
  if (!field.words) return <Input aria-label={name} maxLength={200} value={source.text} onChange={({ target }) => set(target.value)} />;
  return (
    <Select<string>
      aria-label={name}
      value={source.text || null}
      onChange={set}
      options={Object.entries(field.words).map(([key, text]) => ({ value: key, label: text[language] }))}
    />
  );
}
