import { describe, expect, it } from "vitest";
import { emptyDraft, findDraftProblems, keepDraft, readDraft } from "./draft";

const kept = { draft: { ...emptyDraft, category: "canteen", text: "午餐常常是凉的", photos: ["AAAA"] }, sending: { key: "k", secret: "s" } } as const;

describe("a draft", () => {
  it("comes back as it was, with the key of a sending whose answer was lost", () => {
    let stored: string | null = null;
    const store = { setItem: (_name: string, text: string) => { stored = text; }, removeItem: () => undefined };
    expect(keepDraft(store, "ask", kept)).toBe(true);
    expect(readDraft(stored)).toEqual(kept);
  });

  it("keeps the words when the phone is too full for the photos", () => {
    let stored = "";
    const store = {
      setItem: (_name: string, text: string) => {
        if (text.includes("AAAA")) throw new Error("quota");
        stored = text;
      },
      removeItem: () => undefined,
    };
    expect(keepDraft(store, "ask", kept)).toBe(false);
    expect(readDraft(stored).draft).toMatchObject({ text: "午餐常常是凉的", photos: [] });
  });

  it("is not believed when it is something else", () => {
    for (const text of [null, "", "{", "[]", JSON.stringify({ draft: { text: 1 } })]) expect(readDraft(text).draft).toEqual(emptyDraft);
  });

  it("says what is missing, and asks for a phone only where one does not stay anonymous", () => {
    expect(findDraftProblems(emptyDraft)).toEqual(["category-missing", "text-too-short"]);
    expect(findDraftProblems({ ...kept.draft, isAnonymous: false, phone: "12" })).toEqual(["phone-missing"]);
    expect(findDraftProblems({ ...kept.draft, isAnonymous: false, phone: "138 0000 1234" })).toEqual([]);
  });
});
