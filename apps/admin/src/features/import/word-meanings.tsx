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
  readonly onChange: (entry: FieldMapping) => void;
}

const asWritten = "as written";

/** The words of a file that do not speak for themselves, and what each means here. */
export function WordMeanings({ field, entry, words, onChange }: WordMeaningsProps) {
  const texts = useTexts(wizardTexts);
  const language = useLanguage();
  const unclear = words.filter((word) => entry.translations[word] !== undefined || !field.parse(word).ok);
  if (unclear.length === 0) return null;
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
              ...Object.entries(field.words ?? {}).map(([key, text]) => ({ value: key, label: text[language] })),
              { value: "", label: texts.unknownWord },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
