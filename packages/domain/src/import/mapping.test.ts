import { describe, expect, it } from "vitest";
import { Mapping, findMappingRefusals, mappedCell, suggestMapping } from "./mapping";
import { readRow } from "./row";
import { teacherFields } from "./teacher-fields";

const columnsOf = (mapping: Mapping) =>
  Object.fromEntries(Object.entries(mapping).map(([key, { source }]) => [key, source.kind === "column" ? source.column : source.text]));

describe("columns that speak for themselves", () => {
  it("are found whatever stars, blanks, units and full-width signs stand in their header", () => {
    const headers = ["＊姓 名", "教职工号*", "身份证号码", "任教学校编号", "学历（最高）", "备注"];
    expect(columnsOf(suggestMapping("teachers", headers))).toEqual({ name: 0, staffNumber: 1, identityNumber: 2, campus: 3, degree: 4 });
  });
  it("are found under a merged header by its lower line", () => {
    expect(columnsOf(suggestMapping("teachers", ["工号", "基本情况 / 姓名", "基本情况 / 性别"]))).toEqual({ staffNumber: 0, name: 1, sex: 2 });
  });
  it("are used once, by the field whose own name they bear", () => {
    expect(columnsOf(suggestMapping("schools", ["学校编号", "学校名称"]))).toEqual({ localNumber: 0, name: 1 });
  });
});

describe("a mapping", () => {
  const mapping = Mapping.parse({
    staffNumber: { source: { kind: "column", column: 0, prefix: "S" } },
    name: { source: { kind: "column", column: 1 } },
    campus: { source: { kind: "constant", text: "A1" } },
    degree: { source: { kind: "column", column: 2 }, translations: { "BS/BA": "bachelor", "?": "" } },
  });

  it("takes a column, a column with a prefix or one text for all, and translates the file's words", () => {
    const row = readRow(teacherFields, mapping, { rowNumber: 2, cells: [7, "李 雷", "BS/BA"] });
    expect(row.problems).toEqual([]);
    expect(row.values).toMatchObject({ staffNumber: "S7", name: "李雷", campus: "A1", degree: "bachelor", phone: null });
  });
  it("translates a word to nothing known", () => {
    expect(mappedCell(mapping["degree"], [1, "a", "?"])).toBe("");
  });
  it("takes words that every object answers to as they stand", () => {
    for (const word of ["constructor", "toString", "__proto__"]) expect(mappedCell(mapping["degree"], [1, "a", word])).toBe(word);
  });
  it("gives a blank a meaning only where a person has said one", () => {
    const degree = { source: { kind: "column", column: 0, prefix: "" }, translations: { "": "bachelor" } } as const;
    for (const cell of [null, "", "  "]) expect(mappedCell(degree, [cell])).toBe("bachelor");
    expect(mappedCell(degree, ["master"])).toBe("master");
    expect(mappedCell({ ...degree, translations: {} }, [null])).toBeNull();
  });
  it("leaves a blank blank: no prefix alone", () => {
    const row = readRow(teacherFields, mapping, { rowNumber: 3, cells: [null, "韩梅梅", null] });
    expect(row.problems).toEqual([{ field: "staffNumber", reason: { kind: "required" } }]);
  });
  it("is refused with all that is missing or unknown", () => {
    const wrong = Mapping.parse({
      name: { source: { kind: "column", column: 9 } },
      title: { source: { kind: "constant", text: " " } },
      wage: { source: { kind: "column", column: 0 } },
      degree: { source: { kind: "column", column: 1 }, translations: { x: "diploma" } },
    });
    expect(findMappingRefusals("teachers", wrong, 3)).toEqual([
      { kind: "field-unmapped", field: "staffNumber" },
      { kind: "field-unmapped", field: "campus" },
      { kind: "column-absent", field: "name", column: 9 },
      { kind: "constant-empty", field: "title" },
      { kind: "field-unknown", field: "wage" },
      { kind: "translation-unknown", field: "degree", word: "x", key: "diploma" },
    ]);
    expect(findMappingRefusals("teachers", mapping, 3)).toEqual([]);
  });
});
