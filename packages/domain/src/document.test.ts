import { describe, expect, it } from "vitest";
import { findDocumentRefusals, maxDocumentBytes } from "./document";

const ascii = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0) % 256));
const zip = (part: string) => Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...ascii(`[Content_Types].xml ${part}`)]);
const contents = {
  "批复.pdf": ascii("%PDF-1.7 …"),
  "公示.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1),
  "公示.JPEG": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  "论证报告.docx": zip("word/document.xml"),
  "清算报告.xlsx": zip("xl/workbook.xml"),
};

describe("a paper attached to a step", () => {
  it.each(Object.entries(contents))("%s is accepted", (name, content) => {
    expect(findDocumentRefusals(name, content)).toEqual([]);
  });

  it("is what its name says: a program called .pdf is refused", () => {
    expect(findDocumentRefusals("批复.pdf", ascii("MZ\u0000"))).toEqual([
      { kind: "document-not-what-it-says", field: "documents", name: "批复.pdf", says: "pdf", is: null },
    ]);
    expect(findDocumentRefusals("报告.docx", contents["清算报告.xlsx"])).toMatchObject([{ says: "docx", is: "xlsx" }]);
    expect(findDocumentRefusals("报告.docx", zip("virus.exe"))).toMatchObject([{ says: "docx", is: null }]);
  });

  it("is of one of the five types", () => {
    expect(findDocumentRefusals("page.html", ascii("<html>"))).toEqual([
      { kind: "document-type-not-accepted", field: "documents", name: "page.html" },
    ]);
    expect(findDocumentRefusals("pdf", contents["批复.pdf"])).toMatchObject([{ kind: "document-type-not-accepted" }]);
  });

  it("has content, and at most 10 MB of it", () => {
    expect(findDocumentRefusals("批复.pdf", new Uint8Array())).toMatchObject([{ kind: "document-empty" }]);
    const large = new Uint8Array(maxDocumentBytes + 1);
    large.set(contents["批复.pdf"]);
    expect(findDocumentRefusals("批复.pdf", large)).toMatchObject([
      { kind: "document-too-large", bytes: maxDocumentBytes + 1 },
    ]);
    expect(findDocumentRefusals("批复.pdf", large.subarray(0, maxDocumentBytes))).toEqual([]);
  });
});
