import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HandoverItemId } from "../identifier";
import { decideHandover, handoverFields, readRow, suggestMapping, type KnownItem } from "../import";
import {
  findFen, findHandoverRefusals, findLedgerCloseRefusals, handoverActs, handoverLifecycle, handoverStatuses, isSameFigure, mostFen, statusAfterHandover, totalOf, yuanText,
  type HandoverAct, type HandoverFigure, type HandoverStatus, type SeenItem,
} from "./handover";

const id = "01J00000000000000000000001" as HandoverItemId;
const listed: HandoverFigure = { quantity: 2, fen: 800_000 };
const item = (changed: Partial<SeenItem> = {}): SeenItem => ({
  id, kind: "equipment", number: "S-1", name: "投影机", listed, counted: null, status: "listed", version: 3, lastByName: "李强", countedBy: [], ...changed,
});
const facts = { isClosed: false, isWithdrawn: false, by: ["me"] };
const kinds = (act: HandoverAct, found: SeenItem, changed: object = {}, version = 3) =>
  findHandoverRefusals(act, [{ itemId: id, version }], [found], { ...facts, ...changed }).map(({ kind }) => kind);

describe("an item of the ledger", () => {
  it("is counted, and confirmed by someone who did not count it", () => {
    expect(kinds("count", item())).toEqual([]);
    const counted = item({ status: "counted", counted: listed, countedBy: ["her"] });
    expect(kinds("confirm", counted)).toEqual([]);
    expect(kinds("confirm", item({ ...counted, countedBy: ["me"] }))).toEqual(["counter-confirms"]);
  });

  it("that was found otherwise than listed is not confirmed: it is explained, agreed to and signed off", () => {
    expect(statusAfterHandover("count", listed, { quantity: 1, fen: 400_000 })).toBe("differing");
    const road = ["explain", "agree", "settle"] as const;
    let status: HandoverStatus = "differing";
    for (const act of road) {
      expect(kinds(act, item({ status }))).toEqual([]);
      status = statusAfterHandover(act, listed, { quantity: 1, fen: 400_000 });
    }
    expect(status).toBe("settled");
    expect(kinds("confirm", item({ status: "differing" }))).toEqual(["act-out-of-turn"]);
    expect(kinds("settle", item({ status: "explained" }))).toEqual(["act-out-of-turn"]);
  });

  it("tells a second counter what the first one found", () => {
    const refusals = findHandoverRefusals("count", [{ itemId: id, version: 2 }], [item({ status: "counted", counted: listed })], facts);
    expect(refusals).toEqual([{ kind: "item-changed-meanwhile", number: "S-1", name: "投影机", status: "counted", counted: listed, byName: "李强" }]);
  });

  it("is not touched on a closed ledger or in a case that was withdrawn; the official may open it again", () => {
    expect(kinds("count", item(), { isClosed: true })).toEqual(["ledger-closed"]);
    expect(kinds("count", item(), { isWithdrawn: true })).toEqual(["case-withdrawn"]);
    expect(kinds("reopen", item({ status: "settled" }), { isClosed: true })).toEqual([]);
  });

  it("can be brought to an end from every status, and no act leads out of the lifecycle", () => {
    const isOut = (status: HandoverStatus) => handoverLifecycle[status].isDone;
    const reach = (status: HandoverStatus, seen: readonly HandoverStatus[] = []): boolean =>
      isOut(status) ||
      handoverLifecycle[status].acts.some((act) =>
        [listed, { quantity: 0, fen: 0 }].some((counted) => {
          const next = statusAfterHandover(act, listed, counted);
          return handoverStatuses.includes(next) && !seen.includes(next) && next !== status && reach(next, [...seen, status]);
        }),
      );
    for (const status of handoverStatuses) expect([status, reach(status)]).toEqual([status, true]);
  });

  it("whatever is done in whatever order, is done only when both sides saw the same figure or all three signed the difference", () => {
    const isEarned = ({ status, counted }: SeenItem, signed: readonly HandoverAct[]) =>
      (status !== "confirmed" || (counted !== null && isSameFigure(counted, listed))) && (status !== "settled" || signed.join(" ") === "explain agree settle");
    const step = fc.record({ act: fc.constantFrom(...handoverActs), found: fc.record({ quantity: fc.nat(3), fen: fc.constantFrom(0, 800_000) }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = item();
        let earned = true;
        let signed: HandoverAct[] = [];
        for (const { act, found } of steps) {
          if (kinds(act, now).length > 0) continue;
          const counted = act === "count" ? found : now.counted;
          signed = act === "count" || act === "dispute" || act === "send-back" || act === "reopen" ? [] : [...signed, act];
          now = item({ status: statusAfterHandover(act, listed, counted), counted, countedBy: ["her"] });
          earned &&= isEarned(now, signed);
        }
        expect(earned).toBe(true);
      }),
    );
  });
});

