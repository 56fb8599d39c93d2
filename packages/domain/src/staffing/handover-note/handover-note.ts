/**
 * 工作交接单 of a teacher whom a plan moves: what is left to whom. Written by the leaving teacher, received by whoever
 * takes over, confirmed by the principal of the releasing school. It names no pupil.
 */
import { z } from "zod";
import { addDays, type CivilDate } from "../../civil-date";
import { PersonId, TransferPlanId } from "../../identifier";
import type { Words } from "../vocabulary";

export const noteStatuses = [
  "draft", // 填写中
  "handed", // 待接收
  "received", // 待校长确认
  "confirmed", // 已确认
] as const;
export type NoteStatus = (typeof noteStatuses)[number];
export const noteStatusWords = {
  draft: { zh: "填写中", en: "Being written" },
  handed: { zh: "待接收", en: "To be received" },
  received: { zh: "待校长确认", en: "To be confirmed" },
  confirmed: { zh: "已确认", en: "Confirmed" },
} as const satisfies Record<NoteStatus, Words>;

export const noteActs = ["write", "hand", "receive", "send-back", "confirm"] as const;
export type NoteAct = (typeof noteActs)[number];

/** The lifecycle as data. Whoever has it before them may send it back with a reason. */
export const noteLifecycle: Readonly<Record<NoteStatus, Partial<Readonly<Record<NoteAct, NoteStatus>>>>> = {
  draft: { write: "draft", hand: "handed" },
  handed: { receive: "received", "send-back": "draft" },
  received: { confirm: "confirmed", "send-back": "draft" },
  confirmed: {},
};

export const noteParts = ["classes", "classHead", "pupils", "progress", "materials"] as const;
export type NotePart = (typeof noteParts)[number];
export const notePartWords = {
  classes: { zh: "任教班级", en: "Classes taught" },
  classHead: { zh: "班主任工作", en: "Work as class head" },
  pupils: { zh: "学生情况", en: "About the pupils" },
  progress: { zh: "教学进度", en: "Progress of teaching" },
  materials: { zh: "资料物品", en: "Materials and things" },
} as const satisfies Record<NotePart, Words>;

const part = z.string().trim().max(1000);
export const NoteContent = z.object({ classes: part, classHead: part, pupils: part, progress: part, materials: part });
export type NoteContent = z.infer<typeof NoteContent>;
export const emptyNote: NoteContent = { classes: "", classHead: "", pupils: "", progress: "", materials: "" };

export const NoteDraft = z.object({ planId: TransferPlanId, personId: PersonId, content: NoteContent, receiverId: PersonId.nullable(), version: z.int().min(0) });
export type NoteDraft = z.infer<typeof NoteDraft>;

export type NoteRefusal =
  | { readonly kind: "note-status-forbids"; readonly act: NoteAct; readonly status: NoteStatus }
  | { readonly kind: "note-changed" }
  | { readonly kind: "note-part-missing"; readonly field: NotePart }
  | { readonly kind: "note-receiver-missing"; readonly field: "receiverId" }
  | { readonly kind: "note-receiver-elsewhere"; readonly field: "receiverId" }
  | { readonly kind: "note-receiver-is-writer"; readonly field: "receiverId" }
  | { readonly kind: "note-not-receiver" }
  | { readonly kind: "note-reason-missing"; readonly field: "reason" };

export interface Note {
  readonly status: NoteStatus;
  readonly version: number;
}

function stateRefusals(note: Note, act: NoteAct, seenVersion: number): NoteRefusal[] {
  return [
    ...(noteLifecycle[note.status][act] ? [] : [{ kind: "note-status-forbids" as const, act, status: note.status }]),
    ...(note.version === seenVersion ? [] : [{ kind: "note-changed" as const }]),
  ];
}

export function findWriteRefusals(note: Note, seenVersion: number): NoteRefusal[] {
  return stateRefusals(note, "write", seenVersion);
}

export interface HandFacts {
  readonly content: NoteContent;
  readonly personId: PersonId;
  readonly receiverId: PersonId | null;
  /** Whether the receiver works at the campus that is left. */
  readonly isReceiverThere: boolean;
  /** Whether the teacher leads a class: then what is to be known of it has to be written. */
  readonly isClassHead: boolean;
}

/** Without a receiver's classes there is nothing to take over, so these parts may not be empty. */
export function findHandRefusals(note: Note, facts: HandFacts, seenVersion: number): NoteRefusal[] {
  const { content, personId, receiverId, isReceiverThere, isClassHead } = facts;
  const needed: NotePart[] = ["classes", "progress", "materials", ...(isClassHead ? (["classHead"] as const) : [])];
  const refusals: NoteRefusal[] = [...stateRefusals(note, "hand", seenVersion)];
  for (const field of needed) if (content[field] === "") refusals.push({ kind: "note-part-missing", field });
  if (receiverId === null) refusals.push({ kind: "note-receiver-missing", field: "receiverId" });
  else if (receiverId === personId) refusals.push({ kind: "note-receiver-is-writer", field: "receiverId" });
  else if (!isReceiverThere) refusals.push({ kind: "note-receiver-elsewhere", field: "receiverId" });
  return refusals;
}

export function findReceiveRefusals(note: Note & { readonly receiverId: PersonId | null }, by: PersonId, seenVersion: number): NoteRefusal[] {
  return [...stateRefusals(note, "receive", seenVersion), ...(note.receiverId === by ? [] : [{ kind: "note-not-receiver" as const }])];
}

export function findConfirmRefusals(note: Note, seenVersion: number): NoteRefusal[] {
  return stateRefusals(note, "confirm", seenVersion);
}

/** @param from the status in which the one who sends back has it before them. */
export function findSendBackRefusals(note: Note, from: "handed" | "received", reason: string, seenVersion: number): NoteRefusal[] {
  return [
    ...stateRefusals(note, "send-back", seenVersion),
    ...(note.status === "handed" || note.status === "received" ? (note.status === from ? [] : [{ kind: "note-status-forbids" as const, act: "send-back" as const, status: note.status }]) : []),
    ...(reason === "" ? [{ kind: "note-reason-missing" as const, field: "reason" as const }] : []),
  ];
}

/** The day by which a note has to be handed over. */
export function noteDueOn(effectiveOn: CivilDate, daysBefore: number): CivilDate {
  return addDays(effectiveOn, -daysBefore);
}

/** Not handed over on its day; one that was never begun is overdue too. */
export function isNoteOverdue(status: NoteStatus | null, dueOn: CivilDate, today: CivilDate): boolean {
  return (status === null || status === "draft") && dueOn <= today;
}
