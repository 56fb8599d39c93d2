import { eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { beforeEach, describe, expect, it } from "vitest";
import { civilDate, type NoticeId, type Scope } from "@qitong/domain";
import type { NoticeContent } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { assignment, auditEvent, noticeRecipient } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, type WorldRole } from "@qitong/service/testing";
import { management } from "../router";
import { performDueNotices } from "./remind";

const { database, world, clock, db, as } = await serveWorld("management", (context) => createCallerFactory(management)(context).notice);
let content: NoticeContent;

beforeEach(() => {
  clock.day = civilDate("2026-10-12");
  content = {
    title: "关于冬季安全检查的通知", text: "请各校区于月底前完成。", audience: { places: [{ kind: "district", id: world.districts.xinhua }], groups: ["staff", "principal"] },
    needsConfirmation: true, confirmBy: civilDate("2026-10-20"), remindDaysBefore: 2, publishOn: null, currentUntil: null,
  };
});

const officer = () => as("district-officer");
const teacher = () => ({ personId: world.principals.teacher.personId });
const absent = { code: "NOT_FOUND", message: "absent" };
const refusedWith = (...kinds: string[]) => ({ cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) } });

async function draft(more: Partial<NoticeContent> = {}, role: WorldRole = "district-officer", place: Scope = { kind: "district", id: world.districts.xinhua }) {
  return as(role).create({ place, content: { ...content, ...more } });
}
async function publish(more: Partial<NoticeContent> = {}): Promise<{ noticeId: NoticeId; version: number }> {
  const made = await draft(more);
  const { version } = await officer().publish(made);
  return { noticeId: made.noticeId, version };
}
const receiptOf = async (noticeId: NoticeId) => (await as("teacher").own(teacher())).find(({ id }) => id === noticeId);

