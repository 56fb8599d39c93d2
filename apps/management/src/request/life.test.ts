import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { civilDate, type RequestId } from "@qitong/domain";
import { auditEvent, post, request, requestContact, requestPhoto } from "@qitong/db/schema";
import { newId } from "@qitong/db";
import { outcomeOf, refusalsOf } from "@qitong/service/testing";
import { applyDueRequests, forgetRequests } from "../router";
import { base64, openRequestWorld, photo, secret, type RequestWorld } from "./request-world.test-data";

let on: RequestWorld;
beforeAll(async () => {
  on = await openRequestWorld();
});
afterAll(() => on.close());

const handlerId = () => on.world.principals["campus-head"].personId;
const version = async (requestId: RequestId) => (await on.as("principal").byId({ requestId })).version;
const seen = async (requestId: RequestId) => ({ requestId, version: await version(requestId) });

async function dispatched(changed?: Parameters<RequestWorld["ask"]>[0]) {
  const sent = await on.sent(changed);
  await on.as("principal").dispatch({ ...(await seen(sent.requestId)), handlerId: handlerId(), category: "canteen", text: "请当日核实" });
  return sent;
}

async function answered(text = "已更换保温餐车，今后随到随取。") {
  const sent = await dispatched();
  await on.as("campus-head").start(await seen(sent.requestId));
  await on.as("campus-head").answer({ ...(await seen(sent.requestId)), text });
  return sent;
}

