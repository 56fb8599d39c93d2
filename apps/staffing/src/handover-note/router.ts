import { z } from "zod";
import { HandoverNoteId, PersonId, Scope, TransferPlanId } from "@qitong/domain";
import { NoteDraft } from "@qitong/domain/staffing";
import { atPerson, atScope, command, query, router } from "@qitong/service";
import { readNotes, readNotesDue, readOwnNotes, readReceivers } from "./read";
import { confirmNote, receiveNote, refuseNote, sendBackNote } from "./receive";
import { atNote } from "./store";
import { handNote, writeNote } from "./write";

const scoped = z.object({ scope: Scope });
const ofPerson = z.object({ personId: PersonId });
const seen = z.object({ noteId: HandoverNoteId, version: z.int().min(1) });
const reason = z.string().trim().max(300);

export const handoverNoteRouter = router({
  list: query({ permission: "plan.read", input: scoped, at: atScope, answer: (asking, input) => readNotes(asking, input.scope) }),
  due: query({ permission: "plan.read", input: scoped, at: atScope, answer: (asking, input) => readNotesDue(asking, input.scope) }),
  confirm: command({ permission: "plan.answer", input: seen, at: atNote, act: confirmNote }),
  sendBack: command({ permission: "plan.answer", input: seen.extend({ reason }), at: atNote, act: sendBackNote }),

  own: query({ permission: "own.read", input: ofPerson, at: atPerson, answer: (asking, input) => readOwnNotes(asking, input.personId) }),
  receivers: query({ permission: "own.read", input: ofPerson.extend({ planId: TransferPlanId }), at: atPerson, answer: readReceivers }),
  write: command({ permission: "own.manage", input: NoteDraft, at: atPerson, act: writeNote }),
  hand: command({ permission: "own.manage", input: NoteDraft, at: atPerson, act: handNote }),
  receive: command({ permission: "own.manage", input: seen.extend(ofPerson.shape), at: atPerson, act: receiveNote }),
  refuse: command({ permission: "own.manage", input: seen.extend({ ...ofPerson.shape, reason }), at: atPerson, act: refuseNote }),
});
