import { civilDate } from "@qitong/domain";
import { describe, expect, it } from "vitest";
import { changeDraft, choiceOf, newDraft, usualDay, withChoice } from "./import-draft";

const today = civilDate("2026-11-24");
const file = { name: "a.csv", mediaType: "text/csv", base64: "" };

describe("the way to an import", () => {
  it("takes figures for the whole school year of the day, and other files from the day itself", () => {
    expect(usualDay("figures", today)).toBe("2026-09-01");
    expect(usualDay("teachers", today)).toBe("2026-11-24");
  });

  it("forgets what was matched when the file, its table or its kind is another", () => {
    const mapping = { name: { source: { kind: "column", column: 1, prefix: "" }, translations: {} } } as const;
    const matched = changeDraft(changeDraft(newDraft(today), { kind: "file-picked", file }), { kind: "mapping-changed", mapping });
    expect(matched.mapping).toEqual(mapping);
    expect(changeDraft(matched, { kind: "file-picked", file })).toMatchObject({ mapping: null, pick: 2 });
    expect(changeDraft(matched, { kind: "table-placed", sheet: "乙", headerRow: 3 })).toMatchObject({ mapping: null, sheet: "乙", headerRow: 3 });
    expect(changeDraft(matched, { kind: "kind-chosen", importKind: "schools", today }).mapping).toBeNull();
    expect(changeDraft(matched, { kind: "day-changed", effectiveOn: today }).mapping).toEqual(mapping);
  });

  it("drops the meanings of words with the column that they stood in", () => {
    const before = { degree: { source: { kind: "column", column: 1, prefix: "" }, translations: { "BS/BA": "bachelor" } } } as const;
    const after = withChoice(before, "degree", "column 2");
    expect(after["degree"]).toEqual({ source: { kind: "column", column: 2, prefix: "" }, translations: {} });
    expect(choiceOf(after["degree"])).toBe("column 2");
    expect(withChoice(after, "degree", "none")).toEqual({});
  });
});
