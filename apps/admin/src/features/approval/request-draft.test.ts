import { civilDate } from "@qitong/domain";
import { findShippedFlow } from "@qitong/domain/management/approval";
import { describe, expect, test } from "vitest";
import { emptyRequest, refusalsOf, shownBeforeTry, withFile, withoutFile, withValue } from "./request-draft";

const form = findShippedFlow("seal")?.flow.form ?? { fields: [] };
const today = civilDate("2026-11-24");

describe("a request that is being filled in", () => {
  test("is silent about what is still empty, and says at once what is wrong", () => {
    const empty = refusalsOf(form, emptyRequest, today);
    expect(empty.length).toBeGreaterThan(3);
    expect(shownBeforeTry(empty)).toEqual([]);
    const wrong = withValue(emptyRequest, "copies", 1.5);
    expect(shownBeforeTry(refusalsOf(form, wrong, today)).map(({ kind }) => kind)).toEqual(["number-too-fine"]);
  });

  test("forgets a value that was cleared", () => {
    const cleared = withValue(withValue(emptyRequest, "paper", "函"), "paper", undefined);
    expect(cleared.values).toEqual({});
  });

  test("takes only files of an accepted kind, and lets them go again", () => {
    const pdf = withFile(emptyRequest, "file", new File(["%PDF-"], "函.pdf"));
    expect(withFile(pdf, "file", new File(["x"], "函.exe"))).toBe(pdf);
    expect(pdf.files[0] && withoutFile(pdf, pdf.files[0]).files).toEqual([]);
  });
});