describe("a notice that goes out", () => {
  it("reaches each person of its audience once, is fixed then, and is counted campus by campus", async () => {
    const { noticeId } = await publish();
    const board = await officer().byId({ noticeId });
    // 16 teachers at four campuses and the principal of the merged school, who is counted at one of its campuses.
    expect(board.recipients).toHaveLength(17);
    expect(board.campuses.reduce((sum, { reached }) => sum + reached, 0)).toBe(17);
    await expect(officer().change({ noticeId, version: board.version, content })).rejects.toMatchObject(refusedWith("notice-not-editable"));
  });

  it("is unread, then opened once and for all, then confirmed; the board sees each", async () => {
    const { noticeId } = await publish();
    const { unread } = await as("teacher").unread(teacher());
    expect(unread).toBeGreaterThan(0);
    await expect(as("teacher").confirm({ ...teacher(), noticeId })).rejects.toMatchObject(refusedWith("notice-not-opened"));
    const { openedAt } = await as("teacher").open({ ...teacher(), noticeId });
    clock.day = civilDate("2026-10-13");
    expect((await as("teacher").open({ ...teacher(), noticeId })).openedAt).toEqual(openedAt);
    expect((await as("teacher").unread(teacher())).unread).toBe(unread - 1);
    await as("teacher").confirm({ ...teacher(), noticeId });
    const [row] = (await officer().list({ scope: { kind: "district", id: world.districts.xinhua } })).filter(({ id }) => id === noticeId);
    expect(row).toMatchObject({ reached: 17, opened: 1, confirmed: 1 });
  });

  it("shows what looks like a script as the letters that it is", async () => {
    const text = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    const { noticeId } = await publish({ text });
    expect((await as("teacher").ownById({ ...teacher(), noticeId })).text).toBe(text);
  });

  it("to nobody, or with nothing said, does not go out; every reason is told", async () => {
    const made = await draft({ text: "", audience: { places: [{ kind: "campus", id: world.campuses.xiyuan.id }], groups: ["class-head"] } });
    await expect(officer().publish(made)).rejects.toMatchObject(refusedWith("notice-text-missing", "audience-nobody"));
  });

  it("is not unread for who wrote it", async () => {
    const own: Scope = { kind: "entity", id: world.mergedEntity };
    const made = await draft({ audience: { places: [own], groups: ["principal"] } }, "principal", own);
    await as("principal").publish(made);
    expect((await as("principal").byId({ noticeId: made.noticeId })).recipients).toMatchObject([{ isMissing: false }]);
  });

  it("sent twice at once goes out once", async () => {
    const made = await draft();
    const outcomes = await Promise.allSettled([officer().publish(made), officer().publish(made), officer().publish(made)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database.root.db.$count(noticeRecipient, eq(noticeRecipient.noticeId, made.noticeId))).toBe(17);
  });
});

describe("those whom it is not for", () => {
  it("find nothing: neither the notice nor its files, nor anything to confirm", async () => {
    const { noticeId } = await publish({ audience: { places: [{ kind: "campus", id: world.campuses.xiyuan.id }], groups: ["staff"] } });
    await expect(as("teacher").ownById({ ...teacher(), noticeId })).rejects.toMatchObject(absent);
    await expect(as("teacher").open({ ...teacher(), noticeId })).rejects.toMatchObject(absent);
    await expect(as("teacher").confirm({ ...teacher(), noticeId })).rejects.toMatchObject(absent);
    await expect(as("teacher").ownById({ ...teacher(), noticeId: newId() })).rejects.toMatchObject(absent);
    await expect(as("foreign-officer").byId({ noticeId })).rejects.toMatchObject(absent);
  });

  it("do not find a school's draft either, though they see what the school has sent", async () => {
    const own: Scope = { kind: "entity", id: world.mergedEntity };
    const made = await draft({ audience: { places: [own], groups: ["staff"] } }, "principal", own);
    const seen = async (role: WorldRole) => (await as(role).list({ scope: { kind: "district", id: world.districts.xinhua } })).some(({ id }) => id === made.noticeId);
    await expect(officer().byId({ noticeId: made.noticeId })).rejects.toMatchObject(absent);
    expect([await seen("district-officer"), await seen("district-auditor")]).toEqual([false, false]);
    await as("principal").publish(made);
    expect([await seen("district-officer"), await seen("district-auditor")]).toEqual([true, true]);
  });

  it("are not reached by a school that names another school", async () => {
    const own: Scope = { kind: "entity", id: world.mergedEntity };
    const audience = { places: [{ kind: "campus", id: world.campuses.xiyuan.id } as const], groups: ["staff" as const] };
    await expect(draft({ audience }, "principal", own)).rejects.toMatchObject(absent);
    await expect(draft({}, "principal", { kind: "district", id: world.districts.xinhua })).rejects.toMatchObject(absent);
  });

  it("see it when they come to a post later, while it is current, and are counted apart", async () => {
    const places: NoticeContent["audience"]["places"] = [{ kind: "campus", id: world.campuses.xinhualu.id }];
    const { noticeId } = await publish({ audience: { places, groups: ["staff"] }, currentUntil: civilDate("2026-10-31") });
    expect(await receiptOf(noticeId)).toBeUndefined();
    await database.root.db
      .insert(assignment)
      .values({ id: newId(), personId: teacher().personId, campusId: world.campuses.xinhualu.id, startsOn: civilDate("2026-10-14"), origin: "transferred" });
    clock.day = civilDate("2026-11-01");
    expect(await receiptOf(noticeId)).toBeUndefined();
    clock.day = civilDate("2026-10-14");
    expect(await receiptOf(noticeId)).toMatchObject({ openedAt: null });
    await as("teacher").open({ ...teacher(), noticeId });
    expect(await officer().byId({ noticeId })).toMatchObject({ joined: 1, recipients: { length: 5 } });
    await database.root.db.delete(assignment).where(eq(assignment.startsOn, civilDate("2026-10-14")));
  });
});

describe("withdrawing", () => {
  it("leaves readers the title, the day and the reason, and no longer the text; it is not unread any more", async () => {
    const { noticeId, version } = await publish();
    const before = (await as("teacher").unread(teacher())).unread;
    await officer().withdraw({ noticeId, version, reason: "时间有误" });
    expect(await as("teacher").ownById({ ...teacher(), noticeId })).toMatchObject({ status: "withdrawn", text: null, withdrawReason: "时间有误" });
    expect((await as("teacher").unread(teacher())).unread).toBe(before - 1);
    await expect(officer().remind({ noticeId, version: version + 1 })).rejects.toMatchObject(refusedWith("notice-not-remindable"));
  });

  it("a draft shows it to nobody", async () => {
    const { noticeId, version } = await draft();
    await officer().withdraw({ noticeId, version, reason: "不发了" });
    await expect(as("teacher").ownById({ ...teacher(), noticeId })).rejects.toMatchObject(absent);
  });
});

describe("reminding", () => {
  it("by hand reminds those who have not, once a day", async () => {
    const { noticeId, version } = await publish();
    await as("teacher").open({ ...teacher(), noticeId });
    await as("teacher").confirm({ ...teacher(), noticeId });
    expect(await officer().remind({ noticeId, version })).toEqual({ people: 16 });
    await expect(officer().remind({ noticeId, version })).rejects.toMatchObject(refusedWith("reminded-lately"));
    expect((await receiptOf(noticeId))?.remindedAt).toBeNull();
  });

  it("and sending happen by themselves on their days, once each, and are in the audit as acts of the clock", async () => {
    const made = await draft({ publishOn: civilDate("2026-10-15") });
    expect(await officer().publish(made)).toMatchObject({ status: "scheduled" });
    expect(await receiptOf(made.noticeId)).toBeUndefined();
    clock.day = civilDate("2026-10-15");
    await Promise.all([performDueNotices(db, clock), performDueNotices(db, clock)]);
    expect(await receiptOf(made.noticeId)).toMatchObject({ status: "published", remindedAt: null });
    clock.day = civilDate("2026-10-18");
    await Promise.all([performDueNotices(db, clock), performDueNotices(db, clock)]);
    await performDueNotices(db, clock);
    expect((await receiptOf(made.noticeId))?.remindedAt).not.toBeNull();
    const board = await officer().byId({ noticeId: made.noticeId });
    expect(board.reminders).toMatchObject([{ by: null, people: 17 }]);
    expect(board.recipients.every(({ reminders }) => reminders === 1)).toBe(true);
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, made.noticeId));
    expect(events.map(({ act, accountId }) => [act, accountId === null])).toEqual([
      ["management.notice.create", false], ["management.notice.publish", false],
      ["management.notice.byDate", true], ["management.notice.remindByDate", true],
    ]);
  });

  it("an edit takes a scheduled notice back to a draft", async () => {
    const made = await draft({ publishOn: civilDate("2026-10-15") });
    const { version } = await officer().publish(made);
    await officer().change({ noticeId: made.noticeId, version, content: { ...content, publishOn: civilDate("2026-10-15"), title: "改过的通知" } });
    clock.day = civilDate("2026-10-15");
    await performDueNotices(db, clock);
    expect(await officer().byId({ noticeId: made.noticeId })).toMatchObject({ status: "draft", content: { title: "改过的通知" } });
  });
});

