import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { civilDate, type DistrictId, type HandoverItemId, type MergerCaseId, type Principal } from "@qitong/domain";
import { suggestMapping } from "@qitong/domain/import";
import { newId } from "@qitong/db";
import { handoverEntry, handoverItem, mergerCase } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { outcomeOf, refusalsOf, serveWorld } from "@qitong/service/testing";
import { legalEntity } from "../router";

const { database, world, clock, of } = await serveWorld("legal-entity", (context) => createCallerFactory(legalEntity)(context), civilDate("2026-11-24"));
let caseId: MergerCaseId;
const people: Record<"releasing" | "receiving" | "deputy", Principal> = {} as never;

beforeAll(async () => {
  const { xiyuan, xinkaixue } = world.campuses;
  caseId = newId<MergerCaseId>();
  await database.root.db.insert(mergerCase).values({
    id: caseId, districtId: world.districts.xinhua, absorbingEntityId: xiyuan.entityId, absorbedEntityId: xinkaixue.entityId,
    status: "preparing", openedBy: newId(), openedAt: clock.now(),
  });
  const head = (campus: "xiyuan" | "xinkaixue", index: number): Principal => ({
    accountId: newId(), personId: world.teachers[campus][index] ?? newId(), posts: [{ role: "principal", place: { kind: "entity", id: world.campuses[campus].entityId } }],
  });
  people.releasing = head("xinkaixue", 0);
  people.receiving = head("xiyuan", 0);
  const place = { kind: "entity", id: xinkaixue.entityId } as const;
  const standsIn = { kind: "deputy", forPersonId: people.releasing.personId, only: ["handover.count"], within: place } as const;
  people.deputy = { accountId: newId(), personId: world.teachers.xinkaixue[1] ?? newId(), posts: [{ role: "principal", place, standsIn }] };
});

const official = () => of(world.principals["district-officer"]);

const rows = ["类别,编号,名称,数量,单位,金额（元）", "设备,S-1,投影机,2,台,8000.50", "档案,A-1,学籍档案,12,卷,", "资金,F-1,基本户余额,1,户,120345.67", "房屋,R-1,教学楼,1,栋,2400000"];
const importOf = (districtId: DistrictId, lines: readonly string[]) => ({
  districtId, kind: "handover" as const, aboutId: caseId as string, effectiveOn: clock.day,
  mapping: suggestMapping("handover", lines[0]?.split(",") ?? []),
  file: { name: "清册.csv", mediaType: "text/csv", base64: Buffer.from(lines.join("\n")).toString("base64") },
});
async function list(lines: readonly string[]): Promise<void> {
  const input = importOf(world.districts.xinhua, lines);
  const { digest } = await official().handoverImport.preview(input);
  await official().handoverImport.commit({ ...input, digest });
}
const ledger = () => of(people.releasing).handover.ledger({ caseId });
async function item(number: string) {
  const found = (await ledger()).items.find((one) => one.number === number);
  if (!found) throw new Error(`no item ${number}`);
  return { ...found, seen: { itemId: found.id, version: found.version } };
}

