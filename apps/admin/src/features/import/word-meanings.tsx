import type { Field, FieldMapping } from "@qitong/domain/import";
import { useLanguage, useTexts } from "@qitong/ui";
import { Select } from "antd";
import { wizardTexts } from "./import-texts";
import styles from "./import.module.css";

export interface WordMeaningsProps {
  readonly field: Field;
  readonly entry: FieldMapping;
  /** The different words of the column. */
  readonly words: readonly string[];
  /** Rows whose cell is empty. */
  readonly blanks: number;
  readonly onChange: (entry: FieldMapping) => void;
}

const asWritten = "as written";

/** An empty cell, as a word of the file. */
const blank = "";

/** The words of a file that do not speak for themselves, and what each means here; last the cells that say nothing. */
export function WordMeanings({ field, entry, words, blanks, onChange }: WordMeaningsProps) {
  const texts = useTexts(wizardTexts);
  const language = useLanguage();
  const unclear = words.filter((word) => entry.translations[word] !== undefined || !field.parse(word).ok);
  const hasBlanks = blanks > 0 || entry.translations[blank] !== undefined;
  if (unclear.length === 0 && !hasBlanks) return null;
  const meanings = Object.entries(field.words ?? {}).map(([key, text]) => ({ value: key, label: text[language] }));
  const choose = (word: string, key: string) => {
    const { [word]: _before, ...others } = entry.translations;
    onChange({ ...entry, translations: key === asWritten ? others : { ...others, [word]: key } });
  };
  return (
    <ul className={styles.words} aria-label={texts.translate}>
      {unclear.map((word) => (
        <li key={word}>
          <span>“{word}”</span>
          <Select<string>
            aria-label={texts.translateOf(field.name[language], word)}
            value={entry.translations[word] ?? asWritten}
            onChange={(key) => choose(word, key)}
            status={entry.translations[word] === undefined ? "warning" : ""}
            options={[
              { value: asWritten, label: texts.asWritten },
              ...meanings,
              { value: "", label: texts.unknownWord },
            ]}
          />
        </li>
      ))}
      {hasBlanks && (
        <li>
          <span>{texts.blankCells(blanks)}</span>
          <Select<string>
            aria-label={texts.translateBlank(field.name[language])}
            value={entry.translations[blank] ?? asWritten}
            onChange={(key) => choose(blank, key)}
            options={[{ value: asWritten, label: texts.saysNothing }, ...meanings]}
          />
        </li>
      )}
    </ul>
  );
}
