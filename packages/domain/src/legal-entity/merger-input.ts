/** What an official may send about a merger case. */
import { z } from "zod";
import { CivilDate } from "../civil-date";
import { EntityId, MergerCaseId } from "../identifier";
import { MergerStep } from "./merger-checklist";
import { SchoolName } from "./school-name";

const note = z.string().trim().max(1000);
export const MergerDocumentUpload = z.object({
  name: z.string().trim().min(1).max(200),
  contentBase64: z.base64().max(14_000_000),
});
export type MergerDocumentUpload = z.infer<typeof MergerDocumentUpload>;

export const MergerOpening = z.object({
  absorbingEntityId: EntityId,
  absorbedEntityId: EntityId,
  /** As they stand on the two certificates. */
  absorbingCreditCode: z.string().max(60),
  absorbedCreditCode: z.string().max(60),
  /** The names after the merger; null keeps the present ones. */
  newEntityName: SchoolName.nullable(),
  newAbsorbedCampusName: SchoolName.nullable(),
  note: note.nullable(),
});
export type MergerOpening = z.infer<typeof MergerOpening>;

export const MergerStepRecord = z.object({
  caseId: MergerCaseId,
  version: z.int().min(1),
  step: MergerStep,
  doneOn: CivilDate,
  note: note.nullable(),
  /** For the approval only. */
  decreeNumber: z.string().max(60).nullable(),
  documents: z.array(MergerDocumentUpload).max(10),
});
export type MergerStepRecord = z.infer<typeof MergerStepRecord>;

/** `version` is the one that the official has on screen: a decision is made on what was seen. */
export const MergerCaseVersion = z.object({ caseId: MergerCaseId, version: z.int().min(1) });
export const MergerSchedule = MergerCaseVersion.extend({ effectiveOn: CivilDate });
export const MergerWithdrawal = MergerCaseVersion.extend({ reason: z.string().trim().min(1).max(1000) });
