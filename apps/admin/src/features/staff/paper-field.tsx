import { CloseOutlined } from "@ant-design/icons";
import { evidenceTypes } from "@qitong/domain/staffing";
import { FileDrop, useTexts } from "@qitong/ui";
import { Button, Form } from "antd";
import { maxDocumentBytes, type DocumentUpload } from "@qitong/domain";
import { encodeFile } from "../../connection/encode-file";
import { staffFileTexts } from "./staff-file-texts";

const extensions = [...evidenceTypes.map((type) => `.${type}`), ".jpeg"];

export interface PaperFieldProps {
  readonly papers: readonly DocumentUpload[];
  readonly onChange: (papers: readonly DocumentUpload[]) => void;
}

/** A scan or a photo of the certificate; its content is checked by the server. */
export function PaperField({ papers, onChange }: PaperFieldProps) {
  const words = useTexts(staffFileTexts);
  return (
    <Form.Item label={words.papers}>
      {papers.map(({ name }, index) => (
        <div key={`${name} ${index}`} className="soft">
          {name}{" "}
          <Button size="small" type="text" icon={<CloseOutlined />} aria-label={words.removePaper(name)} onClick={() => onChange(papers.filter((_one, at) => at !== index))} />
        </div>
      ))}
      <FileDrop
        label={words.papersHint}
        extensions={extensions}
        maxMegabytes={maxDocumentBytes / 1024 / 1024}
        disabled={papers.length >= 5}
        onFile={(file) => void encodeFile(file).then((contentBase64) => onChange([...papers, { name: file.name, contentBase64 }]))}
      />
    </Form.Item>
  );
}
