import { DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./file-list.module.css";

const texts = defineTexts({
  zh: { remove: (name: string) => `移除“${name}”` },
  en: { remove: (name) => `Remove “${name}”` },
});

export interface ListedFile {
  readonly key: string | number;
  readonly name: string;
  /** What stands for the name: a link to the file. */
  readonly link?: ReactNode;
}

export interface FileListProps {
  readonly files: readonly ListedFile[];
  /** Absent where files stay. */
  readonly onRemove?: ((key: ListedFile["key"]) => void) | undefined;
}

/** The files that were chosen or handed in, each with the way to take it back. */
export function FileList({ files, onRemove }: FileListProps) {
  const words = useTexts(texts);
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map(({ key, name, link }) => (
        <li key={key}>
          {link ?? name}
          {onRemove && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={words.remove(name)} onClick={() => onRemove(key)} />}
        </li>
      ))}
    </ul>
  );
}
