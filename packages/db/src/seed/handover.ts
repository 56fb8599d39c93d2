/** Rows of two handover ledgers: one that is closed, one in the midst of being counted. */
import type { HandoverItemId, MergerCaseId, PersonId } from "@qitong/domain";
import { statusAfterHandover, type HandoverAct, type HandoverFigure, type HandoverKind, type HandoverStatus } from "@qitong/domain/legal-entity";
import type { PostWork } from "./posts";
import type { Random } from "./random";

interface HandoverWork extends PostWork {
  readonly officer: PersonId;
}

export interface DemoHandover {
  readonly case: MergerCaseId;
  readonly absorbing: string;
  readonly absorbed: string;
  readonly isClosed: boolean;
}

interface Thing {
  readonly name: string;
  readonly unit: string;
  readonly most: number;
  /** Yuan for one. */
  readonly price: number;
  readonly location: string;
}

const things: Readonly<Record<HandoverKind, readonly Thing[]>> = {
  room: [
    { name: "教学楼", unit: "栋", most: 1, price: 4_860_000, location: "校区北侧" },
    { name: "综合楼", unit: "栋", most: 1, price: 3_120_000, location: "校区东侧" },
    { name: "风雨操场", unit: "处", most: 1, price: 860_000, location: "校区南侧" },
    { name: "门卫室", unit: "间", most: 2, price: 45_000, location: "南门、西门" },
  ],
  equipment: [
    { name: "交互式一体机", unit: "台", most: 24, price: 18_600, location: "各班教室" },
    { name: "教师用计算机", unit: "台", most: 60, price: 4_299.5, location: "各办公室" },
    { name: "学生课桌椅", unit: "套", most: 900, price: 265, location: "各班教室" },
    { name: "科学实验台", unit: "张", most: 28, price: 1_480, location: "科学实验室" },
    { name: "钢琴", unit: "架", most: 3, price: 15_800, location: "音乐教室" },
    { name: "图书", unit: "册", most: 16_000, price: 18.6, location: "图书馆" },
    { name: "体操垫", unit: "块", most: 40, price: 320, location: "器材室" },
    { name: "监控摄像机", unit: "台", most: 48, price: 680, location: "全校" },
  ],
  archive: [
    { name: "学籍档案", unit: "卷", most: 420, price: 0, location: "档案室" },
    { name: "教职工人事档案副本", unit: "卷", most: 80, price: 0, location: "档案室" },
    { name: "会计档案", unit: "册", most: 160, price: 0, location: "财务室" },
    { name: "基建档案", unit: "卷", most: 36, price: 0, location: "档案室" },
    { name: "文书档案", unit: "卷", most: 240, price: 0, location: "档案室" },
  ],
  fund: [
    { name: "零余额账户用款额度", unit: "户", most: 1, price: 384_216.37, location: "国库" },
    { name: "基本存款账户余额", unit: "户", most: 1, price: 127_905.62, location: "开户银行" },
    { name: "食堂专户余额", unit: "户", most: 1, price: 68_340.18, location: "开户银行" },
  ],
};

const prefixes = { room: "F", equipment: "S", archive: "D", fund: "Z" } as const satisfies Record<HandoverKind, string>;

/** How far an item of the open ledger is; each act is by the side whose turn it is. */
const roads: readonly (readonly HandoverAct[])[] = [[], [], ["count"], ["count", "confirm"], ["count", "confirm"], ["count", "explain"]];
const closedRoads: readonly (readonly HandoverAct[])[] = [["count", "confirm"], ["count", "confirm"], ["count", "confirm"], ["count", "explain", "agree", "settle"]];

const hour = 3_600_000;
const tenMinutes = 600_000;

export function addHandover(work: HandoverWork, handover: DemoHandover, random: Random): void {
  const { rows, districtId, officer, leads } = work;
  const start = Date.parse(handover.isClosed ? "2026-07-06T01:00:00Z" : "2026-11-09T01:00:00Z");
  const closedAt = handover.isClosed ? new Date(start + 30 * 24 * hour) : null;
  rows.handoverLedger.push({ caseId: handover.case, districtId, closedAt, closedBy: closedAt && officer });
  const by = { list: officer, count: leads.get(handover.absorbed)?.personId, confirm: leads.get(handover.absorbing)?.personId, settle: officer };
  let sequence = 0;
  for (const [kind, list] of Object.entries(things) as [HandoverKind, readonly Thing[]][]) {
    for (const thing of list) {
      sequence += 1;
      // A building or an account is not found short; a lamp or a mat is.
      const possible = (handover.isClosed ? closedRoads : roads).filter((road) => kind === "equipment" || !road.includes("explain"));
      const road = random.pick(possible);
      addItem(work, handover.case, kind, thing, `${prefixes[kind]}-${String(sequence).padStart(3, "0")}`, road, { by, start: start + sequence * tenMinutes, random });
    }
  }
}

interface Telling {
  readonly by: { readonly list: PersonId; readonly count: PersonId | undefined; readonly confirm: PersonId | undefined; readonly settle: PersonId };
  readonly start: number;
  readonly random: Random;
}

function addItem(work: HandoverWork, caseId: MergerCaseId, kind: HandoverKind, thing: Thing, number: string, road: readonly HandoverAct[], telling: Telling): void {
  const { rows, ids } = work;
  const { by, start, random } = telling;
  const quantity = thing.most === 1 ? 1 : random.whole(Math.ceil(thing.most / 2), thing.most);
  const unitFen = Math.round(thing.price * 100);
  const listed: HandoverFigure = { quantity, fen: unitFen * quantity };
  const differs = road.includes("explain");
  const lost = Math.min(quantity, random.whole(1, 3));
  const found: HandoverFigure = differs ? { quantity: quantity - lost, fen: unitFen * (quantity - lost) } : listed;
  const id = ids.next<HandoverItemId>();
  const explanation = differs ? `短少 ${lost}${thing.unit}，已按程序报废，附处置单` : null;
  const who = { list: by.list, correct: by.list, count: by.count, explain: by.count, confirm: by.confirm, dispute: by.confirm, agree: by.confirm, settle: by.settle, "send-back": by.settle, reopen: by.settle };
  const entry = (act: HandoverAct, index: number, status: HandoverStatus, figure: HandoverFigure) =>
    rows.handoverEntry.push({
      itemId: id, act, status, quantity: figure.quantity, fen: figure.fen, text: act === "explain" ? explanation : null,
      personId: who[act] ?? by.list, at: new Date(start + index * 48 * hour),
    });
  let status: HandoverStatus = "listed";
  const { name, unit, location } = thing;
  entry("list", 0, status, listed);
  for (const [index, act] of road.entries()) {
    status = statusAfterHandover(act, listed, found);
    entry(act, index + 1, status, found);
  }
  const counted = road.includes("count");
  rows.handoverItem.push({
    id, caseId, kind, number, name, location, unit, listedQuantity: listed.quantity, listedFen: listed.fen, status, explanation, version: road.length + 1,
    countedQuantity: counted ? found.quantity : null, countedFen: counted ? found.fen : null,
  });
}
