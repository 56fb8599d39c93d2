/** What an official may send about a merger case. */
import { z } from "zod";
import { DocumentUpload } from "../document";
import { CivilDate } from "../civil-date";
import { EntityId, MergerCaseId } from "../identifier";
import { documentKinds } from "./merger-checklist";
import { mergerSteps } from "./merger-step-name";
import { ConflictAnswer } from "./merger-conflict-answer";
import { SchoolName } from "./school-name";

const note = z.string().trim().max(1000);
export const MergerDocumentUpload = DocumentUpload.extend({ kind: z.enum(documentKinds).default("paper") });
export type MergerDocumentUpload = z.output<typeof MergerDocumentUpload>;

export const RepresentativeName = z
  .string()
  .transform((text) => text.normalize("NFKC").trim())
  .pipe(z.string().min(2, { error: "person-name" }).max(60, { error: "person-name" }));

export const MergerOpening = z.object({
  absorbingEntityId: EntityId,
  absorbedEntityId: EntityId,
  /** As they stand on the two certificates. */
  absorbingCreditCode: z.string().max(60),
  absorbedCreditCode: z.string().max(60),
  /** The names after the merger; null keeps the present ones. */
  newEntityName: SchoolName.nullable(),
  newAbsorbedCampusName: SchoolName.nullable(),
  newRepresentative: RepresentativeName.nullable(),
  note: note.nullable(),
});
export type MergerOpening = z.infer<typeof MergerOpening>;

export const MergerStepRecord = z.object({
  caseId: MergerCaseId,
  version: z.int().min(1),
  step: z.enum(mergerSteps),
  doneOn: CivilDate,
  note: note.nullable(),
  /** For the approval only. */
  decreeNumber: z.string().max(60).nullable(),
  documents: z.array(MergerDocumentUpload).max(10),
});
export type MergerStepRecord = z.output<typeof MergerStepRecord>;

/** `version` is the one that the official has on screen: a decision is made on what was seen. */
export const MergerCaseVersion = z.object({ caseId: MergerCaseId, version: z.int().min(1) });
const documentNumber = z.string().trim().min(2).max(60).nullable();
/** Null: the legal representative stays. The numbers of the two papers may follow when they are issued. */
export const MergerRepresentative = MergerCaseVersion.extend({
  newRepresentative: RepresentativeName.nullable(),
  appointmentDocument: documentNumber,
  removalDocument: documentNumber,
});
export const MergerSchedule = MergerCaseVersion.extend({ effectiveOn: CivilDate });
export const MergerWithdrawal = MergerCaseVersion.extend({ reason: z.string().trim().min(1).max(1000) });

/** Answers to conflicts of the rehearsal, each by its conflict's key. */
export const MergerAnswers = MergerCaseVersion.extend({
  answers: z
    .array(z.object({ key: z.string().min(1).max(80), answer: ConflictAnswer }))
    .min(1)
    .max(2000),
});
export type MergerAnswers = z.infer<typeof MergerAnswers>;
