/**
 * 移交清册: what an absorbed school hands over. Counted by the school that releases it, confirmed by the one that receives it;
 * a difference is explained, agreed to, and signed off by the official. Money is counted in fen.
 */
import { z } from "zod";
import { HandoverItemId, MergerCaseId } from "../identifier";

export const handoverKinds = {
  room: { zh: "房屋场地", en: "Rooms and grounds" },
  equipment: { zh: "设备图书", en: "Equipment and books" },
  archive: { zh: "档案", en: "Archives" },
  fund: { zh: "资金", en: "Funds" },
} as const;
export type HandoverKind = keyof typeof handoverKinds;
export const handoverKindKeys = Object.keys(handoverKinds) as [HandoverKind, ...HandoverKind[]];

export const handoverStatuses = ["listed", "counted", "differing", "explained", "agreed", "confirmed", "settled"] as const;
export type HandoverStatus = (typeof handoverStatuses)[number];

export const handoverActs = ["list", "correct", "count", "confirm", "dispute", "explain", "agree", "settle", "send-back", "reopen"] as const;
export type HandoverAct = (typeof handoverActs)[number];

export type HandoverSide = "releasing" | "receiving" | "official";

/** Who does what; listing is open to the releasing side and the official. */
export const handoverSides = {
  list: "releasing",
  correct: "releasing",
  count: "releasing",
  explain: "releasing",
  confirm: "receiving",
  dispute: "receiving",
  agree: "receiving",
  settle: "official",
  "send-back": "official",
  reopen: "official",
} as const satisfies Record<HandoverAct, HandoverSide>;

interface Stage {
  /** Nothing is left to be done on it. */
  readonly isDone: boolean;
  /** Counting again is allowed until both sides have agreed; after it only the official opens an item again. */
  readonly acts: readonly HandoverAct[];
}

export const handoverLifecycle = {
  listed: { isDone: false, acts: ["correct", "count"] },
  counted: { isDone: false, acts: ["count", "confirm", "dispute"] },
  differing: { isDone: false, acts: ["count", "explain"] },
  explained: { isDone: false, acts: ["count", "agree", "dispute"] },
  agreed: { isDone: false, acts: ["settle", "send-back"] },
  confirmed: { isDone: true, acts: ["reopen"] },
  settled: { isDone: true, acts: ["reopen"] },
} as const satisfies Record<HandoverStatus, Stage>;

export interface HandoverFigure {
  readonly quantity: number;
  readonly fen: number;
}

export const mostQuantity = 1_000_000;
/** Ten billion yuan: more than a school has, and far below what a number holds exactly. */
export const mostFen = 1_000_000_000_000;

const Quantity = z.int().min(0).max(mostQuantity);
const Fen = z.int().min(0).max(mostFen);
const Text = z.string().trim().min(2).max(500);
const mostAtOnce = 500;

const Seen = z.object({ itemId: HandoverItemId, version: z.int().positive() });
const items = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(mostAtOnce);

export const HandoverCount = z.object({ caseId: MergerCaseId, items: items(Seen.extend({ quantity: Quantity, fen: Fen })) });
export type HandoverCount = z.infer<typeof HandoverCount>;
/** Confirm, agree, settle: what is on screen is taken as it is. */
export const HandoverAssent = z.object({ caseId: MergerCaseId, items: items(Seen) });
export type HandoverAssent = z.infer<typeof HandoverAssent>;
/** Dispute, explain, send back, open again: one item, in words. */
export const HandoverStatement = z.object({ caseId: MergerCaseId, items: z.array(Seen).length(1), text: Text });
export type HandoverStatement = z.infer<typeof HandoverStatement>;

export interface HandoverItem {
  readonly id: HandoverItemId;
  readonly kind: HandoverKind;
  readonly number: string;
  readonly name: string;
  readonly listed: HandoverFigure;
  readonly counted: HandoverFigure | null;
  readonly status: HandoverStatus;
  readonly version: number;
}

export const isSameFigure = (a: HandoverFigure, b: HandoverFigure): boolean => a.quantity === b.quantity && a.fen === b.fen;

/** Found more (positive) or less than listed; null before it is counted. */
export function differenceOf({ listed, counted }: Pick<HandoverItem, "listed" | "counted">): HandoverFigure | null {
  return counted && { quantity: counted.quantity - listed.quantity, fen: counted.fen - listed.fen };
}

export type HandoverRefusal =
  | { readonly kind: "ledger-closed" }
  | { readonly kind: "case-withdrawn" }
  | { readonly kind: "same-item-twice"; readonly number: string }
  | {
      readonly kind: "item-changed-meanwhile"; readonly number: string; readonly name: string; readonly status: HandoverStatus;
      readonly counted: HandoverFigure | null; readonly byName: string | null;
    }
  | { readonly kind: "act-out-of-turn"; readonly number: string; readonly name: string; readonly status: HandoverStatus; readonly act: HandoverAct }
  | { readonly kind: "counter-confirms"; readonly number: string; readonly name: string }
  | { readonly kind: "items-open"; readonly count: number }
  | { readonly kind: "ledger-empty" };

