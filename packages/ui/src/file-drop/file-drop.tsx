import { InboxOutlined } from "@ant-design/icons";
import { useId, useState } from "react";
import { formatNumber } from "../figures/format";
import { useLanguage, useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import { findFileRefusals, type FileRefusal } from "./file-refusals";
import styles from "./file-drop.module.css";

const texts = defineTexts({
  zh: {
    pick: "选择文件",
    or: "或把文件拖到这里",
    accepts: (kinds: string, limit: string) => `${kinds}，不超过 ${limit} MB`,
    "wrong-type": (name: string) => `“${name}”的格式不在可接受之列`,
    "too-large": (name: string) => `“${name}”太大`,
    empty: (name: string) => `“${name}”是空文件`,
    "too-many": () => "一次只能选一个文件",
  },
  en: {
    pick: "Choose a file",
    or: "or drop it here",
    accepts: (kinds, limit) => `${kinds}, up to ${limit} MB`,
    "wrong-type": (name) => `“${name}” is not of an accepted type`,
    "too-large": (name) => `“${name}” is too large`,
    empty: (name) => `“${name}” is empty`,
    "too-many": () => "One file at a time",
  },
});

export interface FileDropProps {
  readonly label: string;
  /** With the dot: ".xlsx". */
  readonly extensions: readonly string[];
  readonly maxMegabytes: number;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** One file, by the dialog or by dropping. The content is checked by the server; here only what saves a way. */
export function FileDrop({ label, extensions, maxMegabytes, disabled = false, onFile }: FileDropProps) {
  const words = useTexts(texts);
  const language = useLanguage();
  const id = useId();
  const [over, setOver] = useState(false);
  const [refusals, setRefusals] = useState<readonly FileRefusal[]>([]);

  const take = (files: readonly File[]) => {
    const found = findFileRefusals(files, { extensions, maxMegabytes });
    setRefusals(found);
    const [file] = files;
    if (file && found.length === 0) onFile(file);
  };

  return (
    <div>
      <label htmlFor={id} className={`${styles.drop} ${over ? styles.over : ""}`}>
        <InboxOutlined className={styles.icon ?? ""} aria-hidden="true" />
        <span className={styles.label}>{label}</span>
        <span>
          <span className={styles.pick}>{words.pick}</span> {words.or}
        </span>
        <span className={styles.accepts}>
          {words.accepts(extensions.join(" "), formatNumber(language, maxMegabytes))}
        </span>
        <input
          id={id}
          type="file"
          className={styles.input}
          accept={extensions.join(",")}
          disabled={disabled}
          aria-describedby={`${id}-problems`}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = ""; // the same file again is a choice too
          }}
        />
      </label>
      <div id={`${id}-problems`} role="alert" className={styles.problems}>
        {refusals.map((refusal) => (
          <p key={refusal.kind}>{words[refusal.kind](refusal.name)}</p>
        ))}
      </div>
    </div>
  );
}
