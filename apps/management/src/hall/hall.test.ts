import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@qitong/domain";
import { auditEvent, serviceItemSetting } from "@qitong/db/schema";
import { readTable } from "@qitong/service/workbook";
import { refusalsOf } from "@qitong/service/testing";
import { openApplicationWorld, type ApplicationWorld } from "../application/application-world.test-data";

let on: ApplicationWorld;
beforeAll(async () => {
  on = await openApplicationWorld();
});
afterAll(() => on.close());

const setting = (changed = {}) => ({
  districtId: on.world.districts.xinhua, itemKey: "lunch-change", seen: null as number | null, isOpen: true, closedReason: "", promisedDays: null, notes: "", ...changed,
});
const kindsOf = async (call: Promise<unknown>) => ((await refusalsOf(call)) as { kind: string }[]).map(({ kind }) => kind);
const admin = () => on.as("district-administrator").hall;

describe("the hall", () => {
  it("shows staff every item with its promise, and the share that runs wholly online", async () => {
    const { items, online } = await on.as("teacher").hall.catalogue(on.self("teacher"));
    expect(items.find(({ key }) => key === "leave")).toMatchObject({ audience: "staff", promisedDays: 8, isOnline: true, state: "open" });
    expect(online.online / online.of).toBeGreaterThanOrEqual(0.95);
  });

  it("closes an item with a reason: parents read it and cannot apply, applications on their way go on; then it opens again, and all is kept", async () => {
    const lunch = { what: "leave", date: "2026-12-01" };
    const before = await on.sent({ itemKey: "lunch-change", values: lunch });
    expect(await kindsOf(admin().set(setting({ isOpen: false })))).toEqual(["closed-without-reason"]);
    await admin().set(setting({ isOpen: false, closedReason: "食堂改造" }));
    expect(await on.phone().item({ code: on.certificate().code, itemKey: "lunch-change" })).toMatchObject({ state: "closed", closedReason: "食堂改造" });
    expect(await kindsOf(on.phone().send(on.certificate({ itemKey: "lunch-change", values: lunch })))).toEqual(["item-not-open"]);
    await on.decide("campus-head", before.approvalId, "approve", "已登记");
    const [now] = await on.root.select().from(serviceItemSetting).where(and(eq(serviceItemSetting.itemKey, "lunch-change"), eq(serviceItemSetting.isCurrent, 1)));
    on.clock.day = civilDate("2026-11-25");
    await admin().set(setting({ seen: now?.id ?? null, promisedDays: 3 }));
    on.clock.day = civilDate("2026-11-23");
    const history = await admin().history({ districtId: on.world.districts.xinhua, itemKey: "lunch-change" });
    expect(history.map(({ startsOn, endsOn, isOpen }) => [startsOn, endsOn, isOpen])).toEqual([["2026-11-25", null, true], ["2026-11-23", "2026-11-25", false]]);
    const audited = await on.root.select().from(auditEvent).where(eq(auditEvent.act, "management.hall.set"));
    expect(audited).toHaveLength(2);
  });

  it("closed for staff it is closed in approvals too, where the same form stands", async () => {
    await admin().set(setting({ itemKey: "lesson-visit", isOpen: false, closedReason: "学期初不安排" }));
    expect((await on.as("teacher").approval.startable(on.self("teacher"))).some(({ key }) => key === "lesson-visit")).toBe(false);
    const values = { campus: on.world.campuses.xinhualu.id, date: "2026-11-30", lesson: "数学", purpose: "听课" };
    expect(await kindsOf(on.as("teacher").approval.start({ ...on.self("teacher"), flowKey: "lesson-visit", values, attachments: [] }))).toEqual(["item-not-open"]);
  });

  it("promises no less than its flow may take, and two who set an item at once set it once", async () => {
    expect(await kindsOf(admin().set(setting({ itemKey: "suspension", promisedDays: 4 })))).toEqual(["promise-shorter-than-flow"]);
    const outcomes = await Promise.allSettled([10, 11, 12].map((promisedDays) => admin().set(setting({ itemKey: "suspension", promisedDays }))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await on.root.$count(serviceItemSetting, eq(serviceItemSetting.itemKey, "suspension"))).toBe(1);
  });
});

describe("the board", () => {
  it("counts what came in and what was settled in time, late ones first, and exports the same", async () => {
    const late = await on.sent();
    on.clock.day = civilDate("2026-11-30");
    const fresh = await on.sent();
    await on.decide("campus-head", fresh.approvalId, "approve", "已开具");
    const period = { scope: { kind: "campus", id: on.world.campuses.ninganlu.id } as const, startsOn: civilDate("2026-11-01"), endsOn: civilDate("2026-12-01") };
    const { board, online } = await on.as("principal").hall.board(period);
    expect(board.byItem[0]).toMatchObject({ itemKey: "study-certificate", figures: { received: 2, decided: 1, late: 1, onTimeShare: 0.5 } });
    expect(online.of).toBeGreaterThan(30);
    const { rows } = await on.as("principal").hall.list({ scope: period.scope, state: "late" });
    expect(rows).toMatchObject([{ number: late.number, status: "running" }]);
    const file = await on.as("principal").hall.export(period);
    const table = await readTable({ name: file.fileName, bytes: Buffer.from(file.base64, "base64") });
    expect(JSON.stringify(table)).toContain("在读证明");
    on.clock.day = civilDate("2026-11-23");
  });

  it("has no share where nothing was asked for", async () => {
    const { board } = await on.as("district-officer").hall.board({ scope: { kind: "campus", id: on.world.campuses.xiyuan.id }, startsOn: civilDate("2026-11-01"), endsOn: civilDate("2026-12-01") });
    expect(board).toMatchObject({ all: { received: 0, onTimeShare: null }, byItem: [], byCampus: [] });
  });
});
