import { z } from "zod";
import {
  MergerAnswers, MergerCaseVersion, MergerFormWish, MergerOpening, MergerRepresentative, MergerSchedule, MergerStepRecord,
  MergerWithdrawal,
} from "@qitong/domain/legal-entity";
import { FileId, MergerCaseId, type EntityId } from "@qitong/domain";
import { asOf, atDistrict, atScope, command, dayOf, findEntityChain, OfDistrict, OfScope, query, router, type At } from "@qitong/service";
import { answerConflicts } from "./answer-conflicts";
import { readDocument, readMergerCase } from "./by-id";
import { listMergerChoices } from "./choices";
import { printForm } from "./form";
import { listMergerCases } from "./list";
import { openCase } from "./open";
import { recallCase, submitCase } from "./put-forward";
import { recordStep } from "./record-step";
import { rehearse } from "./rehearse";
import { scheduleCase } from "./schedule";
import { setRepresentative } from "./set-representative";
import { findCase } from "./store";
import { undoStep } from "./undo-step";
import { withdrawCase } from "./withdraw";

/** A case is within reach of its district and of both of its schools. */
const atCase: At<{ caseId: MergerCaseId }> = async (db, { caseId }) => {
  const row = await findCase(db, caseId);
  return row && [
    { kind: "entity", id: row.absorbingEntityId },
    { kind: "entity", id: row.absorbedEntityId },
    { kind: "district", id: row.districtId },
  ];
};
/** The rehearsal names the people of both schools, so it is for the district and not for one of them. */
const atDistrictOfCase: At<{ caseId: MergerCaseId }> = async (db, { caseId }) => {
  const row = await findCase(db, caseId);
  return row && [{ kind: "district", id: row.districtId }];
};
const atAbsorbing: At<{ absorbingEntityId: EntityId }> = (db, input) => findEntityChain(db, input.absorbingEntityId);

export const mergerCaseRouter = router({
  list: query({
    permission: "merger.read",
    input: OfScope.extend(asOf),
    at: atScope,
    answer: (asking, input) => listMergerCases(asking, input.scope, dayOf(input, asking.today)),
  }),
  byId: query({
    permission: "merger.read",
    input: z.object({ caseId: MergerCaseId }),
    at: atCase,
    answer: (asking, { caseId }) => readMergerCase(asking, caseId),
  }),
  document: query({
    permission: "merger.read",
    input: z.object({ caseId: MergerCaseId, fileId: FileId }),
    at: atCase,
    answer: readDocument,
  }),
  /** An application to the registrar, filled in as a draft. */
  form: query({ permission: "merger.read", input: MergerFormWish, at: atCase, answer: printForm }),
  rehearsal: query({
    permission: "merger.read",
    input: z.object({ caseId: MergerCaseId }),
    at: atDistrictOfCase,
    answer: (asking, { caseId }) => rehearse(asking, caseId),
  }),
  choices: query({
    permission: "merger.manage",
    input: OfDistrict,
    at: atDistrict,
    answer: (asking, { districtId }) => listMergerChoices(asking, districtId),
  }),
  open: command({ permission: "merger.manage", input: MergerOpening, at: atAbsorbing, act: openCase }),
  recordStep: command({ permission: "merger.manage", input: MergerStepRecord, at: atCase, act: recordStep }),
  undoStep: command({ permission: "merger.manage", input: MergerCaseVersion, at: atCase, act: undoStep }),
  submit: command({ permission: "merger.manage", input: MergerCaseVersion, at: atCase, act: submitCase }),
  recall: command({ permission: "merger.manage", input: MergerCaseVersion, at: atCase, act: recallCase }),
  setRepresentative: command({ permission: "merger.manage", input: MergerRepresentative, at: atCase, act: setRepresentative }),
  answerConflicts: command({ permission: "merger.manage", input: MergerAnswers, at: atCase, act: answerConflicts }),
  schedule: command({ permission: "merger.manage", input: MergerSchedule, at: atCase, act: scheduleCase }),
  withdraw: command({ permission: "merger.manage", input: MergerWithdrawal, at: atCase, act: withdrawCase }),
});