describe("the ledger", () => {
  it("adds up what was listed and found, and says how much is not counted yet", () => {
    const totals = totalOf([item(), item({ status: "confirmed", counted: listed }), item({ status: "differing", counted: { quantity: 1, fen: 400_000 } })]);
    expect(totals).toEqual({ items: 3, listed: { quantity: 6, fen: 2_400_000 }, counted: { quantity: 3, fen: 1_200_000 }, uncounted: 1, open: 1, done: 1, differing: 1 });
    expect(findLedgerCloseRefusals(totals, false)).toEqual([{ kind: "items-open", count: 2 }]);
    expect(findLedgerCloseRefusals({ items: 1, done: 1 }, false)).toEqual([]);
    expect(findLedgerCloseRefusals({ items: 0, done: 0 }, false)).toEqual([{ kind: "ledger-empty" }]);
  });
});

describe("money", () => {
  it("is whole fen: what is read is what is written", () => {
    expect(yuanText(123_450)).toBe("1,234.50");
    expect(yuanText(-5)).toBe("-0.05");
    expect(yuanText(1_000_000_000)).toBe("10,000,000.00");
    fc.assert(fc.property(fc.integer({ min: 0, max: mostFen }), (fen) => findFen(yuanText(fen)) === fen));
  });

  it("is refused, not rounded, when it is finer than a fen or no amount at all", () => {
    expect([findFen("19.99"), findFen("￥1,234.5"), findFen("0.1")]).toEqual([1999, 123_450, 10]);
    for (const text of ["1.005", "-3", "1e9", "", "十元", "99999999999"]) expect([text, findFen(text)]).toEqual([text, undefined]);
  });
});

describe("a list that is imported", () => {
  const headers = ["类别", "资产编号", "名称", "数量", "单位", "原值（元）", "存放地点"];
  const mapping = suggestMapping("handover", headers);
  const read = (...rows: (string | number | null)[][]) => rows.map((cells, index) => readRow(handoverFields, mapping, { rowNumber: index + 2, cells }));
  const known: KnownItem = {
    id, status: "listed", version: 1,
    values: { kind: "equipment", number: "S-1", name: "投影机", quantity: 2, unit: "台", amount: 800_000, location: null, note: null },
  };

  it("finds its columns, reads yuan as fen, and takes what is blank for one piece of no amount", () => {
    const [first, second] = decideHandover(read(["固定资产", "S-2", "电脑", 30, "台", "129,000.50", "机房"], ["档案", "A-1", "学籍档案", null, null, null, null]), { items: [] });
    expect(first?.plan?.values).toMatchObject({ kind: "equipment", quantity: 30, amount: 12_900_050, location: "机房" });
    expect(second?.plan?.values).toMatchObject({ kind: "archive", quantity: 1, amount: 0 });
  });

  it("refuses an unknown kind, an amount finer than a fen, and a number twice", () => {
    const decided = decideHandover(read(["食品", "S-2", "电脑", 1, null, 1, null], ["设备", "S-3", "电脑", 1, null, "1.005", null], ["设备", "S-4", "甲", 1], ["设备", "S-4", "乙", 1]), { items: [] });
    expect(decided.map(({ decision }) => decision.problems.map(({ reason }) => reason.kind))).toEqual([["unknown-word"], ["finer-than-fen"], ["duplicate-in-file"], ["duplicate-in-file"]]);
  });

  it("changes what is not counted yet, and nothing that is", () => {
    const row = read(["设备", "S-1", "投影机", 3, "台", 8000, null]);
    expect(decideHandover(row, { items: [known] }).map(({ decision }) => decision.outcome)).toEqual(["changed"]);
    const [counted] = decideHandover(row, { items: [{ ...known, status: "counted" }] });
    expect(counted).toMatchObject({ decision: { outcome: "conflict", problems: [{ reason: { kind: "already-counted" } }] }, plan: null });
    expect(decideHandover(read(["设备", "S-1", "投影机", 2, "台", 8000, null]), { items: [{ ...known, status: "confirmed" }] })[0]?.decision.outcome).toBe("unchanged");
  });
});
