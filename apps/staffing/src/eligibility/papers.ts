/** The list as a workbook, and on paper. */
import type { DistrictId } from "@qitong/domain";
import { registerWord, subjects, titles, verdicts, verdictWords } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { paperFile, type Block } from "@qitong/service/print";
import { workbookFile } from "@qitong/service/workbook";
import { listDistrictNames, type OutgoingFile } from "@qitong/service";
import type { EligibilityList, EligibilityRow, NamedCount } from "./list";
import { reasonWords, sourceWords } from "./words";

const reasons = (row: EligibilityRow): string => row.reasons.map(reasonWords).join("；");
const sources = (row: EligibilityRow): string => [...new Set(row.reasons.map(sourceWords))].join("；");

export async function exportEligibility(list: EligibilityList, schoolYear: number): Promise<OutgoingFile> {
  return workbookFile(`${schoolYear}学年应交流人员名单.xlsx`, {
    sheets: [
      {
        name: "名单",
        columns: [
          { header: "教职工号" }, { header: "姓名" }, { header: "任教校区" }, { header: "学科" }, { header: "职称" }, { header: "骨干教师" },
          { header: "本校连续任教始于", kind: "date" }, { header: "交流次数", kind: "number" }, { header: "最近交流学年", kind: "number" },
          { header: "结论" }, { header: "理由" }, { header: "依据" },
        ],
        rows: list.rows.map((row) => [
          row.staffNumber, row.name, row.campusName, registerWord(subjects, row.subject), registerWord(titles, row.title), row.backbone === true ? "是" : "",
          row.atCampusSince, row.rotations.times, row.rotations.lastYear, verdictWords[row.verdict].zh, reasons(row), sources(row),
        ]),
      },
      {
        name: "各校区",
        columns: [{ header: "校区" }, ...countHeaders.map((header) => ({ header, kind: "number" as const }))],
        rows: list.counts.map((count) => [count.campusName, ...countCells(count)]),
      },
    ],
  });
}

const countHeaders = ["教师", ...verdicts.map((verdict) => verdictWords[verdict].zh), "比例基数", "最少交流", "其中骨干"];
const countCells = ({ teachers, byVerdict, base, needed, backboneNeeded }: NamedCount): number[] =>
  [teachers, ...verdicts.map((verdict) => byVerdict[verdict]), base, needed, backboneNeeded];

export interface ListHeading {
  readonly districtId: DistrictId;
  readonly schoolYear: number;
  readonly printedAt: Date;
}

/** Those who must and who may, and the counts of each campus; why others are left out stands in the workbook. */
export async function printEligibility(db: Queryable, list: EligibilityList, { districtId, schoolYear, printedAt }: ListHeading): Promise<OutgoingFile> {
  const districtName = (await listDistrictNames(db, [districtId])).get(districtId) ?? "";
  const listed = list.rows.filter(({ verdict }) => verdict === "must" || verdict === "may");
  const blocks: Block[] = [
    { kind: "paragraph", text: `${districtName}教育局 · 按 ${list.asOf} 核定` },
    { kind: "heading", text: "一、各校区人数" },
    {
      kind: "table",
      columns: [{ header: "校区", share: 4 }, ...countHeaders.map((header) => ({ header, share: 2, align: "right" as const }))],
      rows: list.counts.map((count) => [count.campusName, ...countCells(count).map(String)]),
    },
    { kind: "heading", text: `二、应交流、可交流人员（${listed.length} 人）` },
    {
      kind: "table",
      columns: [
        { header: "姓名", share: 2 }, { header: "教职工号", share: 2 }, { header: "任教校区", share: 4 }, { header: "学科", share: 2 },
        { header: "结论", share: 2 }, { header: "理由", share: 7 },
      ],
      rows: listed.map((row) => [
        row.name, row.staffNumber, row.campusName, registerWord(subjects, row.subject) ?? "", verdictWords[row.verdict].zh, reasons(row),
      ]),
    },
    { kind: "note", text: "依据：《关于推进县（区）域内义务教育学校校长教师交流轮岗的意见》（教师〔2014〕4号）及本区规定。" },
  ];
  const title = `${schoolYear}学年应交流人员名单`;
  return paperFile(`${title}.pdf`, { title, printedAt, papers: [{ title, blocks }] });
}
