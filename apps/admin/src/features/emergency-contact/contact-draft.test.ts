import type { PersonId } from "@qitong/domain";
import { describe, expect, it } from "vitest";
import { addContact, changeContact, contactsOf, editedFrom, isSame, moveContact, removeContact, tidied, withRole } from "./contact-draft";
import type { ShownContact } from "./contact-rows";

const lead: ShownContact = {
  ordinal: 1, role: "safety-lead", holder: { kind: "colleague", personId: "p1" as PersonId }, name: "王芳", phones: [{ text: "13800001234", isMasked: false }], isRoundTheClock: false, note: "",
};
const guard: ShownContact = { ordinal: 2, role: "guard", holder: { kind: "office", name: "保安室" }, name: "保安室", phones: [{ text: "0311-87654321", isMasked: false }], isRoundTheClock: true, note: "夜间" };
const kept = [lead, guard];
const edited = editedFrom(kept);
const rolesOf = (of: typeof edited) => contactsOf(of).map(({ role }) => role);

describe("a list that is edited", () => {
  it("is the same as long as nothing of it changes, and again when a change is taken back", () => {
    expect(isSame(edited, kept)).toBe(true);
    const moved = moveContact(edited, "kept-2", -1);
    expect(isSame(moved, kept)).toBe(false);
    expect(isSame(moveContact(moved, "kept-2", 1), kept)).toBe(true);
  });

  it("moves within its edges, and keeps what was typed", () => {
    expect(rolesOf(moveContact(edited, "kept-2", -1))).toEqual(["guard", "safety-lead"]);
    expect(moveContact(edited, "kept-1", -1)).toBe(edited);
    expect(moveContact(edited, "kept-2", 1)).toBe(edited);
  });

  it("gives each new contact a name of its own, also after one was removed", () => {
    const twice = addContact(removeContact(addContact(edited, "police"), "new-1"), "hospital");
    expect(twice.contacts.map(({ id }) => id)).toEqual(["kept-1", "kept-2", "new-2"]);
  });

  it("writes numbers as they are dialled, drops empty fields, and leaves one to type in", () => {
    const typed = changeContact(edited, "kept-1", { phones: ["", "（0311）8765 0001", "x"] });
    expect(tidied(typed).contacts[0]?.phones).toEqual(["0311-87650001", "x"]);
    expect(tidied(changeContact(edited, "kept-1", { phones: [" "] })).contacts[0]?.phones).toEqual([""]);
  });

  it("has nobody where nobody was chosen, and follows the role: an outside office is no colleague", () => {
    const unchosen = changeContact(edited, "kept-1", { person: null });
    expect(contactsOf(unchosen)[0]?.holder).toEqual({ kind: "office", name: "" });
    const [first, second] = edited.contacts;
    if (!first || !second) throw new Error("two are kept");
    expect(withRole(first, "police")).toEqual({ role: "police", isColleague: false });
    expect(withRole(second, "safety-lead")).toEqual({ role: "safety-lead", isColleague: true });
    expect(withRole(second, "duty")).toEqual({ role: "duty", isColleague: false });
  });
});
