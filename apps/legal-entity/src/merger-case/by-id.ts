import { unifiedMonitoringStartsOn } from "@qitong/domain/legal-entity";
import type { FileId, MergerCaseId } from "@qitong/domain";
import { absent, findPersonName, outgoingFile, type Asking } from "@qitong/service";
import { findOwnApprovalOf } from "@qitong/service/approval";
import { asMergerCase, effectOf, loadParties, readMergerSettings } from "./facts";
import { findCase, findDocument, listDocuments, listSteps } from "./store";
import { findUndoneDocument, listUndoneDocuments, listUndoneSteps } from "./undone-store";

/** All that the page of a case shows; the timeline and the refusals follow from it by the rules in domain. */
export async function readMergerCase({ db, today, principal }: Asking, id: MergerCaseId) {
  const row = await findCase(db, id);
  if (!row) throw absent();
  const steps = await listSteps(db, [id]);
  const documents = await listDocuments(db, id);
  const parties = await loadParties(db, row, today);
  const undone = await listUndoneSteps(db, [id]);
  const undonePapers = undone.length > 0 ? await listUndoneDocuments(db, id) : [];
  const { districtId, status, submission, decreeNumber, effectiveOn, newEntityName, newAbsorbedCampusName, note } = row;
  const { newRepresentative, appointmentDocument, removalDocument } = row;
  return {
    id, districtId, status, submission, decreeNumber, effectiveOn, newEntityName, newAbsorbedCampusName, note,
    newRepresentative, appointmentDocument, removalDocument,
    /** The approval of this case that the asker takes part in, the latest. */
    approvalId: (await findOwnApprovalOf(db, "merger-case", id, principal.personId, today)) ?? null,
    version: row.version,
    openedAt: row.openedAt,
    openedByName: await findPersonName(db, row.openedBy),
    appliedAt: row.appliedAt,
    ...parties,
    steps: steps.map((step) => ({ ...step, documents: documents.filter((document) => document.step === step.step) })),
    /** Recorded once and taken back since, the first first. */
    undoneSteps: undone.map((step) => ({ ...step, documents: undonePapers.filter(({ version }) => version === step.version) })),
    settings: await readMergerSettings(db, districtId),
    /** What the day changes, or changed; null for a case that was withdrawn. */
    effect: status === "withdrawn" ? null : effectOf(row, parties),
    unifiedMonitoringStartsOn: unifiedMonitoringStartsOn(asMergerCase(row, steps)) ?? null,
    today,
  };
}
export type MergerCaseDetail = Awaited<ReturnType<typeof readMergerCase>>;

export async function readDocument({ db }: Asking, input: { caseId: MergerCaseId; fileId: FileId }) {
  const document = (await findDocument(db, input.caseId, input.fileId)) ?? (await findUndoneDocument(db, input.caseId, input.fileId));
  if (!document) throw absent();
  return outgoingFile(document.name, document.mediaType, document.content);
}
