/** Made-up files and rows for the stories. */
import { ImportId } from "@qitong/domain";
import type { FileColumn, ImportRun, Inspection, PreviewRow } from "./import-calls";

const column = (header: string, samples: string[], words: string[] | null = samples, blanks = 0): FileColumn => ({ header, samples, words, blanks });
const from = (index: number) => ({ source: { kind: "column" as const, column: index, prefix: "" }, translations: {} });

export const exampleInspection: Inspection = {
  sheets: ["名册", "说明"],
  sheet: "名册",
  headerRow: 3,
  rowCount: 412,
  columns: [
    column("工号", ["0071", "0072"], null), column("姓名", ["王芳", "李雷"], null), column("学校编号", ["XH001"]),
    column("学历", ["本科", "BS/BA"], ["本科", "BS/BA"], 3), column("备注", ["借调"]),
  ],
  mapping: { staffNumber: from(0), name: from(1), campus: from(2), degree: { ...from(3), translations: { "BS/BA": "bachelor" } } },
  isRemembered: true,
  importedBefore: { importId: ImportId.parse("01J00000000000000000000001"), at: "2026-09-02T02:00:00.000Z", by: "韩轩鸣" },
};

const row = (rowNumber: number, outcome: PreviewRow["outcome"], part: Partial<PreviewRow>): PreviewRow => ({
  rowNumber, outcome, label: `007${rowNumber} 王芳`, subjectId: null, changes: [], problems: [], ...part,
});

export const exampleRows: readonly PreviewRow[] = [
  row(4, "new", { changes: [{ field: "name", before: null, after: "王芳" }, { field: "degree", before: null, after: "bachelor" }] }),
  row(5, "changed", { changes: [{ field: "degree", before: "bachelor", after: "master" }, { field: "classHead", before: true, after: false }] }),
  row(6, "unchanged", {}),
  row(7, "conflict", { problems: [{ field: "campus", reason: { kind: "campus-differs", known: "西苑小学" } }] }),
  row(8, "error", {
    problems: [
      { field: "identityNumber", reason: { kind: "damaged-number", text: "1.30105E+17" } },
      { field: "arrivedOn", reason: { kind: "not-a-date", text: "昨天" } },
    ],
  }),
];

export const exampleRuns: readonly ImportRun[] = [
  {
    id: ImportId.parse("01J00000000000000000000002"), kind: "teachers", aboutId: null, fileName: "2026秋季教师名册.xlsx",
    counts: { new: 12, changed: 40, unchanged: 358, conflict: 1, error: 1 }, importedAt: "2026-09-02T02:00:00.000Z", importedByName: "韩轩鸣",
  },
  {
    id: ImportId.parse("01J00000000000000000000003"), kind: "figures", aboutId: null, fileName: "事业统计.csv",
    counts: { new: 39, changed: 0, unchanged: 0, conflict: 0, error: 0 }, importedAt: "2026-09-01T08:30:00.000Z", importedByName: null,
  },
];
