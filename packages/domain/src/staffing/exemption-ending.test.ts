import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { findEvidenceRefusals } from "./evidence-paper";
import { findEndingExemptions } from "./exemption-ending";
import { countRotations, findEarlierRotationRefusals } from "./rotation-history";

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const today = civilDate("2026-11-24");
const yearStartsOn = civilDate("2027-09-01");
const exemption = (startsOn: string, endsOn: string, kind: "ill" | "nursing" = "ill") => ({ kind, startsOn: civilDate(startsOn), endsOn: civilDate(endsOn) });

describe("exemptions that run out before the school year begins", () => {
  it("are those in force today that no longer hold on its first day", () => {
    const ending = exemption("2026-09-01", "2027-09-01");
    expect(findEndingExemptions([ending, exemption("2026-09-01", "2027-09-02", "nursing")], today, yearStartsOn)).toEqual([ending]);
    expect(findEndingExemptions([exemption("2026-12-01", "2027-02-01"), exemption("2026-01-01", "2026-11-24")], today, yearStartsOn)).toEqual([]);
  });

  it("are not those that were extended", () => {
    expect(findEndingExemptions([exemption("2026-09-01", "2027-03-01"), exemption("2027-03-01", "2028-03-01")], today, yearStartsOn)).toEqual([]);
    expect(findEndingExemptions([exemption("2026-09-01", "2027-03-01"), exemption("2027-03-01", "2027-06-01")], today, yearStartsOn)).toHaveLength(1);
  });
});

describe("the paper behind an exemption", () => {
  const pdf = bytesOf("%PDF-1.4");
  const kinds = (name: string, content: Uint8Array) => findEvidenceRefusals(name, content).map(({ kind }) => kind);

  it("is a PDF or a photo by its content, whatever its name claims", () => {
    expect(kinds("诊断证明.pdf", pdf)).toEqual([]);
    expect(kinds("诊断证明.jpg", pdf)).toEqual(["document-not-what-it-says"]);
    expect(kinds("诊断证明.exe", pdf)).toEqual(["document-type-not-accepted"]);
    expect(kinds("诊断证明.pdf", new Uint8Array())).toEqual(["document-empty"]);
  });

  it("is no office file, which anyone could change", () => {
    expect(kinds("诊断证明.docx", bytesOf("PK\u0003\u0004 word/document.xml"))).toContain("document-type-not-accepted");
  });
});

describe("the history of rotations", () => {
  it("counts one for each school year", () => {
    expect(countRotations([2018, 2022, 2018])).toEqual({ times: 2, lastYear: 2022 });
    expect(countRotations([])).toEqual({ times: 0, lastYear: null });
  });

  it("takes an earlier one with its evidence, once, and none of the future", () => {
    const kinds = (schoolYear: number, evidence = "交流通知", known: number[] = []) =>
      findEarlierRotationRefusals({ schoolYear, evidence }, known, today).map(({ kind }) => kind);
    expect(kinds(2019)).toEqual([]);
    expect(kinds(2027)).toEqual(["rotation-not-earlier"]);
    expect(kinds(2019, "", [2019])).toEqual(["rotation-known", "rotation-needs-evidence"]);
  });
});