describe("the way of a request", () => {
  it("is one trace; the asker sees its public part without names, staff see all of it", async () => {
    const { number, requestId } = await answered();
    await on.phone().rate({ number, secret, rating: 5, isSolved: true, text: "谢谢" });
    const askers = await on.phone().follow({ number, secret });
    expect(askers.trace.map(({ kind }) => kind)).toEqual(["received", "dispatched", "started", "answered", "rated"]);
    expect(askers).toMatchObject({ status: "closed", rating: 5 });
    expect(JSON.stringify(askers)).not.toMatch(/执行校长|请当日核实|01[0-9A-Z]{24}/);
    const staffs = await on.as("principal").byId({ requestId });
    expect(staffs.trace.map(({ kind, personName, text }) => [kind, personName, text])).toEqual([
      ["received", null, null], ["dispatched", "宁安路校长", "请当日核实"], ["started", "执行校长", null],
      ["answered", "执行校长", "已更换保温餐车，今后随到随取。"], ["rated", null, "谢谢"],
    ]);
    const acts = await on.db.select({ act: auditEvent.act }).from(auditEvent).where(eq(auditEvent.subjectId, requestId));
    expect(acts.map(({ act }) => act.replace("management.", ""))).toEqual(["ask.send", "request.dispatch", "request.start", "request.answer", "ask.rate"]);
  });

  it("shows on the desk, then in the handler's own list, with the nearest due day on top", async () => {
    const scope = { kind: "campus", id: on.world.campuses.ninganlu.id } as const;
    const { requestId } = await on.sent({ category: "fees" });
    const desk = await on.as("principal").list({ scope, state: "desk" });
    expect(desk.rows.map((row) => row.id)).toContain(requestId);
    await on.as("principal").dispatch({ ...(await seen(requestId)), handlerId: handlerId(), category: "safety", text: "" });
    const mine = await on.as("campus-head").list({ scope, state: "mine" });
    const row = mine.rows.find(({ id }) => id === requestId);
    // With the right category comes its promise: three working days instead of five.
    expect(row).toMatchObject({ category: "safety", dueOn: "2026-10-15", handlerName: "执行校长" });
    expect(mine.rows.map(({ dueOn }) => dueOn)).toEqual(mine.rows.map(({ dueOn }) => dueOn).toSorted());
    expect((await on.as("district-officer").list({ scope: { kind: "district", id: on.world.districts.xinhua }, state: "all" })).total).toBeGreaterThan(1);
    expect((await on.as("principal").list({ scope, state: "all", search: "100%" })).total).toBe(0);
  });

  it("is decided once when two decide at once", async () => {
    const { requestId } = await on.sent();
    const at = await seen(requestId);
    const rivals = await Promise.all([
      outcomeOf(on.as("principal").dispatch({ ...at, handlerId: handlerId(), category: "canteen", text: "" })),
      outcomeOf(on.as("district-officer").decline({ ...at, reason: "属于街道职责" })),
      outcomeOf(on.as("campus-head").decline({ ...at, reason: "不属学校职责" })),
    ]);
    expect(rivals.filter((outcome) => outcome === undefined)).toHaveLength(1);
    for (const refused of rivals.filter((outcome) => outcome !== undefined)) {
      expect(refused).toEqual(expect.arrayContaining([{ kind: "request-changed" }]));
    }
  });

  it("is answered by its handler, and reassigned with a reason that the asker does not read", async () => {
    const { number, requestId } = await dispatched();
    expect(await refusalsOf(on.as("principal").start(await seen(requestId)))).toEqual([{ kind: "not-the-handler" }]);
    await on.as("campus-head").handBack({ ...(await seen(requestId)), reason: "食堂由校长室统一管理" });
    const { personId } = on.world.principals.principal;
    await on.as("principal").dispatch({ ...(await seen(requestId)), handlerId: personId, category: "canteen", text: "" });
    await on.as("principal").reassign({ ...(await seen(requestId)), handlerId: on.world.principals["district-officer"].personId, reason: "涉及招标，请局里办理" });
    const { trace } = await on.phone().follow({ number, secret });
    expect(trace.map(({ kind }) => kind)).toEqual(["received", "dispatched", "dispatched"]);
    expect((await on.as("principal").byId({ requestId })).trace.map(({ kind }) => kind)).toEqual(["received", "dispatched", "handed-back", "dispatched", "reassigned"]);
  });

  it("goes to nobody who may not handle it there", async () => {
    const { requestId } = await on.sent();
    const strangers = [on.world.principals["foreign-officer"].personId, on.world.principals.teacher.personId, newId<never>()];
    for (const personId of strangers) {
      expect(await refusalsOf(on.as("principal").dispatch({ ...(await seen(requestId)), handlerId: personId, category: "canteen", text: "" }))).toEqual([
        { kind: "handler-cannot", field: "handlerId" },
      ]);
    }
  });

  it("is opened again once, with a new clock and the same handler, and not a second time", async () => {
    const { number, requestId } = await answered();
    await on.phone().reopen({ number, secret, text: "今天中午又是凉的" });
    expect(await on.as("principal").byId({ requestId })).toMatchObject({ status: "dispatched", reopened: 1, handlerId: handlerId(), answeredOn: null });
    await on.as("campus-head").start(await seen(requestId));
    await on.as("campus-head").answer({ ...(await seen(requestId)), text: "已约谈配餐公司并更换。" });
    expect(await refusalsOf(on.phone().reopen({ number, secret, text: "再来一次" }))).toEqual([{ kind: "reopened-enough", times: 1 }]);
  });

  it("that is a duplicate shows the answer of the one it is joined to, and not that one's words", async () => {
    const main = await dispatched({ text: "主诉求的内容" });
    const first = await on.sent({ text: "同一件事一" });
    const second = await on.sent({ text: "同一件事二" });
    await on.as("principal").merge({ ...(await seen(second.requestId)), into: first.number });
    await on.as("principal").merge({ ...(await seen(first.requestId)), into: main.number });
    await on.as("campus-head").start(await seen(main.requestId));
    await on.as("campus-head").answer({ ...(await seen(main.requestId)), text: "已统一处理。" });
    for (const { number } of [first, second]) {
      const followed = await on.phone().follow({ number, secret });
      expect(followed).toMatchObject({ status: "merged", joined: { status: "answered", answers: [{ text: "已统一处理。" }] } });
      expect(JSON.stringify(followed)).not.toContain("主诉求的内容");
    }
    expect((await on.as("principal").byId({ requestId: main.requestId })).duplicates.map(({ number }) => number)).toEqual([first.number, second.number]);
    expect(await refusalsOf(on.as("principal").merge({ ...(await seen(main.requestId)), into: "S000101-000000" }))).toMatchObject([
      { kind: "request-act-not-now" }, { kind: "merge-target-absent" },
    ]);
  });

  it("can be added to and taken back by its asker until it is answered", async () => {
    const { number, requestId } = await dispatched();
    await on.phone().supplement({ number, secret, text: "三年级也是这样" });
    await on.phone().withdraw({ number, secret, text: "已经解决了" });
    expect(await on.as("principal").byId({ requestId })).toMatchObject({ status: "withdrawn" });
    expect(await refusalsOf(on.phone().supplement({ number, secret, text: "还有一点" }))).toMatchObject([{ kind: "asker-act-not-now" }]);
  });
});

