import { createHash } from "node:crypto";
import {
  claimedDocumentType, documentTypes, findDocumentRefusals, findMergerStepRefusals, normaliseDecreeNumber,
  statusOfSteps, type DocumentKind, type MergerDocumentUpload, type MergerStepRecord,
} from "@qitong/domain/legal-entity";
import { checkNoRefusals, type FileId } from "@qitong/domain";
import { newId } from "@qitong/db";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { insertDocuments, insertStep, updateCase } from "./store";

interface Paper {
  readonly name: string;
  readonly content: Buffer;
  readonly kind: DocumentKind;
}

const paperOf = ({ name, contentBase64, kind }: MergerDocumentUpload): Paper => ({
  name: name.normalize("NFC"),
  content: Buffer.from(contentBase64, "base64"),
  kind,
});

/** Records a step of the checklist with its papers; the case's status follows from its steps. */
export async function recordStep({ tx, principal, today, now, audit }: Act, record: MergerStepRecord) {
  const { row, merger, settings, changed } = await lockCase(tx, record);
  const papers = record.documents.map(paperOf);
  const { step, doneOn, decreeNumber, note } = record;
  checkNoRefusals([
    ...changed,
    ...findMergerStepRefusals(merger, { step, doneOn, decreeNumber, documents: papers.map(({ kind }) => kind) }, today, settings),
    ...papers.flatMap(({ name, content }) => findDocumentRefusals(name, content)),
  ]);

  const caseId = row.id;
  await insertStep(tx, { caseId, step, doneOn, note, recordedBy: principal.personId, recordedAt: now });
  const files = papers.map((paper) => asFile(paper));
  await insertDocuments(
    tx,
    { caseId, step },
    files.map((file) => ({ ...file, districtId: row.districtId, storedBy: principal.personId, storedAt: now })),
  );
  const isFinal = row.status === "scheduled" || row.status === "effective";
  const decree = step === "approval" ? normaliseDecreeNumber(decreeNumber ?? "") : row.decreeNumber;
  await updateCase(tx, row, {
    status: isFinal ? row.status : statusOfSteps([...merger.steps, { step, doneOn }]),
    decreeNumber: decree,
  });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: caseId,
    detail: { step, doneOn, decreeNumber: decree, documents: files.map(({ id, name, kind, sha256 }) => ({ id, name, kind, sha256 })) },
  });
  return { version: row.version + 1 };
}

function asFile({ name, content, kind }: Paper) {
  const type = claimedDocumentType(name);
  if (!type) throw new Error(`${name} was not checked`);
  return {
    id: newId<FileId>(),
    name,
    mediaType: documentTypes[type],
    bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    content,
    kind,
  };
}
