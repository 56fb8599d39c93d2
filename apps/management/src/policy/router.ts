import { z } from "zod";
import { CampusId, CivilDate, PolicyId } from "@qitong/domain";
import {
  DraftSaving, DraftWithdrawal, ExceptionEnd, ExceptionRecord, PolicyCreation, PolicyOf, PolicyPublication, PublicationSource,
} from "@qitong/domain/management";
import { asOf, atPerson, atScope, command, dayOf, OfPerson, OfScope, query, router } from "@qitong/service";
import { readAcknowledgements, remindOfPolicy } from "./acknowledge";
import { readDraft, readPolicy, readVersion } from "./by-id";
import { beginDraft, createPolicy, saveDraft, withdrawDraft } from "./draft";
import { endException, recordException } from "./except";
import { listPoliciesInScope } from "./list";
import { acknowledgePolicy, listOwnPolicies, readOwnPolicy } from "./own";
import { atNewOwner, atOwner } from "./owner";
import { previewPublication } from "./preview";
import { printOwnPolicy, printPolicy } from "./print";
import { publishPolicy } from "./publish";
import { compareCampuses } from "./side-by-side";

const InScope = OfScope.extend({ policyId: PolicyId });
const OwnPolicy = OfPerson.extend({ policyId: PolicyId });


export const policyRouter = router({
  list: query({
    permission: "policy.read",
    input: OfScope.extend(asOf),
    at: atScope,
    answer: (asking, input) => listPoliciesInScope(asking, { scope: input.scope, asOf: dayOf(input, asking.today) }),
  }),
  byId: query({
    permission: "policy.read",
    input: InScope.extend(asOf),
    at: atScope,
    answer: (asking, input) => readPolicy(asking, { ...input, asOf: dayOf(input, asking.today) }),
  }),
  version: query({ permission: "policy.read", input: InScope.extend({ number: z.int().min(1) }), at: atScope, answer: readVersion }),
  acknowledgements: query({ permission: "policy.read", input: InScope, at: atScope, answer: readAcknowledgements }),
  sideBySide: query({
    permission: "policy.read",
    input: OfScope.extend(asOf),
    at: atScope,
    answer: (asking, input) => compareCampuses(asking, { scope: input.scope, asOf: dayOf(input, asking.today) }),
  }),
  print: query({
    permission: "policy.read",
    input: InScope.extend({ campusId: CampusId, ...asOf }),
    at: atScope,
    answer: (asking, input) => printPolicy(asking, { ...input, asOf: dayOf(input, asking.today) }),
  }),
  create: command({ permission: "policy.manage", input: PolicyCreation, at: atNewOwner, act: createPolicy }),
  draft: query({ permission: "policy.manage", input: PolicyOf, at: atOwner, answer: readDraft }),
  beginDraft: command({ permission: "policy.manage", input: PolicyOf, at: atOwner, act: beginDraft }),
  saveDraft: command({ permission: "policy.manage", input: DraftSaving, at: atOwner, act: saveDraft }),
  withdrawDraft: command({ permission: "policy.manage", input: DraftWithdrawal, at: atOwner, act: withdrawDraft }),
  preview: query({
    permission: "policy.manage",
    input: z.object({ policyId: PolicyId, source: PublicationSource, effectiveOn: CivilDate }),
    at: atOwner,
    answer: previewPublication,
  }),
  publish: command({ permission: "policy.manage", input: PolicyPublication, at: atOwner, act: publishPolicy }),
  recordException: command({ permission: "policy.manage", input: ExceptionRecord, at: atOwner, act: recordException }),
  endException: command({ permission: "policy.manage", input: ExceptionEnd, at: atOwner, act: endException }),
  remind: command({ permission: "policy.manage", input: PolicyOf, at: atOwner, act: remindOfPolicy }),
  own: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: listOwnPolicies }),
  ownById: query({ permission: "own.read", input: OwnPolicy, at: atPerson, answer: readOwnPolicy }),
  ownPrint: query({ permission: "own.read", input: OwnPolicy, at: atPerson, answer: printOwnPolicy }),
  acknowledge: command({ permission: "own.read", input: OwnPolicy.extend({ version: z.int().min(1) }), at: atPerson, act: acknowledgePolicy }),
});