export interface SeenItem extends HandoverItem {
  /** Who acted on it last, and who counted it. */
  readonly lastByName: string | null;
  readonly countedBy: readonly string[];
}

export interface HandoverFacts {
  readonly isClosed: boolean;
  readonly isWithdrawn: boolean;
  /** Who acts, and for whom. */
  readonly by: readonly string[];
}

export function findHandoverRefusals(
  act: HandoverAct,
  seen: readonly { readonly itemId: HandoverItemId; readonly version: number }[],
  found: readonly SeenItem[],
  facts: HandoverFacts,
): HandoverRefusal[] {
  const refusals: HandoverRefusal[] = [];
  if (facts.isClosed && act !== "reopen") refusals.push({ kind: "ledger-closed" });
  if (facts.isWithdrawn) refusals.push({ kind: "case-withdrawn" });
  for (const item of found) {
    const { number, name, status, counted, lastByName: byName } = item;
    const asked = seen.filter(({ itemId }) => itemId === item.id);
    if (asked.length > 1) refusals.push({ kind: "same-item-twice", number });
    if (asked[0]?.version !== item.version) {
      refusals.push({ kind: "item-changed-meanwhile", number, name, status, counted, byName });
      continue;
    }
    const acts: readonly HandoverAct[] = handoverLifecycle[status].acts;
    if (!acts.includes(act)) refusals.push({ kind: "act-out-of-turn", number, name, status, act });
    // Two pairs of eyes: after a merger both sides may be in one hand, and then someone else must confirm.
    else if (act === "confirm" && item.countedBy.some((person) => facts.by.includes(person))) refusals.push({ kind: "counter-confirms", number, name });
  }
  return refusals;
}

/** What becomes of an item by an act that is allowed. */
export function statusAfterHandover(act: HandoverAct, listed: HandoverFigure, counted: HandoverFigure | null): HandoverStatus {
  switch (act) {
    case "list":
    case "correct":
    case "reopen":
      return "listed";
    case "count":
      return counted && isSameFigure(listed, counted) ? "counted" : "differing";
    case "confirm":
      return "confirmed";
    case "dispute":
    case "send-back":
      return "differing";
    case "explain":
      return "explained";
    case "agree":
      return "agreed";
    case "settle":
      return "settled";
  }
}

export interface HandoverTotals {
  readonly items: number;
  readonly listed: HandoverFigure;
  /** Of those that were counted. */
  readonly counted: HandoverFigure;
  readonly uncounted: number;
  /** Counted otherwise than listed, or disputed, and not yet signed off. */
  readonly open: number;
  readonly done: number;
  readonly differing: number;
}

type Totalled = Pick<HandoverItem, "listed" | "counted" | "status">;

export function totalOf(found: readonly Totalled[]): HandoverTotals {
  const sum = (figures: readonly (HandoverFigure | null)[]): HandoverFigure =>
    figures.reduce<HandoverFigure>((total, figure) => ({ quantity: total.quantity + (figure?.quantity ?? 0), fen: total.fen + (figure?.fen ?? 0) }), { quantity: 0, fen: 0 });
  return {
    items: found.length,
    listed: sum(found.map(({ listed }) => listed)),
    counted: sum(found.map(({ counted }) => counted)),
    uncounted: found.filter(({ status }) => status === "listed").length,
    open: found.filter(({ status }) => status === "differing" || status === "explained" || status === "agreed").length,
    done: found.filter(({ status }) => handoverLifecycle[status].isDone).length,
    differing: found.filter(({ listed, counted }) => counted !== null && !isSameFigure(listed, counted)).length,
  };
}

/** A ledger is closed when every item is confirmed or its difference settled: 移交完毕. */
export function findLedgerCloseRefusals(totals: Pick<HandoverTotals, "items" | "done">, isClosed: boolean): HandoverRefusal[] {
  if (isClosed) return [{ kind: "ledger-closed" }];
  if (totals.items === 0) return [{ kind: "ledger-empty" }];
  const open = totals.items - totals.done;
  return open > 0 ? [{ kind: "items-open", count: open }] : [];
}

/** "1,234.50" from 123450; the sign stays before the digits. */
export function yuanText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${fen < 0 ? "-" : ""}${whole}.${digits.slice(-2)}`;
}

/** Fen from what a person types in yuan, or undefined: no more than two decimals, no sign, no rounding. */
export function findFen(text: string): number | undefined {
  const parts = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(/[,，\s¥￥]/g, ""));
  if (!parts) return undefined;
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
  return fen <= mostFen ? fen : undefined;
}
