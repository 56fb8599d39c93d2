import { describe, expect, it } from "vitest";
import { civilDate } from "../../civil-date";
import type { PersonId } from "../../identifier";
import {
  findConfirmRefusals, findHandRefusals, findReceiveRefusals, findSendBackRefusals, findWriteRefusals, isNoteOverdue, noteDueOn, noteLifecycle, noteStatuses,
} from "./handover-note";

const [writer, receiver] = ["writer", "receiver"] as PersonId[] as [PersonId, PersonId];
const content = { classes: "三年级1班语文", classHead: "", pupils: "", progress: "第四单元", materials: "课件" };
const note = (status: (typeof noteStatuses)[number]) => ({ status, version: 3, receiverId: receiver });
const facts = { content, personId: writer, receiverId: receiver, isReceiverThere: true, isClassHead: false };

describe("a handover note", () => {
  it("goes from the writer to the receiver to the principal, and back to the writer from both", () => {
    expect(Object.fromEntries(noteStatuses.map((status) => [status, Object.values(noteLifecycle[status])]))).toEqual({
      draft: ["draft", "handed"], handed: ["received", "draft"], received: ["confirmed", "draft"], confirmed: [],
    });
  });

  it("may be kept half written, and says what is missing when it is handed over", () => {
    expect(findWriteRefusals(note("draft"), 3)).toEqual([]);
    expect(findHandRefusals(note("draft"), facts, 3)).toEqual([]);
    const bare = { ...facts, content: { ...content, classes: "", progress: "" }, receiverId: null, isClassHead: true };
    expect(findHandRefusals(note("draft"), bare, 2)).toEqual([
      { kind: "note-changed" }, { kind: "note-part-missing", field: "classes" }, { kind: "note-part-missing", field: "progress" },
      { kind: "note-part-missing", field: "classHead" }, { kind: "note-receiver-missing", field: "receiverId" },
    ]);
  });

  it("goes to a colleague at the campus that is left", () => {
    expect(findHandRefusals(note("draft"), { ...facts, receiverId: writer }, 3)).toEqual([{ kind: "note-receiver-is-writer", field: "receiverId" }]);
    expect(findHandRefusals(note("draft"), { ...facts, isReceiverThere: false }, 3)).toEqual([{ kind: "note-receiver-elsewhere", field: "receiverId" }]);
  });

  it("is received by its receiver only, and confirmed only then", () => {
    expect(findReceiveRefusals(note("handed"), receiver, 3)).toEqual([]);
    expect(findReceiveRefusals(note("handed"), writer, 3)).toEqual([{ kind: "note-not-receiver" }]);
    expect(findConfirmRefusals(note("received"), 3)).toEqual([]);
    expect(findConfirmRefusals(note("handed"), 3)).toEqual([{ kind: "note-status-forbids", act: "confirm", status: "handed" }]);
  });

  it("is sent back with a reason, by the one who has it", () => {
    expect(findSendBackRefusals(note("received"), "received", "进度不全", 3)).toEqual([]);
    expect(findSendBackRefusals(note("handed"), "received", "", 3)).toEqual([
      { kind: "note-status-forbids", act: "send-back", status: "handed" }, { kind: "note-reason-missing", field: "reason" },
    ]);
  });

  it("is overdue when it was not handed over on its day, whether begun or not", () => {
    const due = noteDueOn(civilDate("2027-03-01"), 5);
    expect(due).toBe("2027-02-24");
    expect(isNoteOverdue(null, due, civilDate("2027-02-23"))).toBe(false);
    expect(isNoteOverdue(null, due, due)).toBe(true);
    expect(isNoteOverdue("draft", due, due)).toBe(true);
    expect(isNoteOverdue("handed", due, civilDate("2027-03-02"))).toBe(false);
  });
});
