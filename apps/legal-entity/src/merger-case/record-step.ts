import { findMergerStepRefusals, normaliseDecreeNumber, statusOfSteps, type MergerStepRecord } from "@qitong/domain/legal-entity";
import { checkNoRefusals, findDocumentRefusals } from "@qitong/domain";
import { uploadedContent, insertDocuments, uploadedName, type Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { insertStep, insertStepDocuments, updateCase } from "./store";

/** Records a step of the checklist with its papers; the case's status follows from its steps. */
export async function recordStep(act: Act, record: MergerStepRecord) {
  const { tx, principal, today, now, audit } = act;
  const { row, merger, settings, changed } = await lockCase(tx, record);
  const { step, doneOn, decreeNumber, note, documents } = record;
  checkNoRefusals([
    ...changed,
    ...findMergerStepRefusals(merger, { step, doneOn, decreeNumber, documents: documents.map(({ kind }) => kind) }, today, settings),
    ...documents.flatMap((one) => findDocumentRefusals(uploadedName(one), uploadedContent(one))),
  ]);

  const caseId = row.id;
  await insertStep(tx, { caseId, step, doneOn, note, recordedBy: principal.personId, recordedAt: now });
  const files = await insertDocuments(act, row.districtId, documents);
  await insertStepDocuments(tx, { caseId, step }, files);
  const isFinal = row.status === "scheduled" || row.status === "effective";
  const decree = step === "approval" ? normaliseDecreeNumber(decreeNumber ?? "") : row.decreeNumber;
  await updateCase(tx, row, {
    status: isFinal ? row.status : statusOfSteps([...merger.steps, { step, doneOn }]),
    decreeNumber: decree,
  });
  audit({ districtId: row.districtId, subjectKind: "merger-case", subjectId: caseId, detail: { step, doneOn, decreeNumber: decree, documents: files } });
  return { version: row.version + 1 };
}
