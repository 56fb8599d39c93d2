import { z } from "zod";
import { ApprovalId, FileId } from "@qitong/domain";
import { FormValues, InboxCursor, InboxTab } from "@qitong/domain/management/approval";
import { atPerson, command, OfPerson, query, router } from "@qitong/service";
import { ApprovalReason, atApproval, Attachments, decideProcedure, formSubject, withdrawApproval } from "@qitong/service/approval";
import { countInbox, readInbox } from "./inbox";
import { findPeople, listStartable, prepareStart } from "./prepare";
import { readApproval, readFile } from "./read";
import { startRequest, submitAgain } from "./start";

const OfApproval = z.object({ approvalId: ApprovalId });
const Filled = z.object({ values: FormValues, attachments: Attachments });
const FlowKey = z.string().min(1).max(40);

/** One's own inbox and requests: every input names oneself or an approval that one takes part in. */
export const approvalRouter = router({
  inbox: query({
    permission: "approval.own", input: OfPerson.extend({ tab: InboxTab, cursor: InboxCursor.nullish() }), at: atPerson, answer: readInbox,
  }),
  counts: query({ permission: "approval.own", input: OfPerson, at: atPerson, answer: countInbox }),
  startable: query({ permission: "approval.own", input: OfPerson, at: atPerson, answer: listStartable }),
  prepare: query({ permission: "approval.own", input: OfPerson.extend({ flowKey: FlowKey }), at: atPerson, answer: prepareStart }),
  people: query({ permission: "approval.own", input: OfPerson.extend({ search: z.string().trim().min(1).max(30) }), at: atPerson, answer: findPeople }),
  byId: query({ permission: "approval.own", input: OfApproval, at: atApproval(), answer: readApproval }),
  file: query({ permission: "approval.own", input: OfApproval.extend({ fileId: FileId }), at: atApproval(), answer: readFile }),

  start: command({ permission: "approval.own", input: OfPerson.extend({ flowKey: FlowKey, ...Filled.shape }), at: atPerson, act: startRequest }),
  decide: decideProcedure(formSubject),
  withdraw: command({
    permission: "approval.own", input: OfApproval.extend({ reason: ApprovalReason }), at: atApproval("form"),
    act: (act, input) => withdrawApproval(act, formSubject, input),
  }),
  resubmit: command({ permission: "approval.own", input: OfApproval.extend(Filled.shape), at: atApproval("form"), act: submitAgain }),
});