describe("who asked", () => {
  const contact = { name: "王女士", phone: "13800001234", disclosure: "district" } as const;

  it("is kept from the school where the asker wants it, shown to the district for a reason, and each look is in the trace", async () => {
    const { requestId } = await on.sent({ contact });
    expect((await on.as("principal").byId({ requestId })).contact).toEqual({ disclosure: "district", mayReveal: false, maskedPhone: null });
    expect(await refusalsOf(on.as("principal").revealContact({ requestId, reason: "想联系" }))).toEqual([{ kind: "contact-kept-from-school" }]);
    expect((await on.as("district-officer").byId({ requestId })).contact).toEqual({ disclosure: "district", mayReveal: true, maskedPhone: "138****1234" });
    expect(await on.as("district-officer").revealContact({ requestId, reason: "核实情况" })).toEqual({ name: "王女士", phone: "13800001234" });
    expect((await on.as("principal").byId({ requestId })).trace.at(-1)).toMatchObject({ kind: "contact-seen", text: "核实情况" });
    await expect(on.as("district-auditor").revealContact({ requestId, reason: "看看" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is shown to the school where the asker allows it", async () => {
    const { requestId } = await on.sent({ contact: { ...contact, disclosure: "school" } });
    expect(await on.as("campus-head").revealContact({ requestId, reason: "电话回访" })).toMatchObject({ phone: "13800001234" });
  });
});

describe("what a day brings", () => {
  it("reminds once before the due day, notes once that it has passed, and ends the time for rating", async () => {
    const late = await dispatched();
    const done = await answered();
    const events = async (requestId: RequestId) => (await on.as("principal").byId({ requestId })).trace.map(({ kind }) => kind).slice(2);
    for (const [day, expected] of [["2026-10-14", ["reminded"]], ["2026-10-15", ["reminded"]], ["2026-10-16", ["reminded", "overdue"]], ["2026-10-19", ["reminded", "overdue"]]] as const) {
      on.clock.day = civilDate(day);
      await Promise.all([applyDueRequests(on.db, on.clock), applyDueRequests(on.db, on.clock)]);
      expect([day, await events(late.requestId)]).toEqual([day, expected]);
    }
    on.clock.day = civilDate("2026-10-28");
    await applyDueRequests(on.db, on.clock);
    expect(await on.as("principal").byId({ requestId: done.requestId })).toMatchObject({ status: "closed", rating: null });
    expect(await refusalsOf(on.phone().rate({ number: done.number, secret, rating: 5, isSolved: true, text: "" }))).toMatchObject([
      { kind: "asker-act-not-now" }, { kind: "time-to-respond-over" },
    ]);
  });

  it("forgets photos and contact after their time, and keeps what was done", async () => {
    const { number, requestId } = await on.sent({
      photos: [base64(await photo())], contact: { name: "李先生", phone: "13900005678", disclosure: "school" },
    });
    await on.phone().withdraw({ number, secret, text: "不用了" });
    const left = async () => [
      await on.db.$count(requestPhoto, eq(requestPhoto.requestId, requestId)), await on.db.$count(requestContact, eq(requestContact.requestId, requestId)),
    ];
    await forgetRequests(on.db, on.clock);
    expect(await left()).toEqual([1, 1]);
    on.clock.day = civilDate("2027-01-27");
    await forgetRequests(on.db, on.clock);
    expect(await left()).toEqual([1, 0]);
    on.clock.day = civilDate("2027-04-27");
    await forgetRequests(on.db, on.clock);
    expect(await left()).toEqual([0, 0]);
    const detail = await on.as("principal").byId({ requestId });
    expect(detail.trace.filter(({ kind }) => kind === "forgotten").map((event) => event.detail)).toEqual([{ photos: 0, contacts: 1 }, { photos: 1, contacts: 0 }]);
    expect(detail.text).toBe("午餐常常是凉的");
  });
});

describe("the board", () => {
  it("counts a period at a scope, and shows the figures of others apart", async () => {
    const scope = { kind: "entity", id: on.world.mergedEntity } as const;
    const { board, campuses, publicRecord } = await on.as("principal").board({ scope, startsOn: civilDate("2026-10-01"), endsOn: civilDate("2026-11-01") });
    expect(campuses.map(({ name }) => name).toSorted()).toEqual(["宁安路小学", "新华路小学"].toSorted());
    const stored = await on.db.$count(request);
    const uncounted = ["merged", "not-ours", "withdrawn"];
    const rows = await on.db.select({ status: request.status }).from(request);
    expect(board.all.received).toBe(stored - rows.filter(({ status }) => uncounted.includes(status)).length);
    expect(board.all.satisfiedShare).toBe(1);
    expect(board.byCampus.find(({ figures }) => figures.received === 0)?.figures.solvedShare).toBeNull();
    expect(publicRecord.map(({ value }) => value)).toEqual([0.994, 0.9871, 0.9899]);
    const empty = await on.as("principal").board({ scope, startsOn: civilDate("2020-10-01"), endsOn: civilDate("2020-11-01") });
    expect(empty.board.all).toMatchObject({ received: 0, solvedShare: null, meanWorkingDays: null });
  });
});

describe("a campus's code", () => {
  it("is one at a time: a new one ends the old, needs a reason, and prints on a poster that leads to it", async () => {
    const scope = { kind: "campus", id: on.world.campuses.ninganlu.id } as const;
    const codes = () => on.codesAs("campus-head").list({ scope });
    const [before] = await codes();
    expect(await refusalsOf(on.codesAs("campus-head").issue({ campusId: scope.id, reason: "" }))).toEqual([{ kind: "code-reason-missing", field: "reason" }]);
    const rivals = await Promise.allSettled(["海报被盗用", "换新海报"].map((reason) => on.codesAs("principal").issue({ campusId: scope.id, reason })));
    expect(rivals.every(({ status }) => status === "fulfilled")).toBe(true);
    const [after] = await codes();
    expect(after?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    await expect(on.phone().byCode({ code: before?.code ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await on.phone().byCode({ code: after?.code ?? "" })).toMatchObject({ campusName: "宁安路小学" });
    const poster = await on.codesAs("campus-head").poster({ campusId: scope.id, origin: "https://qitong.example" });
    expect(Buffer.from(poster.base64, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is no longer anybody's business when the post has ended", async () => {
    await on.database.root.db.update(post).set({ endsOn: civilDate("2026-10-01") }).where(eq(post.personId, handlerId()));
    const { requestId } = await on.sent({ code: (await on.codesAs("principal").list({ scope: { kind: "campus", id: on.world.campuses.ninganlu.id } }))[0]?.code ?? "" });
    expect((await on.as("principal").handlers({ requestId })).map(({ name }) => name)).not.toContain("执行校长");
  });
});