describe("the ledger of a handover", () => {
  it("is listed from a file, with totals by kind in whole fen, and nothing is counted yet", async () => {
    await list(rows);
    const { totals, sides } = await ledger();
    expect(totals.all).toMatchObject({ items: 4, uncounted: 4, done: 0, listed: { fen: 252_834_617 } });
    expect(totals.byKind.fund.listed.fen).toBe(12_034_567);
    expect(sides).toEqual({ releasing: true, receiving: false, official: false });
  });

  it("is counted by the releasing side or its deputy, and says for whom; confirmed by the other side", async () => {
    const { seen, listed } = await item("A-1");
    await of(people.deputy).handover.count({ caseId, items: [{ ...seen, ...listed }] });
    const counted = await item("A-1");
    const [entry] = (await of(people.releasing).handover.entries({ caseId, itemId: counted.id })).slice(-1);
    expect(entry).toMatchObject({ act: "count", personName: "新开老师2", onBehalfOfName: "新开老师1" });
    expect(await of(people.releasing).handover.confirm({ caseId, items: [counted.seen] }).catch((error: unknown) => error)).toMatchObject({ message: "absent" });
    await of(people.receiving).handover.confirm({ caseId, items: [counted.seen] });
    expect(await item("A-1")).toMatchObject({ status: "confirmed" });
  });

  it("is counted by one of two who count the same at once; the other is told what was found", async () => {
    const { seen } = await item("R-1");
    const attempts = [1, 0].map((quantity) => outcomeOf(of(people.releasing).handover.count({ caseId, items: [{ ...seen, quantity, fen: 240_000_000 }] })));
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== undefined)).toMatchObject([{ kind: "item-changed-meanwhile", number: "R-1", byName: "新开老师1", counted: { fen: 240_000_000 } }]);
  });

  it("keeps a difference open until it is explained, agreed to and signed off; each step stays on record", async () => {
    await of(people.releasing).handover.count({ caseId, items: [{ ...(await item("S-1")).seen, quantity: 1, fen: 400_025 }] });
    expect((await item("S-1")).status).toBe("differing");
    await of(people.releasing).handover.explain({ caseId, items: [(await item("S-1")).seen], text: "一台已于9月报废，附报废单" });
    expect(await refusalsOf(official().handover.settle({ caseId, items: [(await item("S-1")).seen] }))).toMatchObject([{ kind: "act-out-of-turn", status: "explained" }]);
    await of(people.receiving).handover.agree({ caseId, items: [(await item("S-1")).seen] });
    await official().handover.settle({ caseId, items: [(await item("S-1")).seen] });
    const settled = await item("S-1");
    expect(settled).toMatchObject({ status: "settled", explanation: "一台已于9月报废，附报废单" });
    const entries = await of(people.receiving).handover.entries({ caseId, itemId: settled.id });
    expect(entries.map(({ act, personName }) => `${act} ${personName}`)).toEqual(["list 人事干部", "count 新开老师1", "explain 新开老师1", "agree 西苑老师1", "settle 人事干部"]);
  });

  it("does not let a file change what was counted, takes corrections of the rest, and keeps both figures", async () => {
    const changed = [rows[0] ?? "", "设备,S-1,投影机,3,台,8000.50", "资金,F-1,基本户余额,1,户,130000"];
    const input = importOf(world.districts.xinhua, changed);
    const preview = await official().handoverImport.preview(input);
    expect(preview.counts).toMatchObject({ changed: 1, conflict: 1 });
    await official().handoverImport.commit({ ...input, digest: preview.digest, skipRejected: true });
    const fund = await item("F-1");
    expect(fund.listed.fen).toBe(13_000_000);
    const trace = await database.root.db.select({ act: handoverEntry.act, fen: handoverEntry.fen }).from(handoverEntry).where(eq(handoverEntry.itemId, fund.id));
    expect(trace).toEqual([{ act: "list", fen: 12_034_567 }, { act: "correct", fen: 13_000_000 }]);
  });

  it("closes when nothing is left open, and an item that is opened again opens it", async () => {
    expect(await refusalsOf(official().handover.close({ caseId }))).toEqual([{ kind: "items-open", count: 2 }]);
    const finish = async (number: string) => {
      const { seen, listed, status } = await item(number);
      if (status !== "counted") await of(people.releasing).handover.count({ caseId, items: [{ ...seen, ...listed }] });
      await of(people.receiving).handover.confirm({ caseId, items: [(await item(number)).seen] });
    };
    await finish("F-1");
    await finish("R-1");
    await official().handover.close({ caseId });
    expect(await refusalsOf(official().handoverImport.preview(importOf(world.districts.xinhua, rows)))).toEqual([{ kind: "handover-closed" }]);
    await official().handover.reopen({ caseId, items: [(await item("F-1")).seen], text: "对账单有误，重新清点" });
    expect(await ledger()).toMatchObject({ closedAt: null, totals: { all: { uncounted: 1, done: 3 } } });
  });

  it("is handed out as a workbook and as a paper to sign", async () => {
    const workbook = await official().handover.export({ caseId });
    expect(workbook.fileName).toBe("新开学小学移交清册.xlsx");
    const { extractText, getDocumentProxy } = await import("unpdf");
    const paper = await official().handover.print({ caseId });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(paper.base64, "base64"))), { mergePages: true });
    for (const words of ["移交清册", "投影机", "8,000.50", "教育局监交人", "未清点"]) expect(text.replaceAll(/\s/g, "")).toContain(words.replaceAll(/\s/g, ""));
  });

  it("shows nothing of another case: a foreign item answers as absent", async () => {
    const foreign = newId<HandoverItemId>();
    const otherCase = newId<MergerCaseId>();
    await database.root.db.insert(mergerCase).values({
      id: otherCase, districtId: world.districts.xinhua, absorbingEntityId: world.campuses.ninganlu.entityId, absorbedEntityId: world.campuses.foreign.entityId,
      status: "preparing", openedBy: newId(), openedAt: clock.now(),
    });
    await database.root.db.insert(handoverItem).values({ id: foreign, caseId: otherCase, kind: "room", number: "X", name: "别校", listedQuantity: 1, listedFen: 0, status: "listed" });
    const attempt = of(people.releasing).handover.count({ caseId, items: [{ itemId: foreign, version: 1, quantity: 1, fen: 0 }] });
    await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(of(people.releasing).handover.ledger({ caseId: otherCase })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});