describe("attachments", () => {
  const pdf = { name: "方案.pdf", contentBase64: Buffer.from("%PDF-1.7 测试").toString("base64") };

  it("are what they say, travel with the notice, and are read by those whom it is for", async () => {
    const { noticeId, version } = await draft();
    const liar = { name: "方案.pdf", contentBase64: Buffer.from("MZ 程序").toString("base64") };
    await expect(officer().attach({ noticeId, version, file: liar })).rejects.toMatchObject({
      cause: { refusals: [{ kind: "document-not-what-it-says", field: "attachments" }] },
    });
    const attached = await officer().attach({ noticeId, version, file: pdf });
    await officer().publish(attached);
    const [file] = (await as("teacher").ownById({ ...teacher(), noticeId })).files;
    if (!file) throw new Error("the file is gone");
    const { fileId } = file;
    expect(await as("teacher").ownFile({ ...teacher(), noticeId, fileId })).toMatchObject({ fileName: "方案.pdf", base64: pdf.contentBase64 });
    const { noticeId: other } = await publish();
    await expect(as("teacher").ownFile({ ...teacher(), noticeId: other, fileId })).rejects.toMatchObject(absent);
  });

  it("are five at most, and can be taken away again before the notice is out", async () => {
    const made = await draft();
    let { version } = made;
    for (let count = 0; count < 5; count += 1) ({ version } = await officer().attach({ noticeId: made.noticeId, version, file: pdf }));
    await expect(officer().attach({ noticeId: made.noticeId, version, file: pdf })).rejects.toMatchObject(refusedWith("too-many-attachments"));
    const { files } = await officer().byId({ noticeId: made.noticeId });
    const [first] = files;
    if (!first) throw new Error("the file is gone");
    await officer().detach({ noticeId: made.noticeId, version, fileId: first.fileId });
    expect((await officer().byId({ noticeId: made.noticeId })).files).toHaveLength(4);
  });
});

describe("the export", () => {
  it("lists who is missing on a sheet of its own", async () => {
    const { noticeId } = await publish();
    await as("teacher").open({ ...teacher(), noticeId });
    await as("teacher").confirm({ ...teacher(), noticeId });
    const file = await officer().export({ noticeId });
    expect(file.fileName).toBe("关于冬季安全检查的通知-阅读情况-2026-10-12.xlsx");
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect(sheets.map((sheet) => [sheet.name, sheet.rows.length - 1])).toEqual([["未确认", 16], ["全部", 17]]);
    expect(sheets[0]?.rows.some((row) => row[0] === "宁安老师1")).toBe(false);
    expect(sheets[1]?.rows.find((row) => row[0] === "宁安老师1")?.slice(1, 4)).toEqual(["宁安路小学", "2026-10-12 10:00", "2026-10-12 10:00"]);
  });
});
