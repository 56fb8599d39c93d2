import { z } from "zod";
import { HandoverNoteId, TransferPlanId } from "@qitong/domain";
import { NoteDraft } from "@qitong/domain/staffing";
import { atPerson, atScope, command, OfPerson, OfScope, query, router } from "@qitong/service";
import { readNotes, readNotesDue, readOwnNotes, readReceivers } from "./read";
import { confirmNote, receiveNote, refuseNote, sendBackNote } from "./receive";
import { atNote } from "./store";
import { handNote, writeNote } from "./write";

const SeenNote = z.object({ noteId: HandoverNoteId, version: z.int().min(1) });
const Reason = z.string().trim().max(300);

export const handoverNoteRouter = router({
  list: query({ permission: "plan.read", input: OfScope, at: atScope, answer: (asking, input) => readNotes(asking, input.scope) }),
  due: query({ permission: "plan.read", input: OfScope, at: atScope, answer: (asking, input) => readNotesDue(asking, input.scope) }),
  confirm: command({ permission: "plan.answer", input: SeenNote, at: atNote, act: confirmNote }),
  sendBack: command({ permission: "plan.answer", input: SeenNote.extend({ reason: Reason }), at: atNote, act: sendBackNote }),

  own: query({ permission: "own.read", input: OfPerson, at: atPerson, answer: (asking, input) => readOwnNotes(asking, input.personId) }),
  receivers: query({ permission: "own.read", input: OfPerson.extend({ planId: TransferPlanId }), at: atPerson, answer: readReceivers }),
  write: command({ permission: "own.manage", input: NoteDraft, at: atPerson, act: writeNote }),
  hand: command({ permission: "own.manage", input: NoteDraft, at: atPerson, act: handNote }),
  receive: command({ permission: "own.manage", input: SeenNote.extend(OfPerson.shape), at: atPerson, act: receiveNote }),
  refuse: command({ permission: "own.manage", input: SeenNote.extend({ ...OfPerson.shape, reason: Reason }), at: atPerson, act: refuseNote }),
});
