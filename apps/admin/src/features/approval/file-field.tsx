import { maxDocumentBytes } from "@qitong/domain";
import { wordsIn, type FormField } from "@qitong/domain/management/approval";
import { FileDrop, FileList, useLanguage, useTexts } from "@qitong/ui";
import { requestTexts } from "./approval-texts";
import type { AttachedFile } from "./request-draft";

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
      <FileList
        files={files.map(({ file }, index) => ({ key: index, name: file.name }))}
        onRemove={(index) => {
          const file = files[Number(index)];
          if (file) onRemove(file);
        }}
      />
    </>
  );
}
