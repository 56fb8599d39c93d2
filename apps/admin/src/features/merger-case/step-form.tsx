import { claimedDocumentType, maxDocumentBytes, type CivilDate } from "@qitong/domain";
import {
  documentKinds, findMergerStepRefusals, type DocumentKind, type MergerCase, type MergerSettings, type MergerStep,
} from "@qitong/domain/legal-entity";
import { Acts, DayField, FileDrop, FileList, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { mergerRefusalTexts, type MergerRefusal } from "./merger-refusal-texts";
import { caseTexts, mergerTexts } from "./merger-texts";
import { stepName } from "./step-name";

export interface StepDraft {
  readonly step: MergerStep;
  readonly doneOn: CivilDate;
  readonly note: string;
  readonly decreeNumber: string;
  readonly files: readonly StepFile[];
}

export interface StepFile {
  readonly file: File;
  readonly kind: DocumentKind;
}

export interface StepFormProps {
  readonly step: MergerStep;
  readonly merger: MergerCase;
  readonly settings: MergerSettings;
  readonly today: CivilDate;
  /** What the server refused, if it did. */
  readonly refused: readonly MergerRefusal[];
  readonly busy: boolean;
  readonly onRecord: (draft: StepDraft) => void;
  readonly onCancel: () => void;
}

const megabyte = 1024 * 1024;
const extensions = [".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx"];
const fieldId = (field: string) => `step-${field}`;
const notYetFilledIn: readonly string[] = ["document-missing", "decree-number-missing", "representative-paper-missing"];

/** Records one step; says beforehand what the server would refuse, by the same rule. */
export function StepForm({ step, merger, settings, today, refused, busy, onRecord, onCancel }: StepFormProps) {
  const words = useTexts(caseTexts);
  const { cancel } = useTexts(mergerTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState<StepDraft>({ step, doneOn: today, note: "", decreeNumber: "", files: [] });
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<StepDraft>) => setDraft({ ...draft, ...part });
  const { doneOn, decreeNumber, files } = draft;
  const found = findMergerStepRefusals(merger, { step, doneOn, decreeNumber, documents: files.map(({ kind }) => kind) }, today, settings);
  // What is not filled in yet is no mistake before one has tried to record.
  const shown = isTried ? found : found.filter(({ kind }) => !notYetFilledIn.includes(kind));
  // A change of the legal representative has its own two papers (国务院令第411号).
  const kinds = step === "change-registration" && merger.newRepresentative !== null ? documentKinds : (["paper"] as const);
  const labels = { paper: words.documentsField, removal: words.removalPaper, appointment: words.appointmentPaper };
  const record = () => {
    setTried(true);
    if (found.length === 0) onRecord(draft);
  };
  return (
    // No submit: Enter chooses a day in the calendar and must not record the step.
    <Form layout="vertical">
      <DayField id={fieldId("doneOn")} label={words.doneOnField} value={doneOn} onChange={(day) => change({ doneOn: day })} />
      {step === "approval" && (
        <Form.Item label={words.decreeField} htmlFor={fieldId("decreeNumber")}>
          <Input id={fieldId("decreeNumber")} maxLength={60} placeholder={words.decreeHint} value={decreeNumber} onChange={({ target }) => change({ decreeNumber: target.value })} />
        </Form.Item>
      )}
      {kinds.map((kind) => (
        <Form.Item key={kind} label={labels[kind]}>
          <FileDrop
            label={labels[kind]}
            extensions={extensions}
            maxMegabytes={maxDocumentBytes / megabyte}
            disabled={busy}
            onFile={(file) => claimedDocumentType(file.name) && change({ files: [...files, { file, kind }] })}
          />
          <FileList
            files={files.flatMap((one, index) => (one.kind === kind ? [{ key: index, name: one.file.name }] : []))}
            onRemove={(removed) => change({ files: files.filter((_, index) => index !== removed) })}
          />
        </Form.Item>
      ))}
      <Form.Item label={words.noteField} htmlFor={fieldId("note")}>
        <Input.TextArea id={fieldId("note")} maxLength={1000} rows={2} value={draft.note} onChange={({ target }) => change({ note: target.value })} />
      </Form.Item>
      <RefusalList refusals={shown.length > 0 ? shown : refused} texts={mergerRefusalTexts} fieldId={fieldId} />
      <Acts end>
        <Button onClick={onCancel}>{cancel}</Button>
        <Button type="primary" loading={busy} onClick={record} aria-label={words.record(stepName(language, step))}>
          {words.recordAct}
        </Button>
      </Acts>
    </Form>
  );
}
