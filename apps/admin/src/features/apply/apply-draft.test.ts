import { civilDate } from "@qitong/domain";
import { findShippedFlow } from "@qitong/domain/management/approval";
import { describe, expect, it } from "vitest";
import { emptyApplication, findApplicantProblems, findFilledProblems, photosLeft, readApplication, withFieldValue, withPhotos } from "./apply-draft";

const form = findShippedFlow("pick-up")?.flow.form ?? { fields: [] };
const today = civilDate("2026-11-24");

describe("a draft of an application", () => {
  it("is read back as it was kept, and anything else in storage is not believed", () => {
    const kept = { draft: { ...emptyApplication, values: { person: "王奶奶" }, photos: [{ fieldId: "proof", base64: "AAAA" }] }, sending: { key: "k", secret: "s" } };
    expect(readApplication(JSON.stringify(kept))).toEqual(kept);
    for (const text of [null, "not json", "{}", JSON.stringify({ draft: { applicant: {} }, sending: null })]) {
      expect(readApplication(text)).toEqual({ draft: emptyApplication, sending: null });
    }
  });

  it("names every field of the applicant that is missing, and no phone that is none", () => {
    expect(findApplicantProblems(emptyApplication.applicant)).toEqual(["pupilName", "pupilClass", "name", "phone"]);
    const whole = { name: "王建国", phone: "138 0000 1234", pupilName: "王小明", pupilClass: "三年级2班" };
    expect(findApplicantProblems(whole)).toEqual([]);
    expect(findApplicantProblems({ ...whole, phone: "12ab" })).toEqual(["phone"]);
  });

  it("is judged as the server will judge it, papers too", () => {
    expect(findFilledProblems(form, emptyApplication, today).map(({ kind }) => kind)).toEqual(["value-missing", "value-missing", "value-missing", "value-missing"]);
    const values = { person: "王奶奶，奶奶", contact: "13700001111", date: "2026-11-30" };
    expect(findFilledProblems(form, { values, photos: [{ fieldId: "proof", base64: "AAAA" }] }, today)).toEqual([]);
  });

  it("takes four photos in all, and an emptied field is not filled in", () => {
    const photos = withPhotos([{ fieldId: "a", base64: "1" }, { fieldId: "a", base64: "2" }, { fieldId: "a", base64: "3" }], "b", ["4"]);
    expect([photosLeft(photos, "b", 3), photosLeft(photos, "a", 3)]).toEqual([1, 3]);
    expect(withFieldValue({ person: "王奶奶" }, "person", undefined)).toEqual({});
  });
});
