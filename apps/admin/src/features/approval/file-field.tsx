import { DeleteOutlined } from "@ant-design/icons";
import { wordsIn, type FormField } from "@qitong/domain/management/approval";
import { FileDrop, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { maxDocumentBytes } from "@qitong/domain";
import { requestTexts } from "./approval-texts";
import type { AttachedFile } from "./request-draft";
import styles from "./approval.module.css";

export interface FileFieldProps {
  readonly field: Extract<FormField, { kind: "file" }>;
  readonly files: readonly AttachedFile[];
  readonly onAdd: (file: File) => void;
  readonly onRemove: (file: AttachedFile) => void;
}

const megabyte = 1024 * 1024;
const extensions = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx"];

export function FileField({ field, files, onAdd, onRemove }: FileFieldProps) {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  return (
    <>
      <FileDrop
        label={`${wordsIn(language, field.label)} · ${words.upTo(field.most)}`}
        extensions={extensions}
        maxMegabytes={maxDocumentBytes / megabyte}
        disabled={files.length >= field.most}
        onFile={onAdd}
      />
      <ul className={styles.files}>
        {files.map((one, index) => (
          <li key={`${one.file.name} ${index}`}>
            {one.file.name}
            <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={words.remove(one.file.name)} onClick={() => onRemove(one)} />
          </li>
        ))}
      </ul>
    </>
  );
}
