/** The ledger as a workbook, and as a paper to be signed by both schools and the bureau. */
import { handoverKindKeys, handoverKinds, yuanText, type HandoverTotals } from "@qitong/domain/legal-entity";
import type { MergerCaseId } from "@qitong/domain";
import { paperFile, type Block } from "@qitong/service/print";
import type { Asking, OutgoingFile } from "@qitong/service";
import { workbookFile } from "@qitong/service/workbook";
import { readLedger, type Ledger, type LedgerItem } from "./read";
import { statusWords } from "./words";

const fileName = ({ absorbedName }: Ledger, ending: string): string => `${absorbedName}移交清册.${ending}`;
const yuan = (fen: number | undefined): number | null => (fen === undefined ? null : fen / 100);

export async function exportLedger(asking: Asking, caseId: MergerCaseId): Promise<OutgoingFile> {
  const ledger = await readLedger(asking, caseId);
  const columns = [
    { header: "编号" }, { header: "名称" }, { header: "存放地点" }, { header: "单位" },
    { header: "账面数量", kind: "number" as const }, { header: "账面金额（元）", kind: "number" as const },
    { header: "实点数量", kind: "number" as const }, { header: "实点金额（元）", kind: "number" as const },
    { header: "状态" }, { header: "差异说明" }, { header: "备注" },
  ];
  const toRow = (item: LedgerItem) => [
    item.number, item.name, item.location, item.unit, item.listed.quantity, yuan(item.listed.fen), item.counted?.quantity ?? null, yuan(item.counted?.fen),
    statusWords[item.status], item.explanation, item.note,
  ];
  const sheets = handoverKindKeys.map((kind) => ({ name: handoverKinds[kind].zh, columns, rows: ledger.items.filter((item) => item.kind === kind).map(toRow) }));
  return workbookFile(fileName(ledger, "xlsx"), { sheets });
}

export async function printLedger(asking: Asking, caseId: MergerCaseId): Promise<OutgoingFile> {
  const ledger = await readLedger(asking, caseId);
  const title = `${ledger.absorbedName}移交清册`;
  return paperFile(fileName(ledger, "pdf"), { title, printedAt: asking.now, papers: [{ title, blocks: blocksOf(ledger, asking) }] });
}

function blocksOf(ledger: Ledger, { today }: Asking): Block[] {
  const { absorbedName, absorbingName, totals, items } = ledger;
  const kinds = handoverKindKeys.filter((kind) => totals.byKind[kind].items > 0);
  const open = totals.all.items - totals.all.done;
  return [
    { kind: "paragraph", indented: true, text: `移出方：${absorbedName}；接收方：${absorbingName}。本清册打印于${today}，共 ${totals.all.items} 项。` },
    ...(open > 0 ? [{ kind: "note" as const, text: `尚有 ${open} 项未办结（其中未清点 ${totals.all.uncounted} 项），签字前应全部办结。` }] : []),
    {
      kind: "table",
      columns: [{ header: "类别", share: 2 }, { header: "项数", share: 1, align: "right" }, { header: "账面金额（元）", share: 2, align: "right" }, { header: "实点金额（元）", share: 2, align: "right" }, { header: "有差异", share: 1, align: "right" }],
      rows: [...kinds.map((kind) => totalRow(handoverKinds[kind].zh, totals.byKind[kind])), totalRow("合计", totals.all)],
    },
    ...kinds.flatMap((kind): Block[] => [
      { kind: "heading", text: handoverKinds[kind].zh },
      {
        kind: "table",
        columns: [
          { header: "编号", share: 2 }, { header: "名称", share: 4 }, { header: "账面数量", share: 1.5, align: "right" }, { header: "账面金额（元）", share: 2.5, align: "right" },
          { header: "实点数量", share: 1.5, align: "right" }, { header: "实点金额（元）", share: 2.5, align: "right" }, { header: "状态与说明", share: 3 },
        ],
        rows: items.filter((item) => item.kind === kind).map(itemRow),
      },
    ]),
    {
      kind: "signatures",
      lines: [
        `移出方（${absorbedName}）负责人：`, "移出方经手人：", `接收方（${absorbingName}）负责人：`, "接收方经手人：", "教育局监交人：",
      ],
      dateWord: "日期：　　　年　　月　　日",
    },
  ];
}

const totalRow = (name: string, { items, listed, counted, differing }: HandoverTotals): string[] => [
  name, String(items), yuanText(listed.fen), yuanText(counted.fen), String(differing),
];

function itemRow({ number, name, unit, listed, counted, status, explanation }: LedgerItem): string[] {
  const piece = (quantity: number) => `${quantity}${unit ?? ""}`;
  return [
    number, name, piece(listed.quantity), yuanText(listed.fen), counted ? piece(counted.quantity) : "", counted ? yuanText(counted.fen) : "",
    [statusWords[status], explanation].filter((part) => part !== null).join("："),
  ];
}
