import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type ApplicationFileId, type ApprovalId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { approval, approvalEvent, auditEvent, idempotencyKey, post, serviceApplicant, serviceApplication, applicationPhoto } from "@qitong/db/schema";
import { refusalsOf } from "@qitong/service/testing";
import { base64, newKey, photo } from "../request/request-world.test-data";
import { forgetApplications } from "../hall/forget";
import { escalateApplications } from "../hall/subject";
import { openApplicationWorld, secret, type ApplicationWorld } from "./application-world.test-data";

let on: ApplicationWorld;
beforeAll(async () => {
  on = await openApplicationWorld();
});
afterAll(() => on.close());

const absent = { code: "NOT_FOUND", message: "absent" };
const kinds = async (call: Promise<unknown>) => ((await refusalsOf(call)) as { kind: string; field?: string }[]).map(({ kind, field }) => [kind, field]);

describe("what must never happen", () => {
  it("a wrong number and a wrong secret are told apart, in any of the acts", async () => {
    const { number } = await on.sent();
    const wrong = [{ number, secret: "ZZZZZZZZZZZZ" }, { number: "B261123-999999", secret }];
    for (const followed of wrong) {
      await expect(on.phone().follow(followed)).rejects.toMatchObject(absent);
      await expect(on.phone().takeBack({ ...followed, text: "" })).rejects.toMatchObject(absent);
      await expect(on.phone().add({ ...followed, values: {}, photos: [] })).rejects.toMatchObject(absent);
    }
  });

  it("a stranger reads an id or the name of anyone who works here", async () => {
    const { number, approvalId } = await on.sent();
    await on.decide("campus-head", approvalId, "return", "请写明报送单位全称");
    const told = JSON.stringify(await on.phone().follow({ number, secret }));
    expect(told).toContain("请写明报送单位全称");
    for (const kept of [approvalId, on.world.principals["campus-head"].personId, "执行校长", "宁安路校长", "13800001234"]) expect(told).not.toContain(kept);
    expect(told).not.toMatch(/[0-9A-HJKMNP-TV-Z]{26}/);
  });

  it("someone who does not handle it reads whose child it is: not a teacher, not the bureau, not another principal", async () => {
    const { approvalId } = await on.sent();
    for (const role of ["teacher", "district-officer", "district-leader", "foreign-principal", "nobody"] as const) {
      await expect(on.as(role).approval.byId({ approvalId })).rejects.toMatchObject(absent);
      await expect(on.as(role).hall.revealPhone({ approvalId, reason: "核实" })).rejects.toMatchObject(absent);
    }
    const list = JSON.stringify(await on.as("district-officer").hall.list({ scope: { kind: "district", id: on.world.districts.xinhua }, state: "open" }));
    expect(list).not.toContain("王小明");
  });

  it("a member of staff withdraws or answers in the parent's place, or decides it by the way of forms", async () => {
    const { approvalId } = await on.sent();
    await expect(on.as("campus-head").approval.withdraw({ approvalId, reason: null })).rejects.toMatchObject(absent);
    await expect(on.as("campus-head").approval.resubmit({ approvalId, values: {}, attachments: [] })).rejects.toMatchObject(absent);
    await expect(on.as("campus-head").approval.decide({ approvalId, task: 1, verdict: "approve", reason: null, to: null })).rejects.toMatchObject(absent);
  });

  it("one sending is stored twice, also at once and after its key was forgotten", async () => {
    const key = newKey();
    const input = on.certificate({ values: { receiver: "连点两次", purpose: "报名" } });
    const before = await on.root.$count(serviceApplication);
    const answers = await Promise.all(Array.from({ length: 6 }, () => on.phone({ idempotencyKey: key }).send(input)));
    await on.root.delete(idempotencyKey);
    answers.push(await on.phone({ idempotencyKey: key }).send(input));
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await on.root.$count(serviceApplication)).toBe(before + 1);
  });

  it("a refused application leaves anything behind", async () => {
    const before = [await on.root.$count(serviceApplication), await on.root.$count(approval), await on.root.$count(serviceApplicant)];
    expect(await kinds(on.phone().send(on.certificate({ values: { receiver: "少年宫", other: "x" } })))).toEqual([["value-missing", "purpose"], ["value-of-no-field", "other"]]);
    expect(await kinds(on.phone().send(on.certificate({ itemKey: "pick-up", values: {}, photos: [{ fieldId: "proof", ...base64("MZ 一个程序") }] })))).toEqual([["photo-not-a-picture", "photos.0"]]);
    expect([await on.root.$count(serviceApplication), await on.root.$count(approval), await on.root.$count(serviceApplicant)]).toEqual(before);
  });

  it("an item of the staff's, or none, is asked for by a parent", async () => {
    for (const itemKey of ["leave", "no-such-item"]) {
      await expect(on.phone().send(on.certificate({ itemKey }))).rejects.toMatchObject(absent);
      await expect(on.phone().item({ code: on.certificate().code, itemKey })).rejects.toMatchObject(absent);
    }
  });
});

describe("a certificate of attendance", () => {
  it("waits for the head of the campus under the parent's name, is returned once, completed, agreed to, and the parent reads the result", async () => {
    const { number, dueOn, approvalId } = await on.sent({ applicant: { name: "李玉兰", phone: "13900005678", pupilName: "李一诺", pupilClass: "一年级1班" } });
    expect(dueOn).toBe("2026-11-25");
    const { rows } = await on.as("campus-head").approval.inbox({ ...on.self("campus-head"), tab: "todo" });
    expect(rows.find(({ id }) => id === approvalId)).toMatchObject({ title: "李一诺（一年级1班）", applicantName: "李玉兰", isFromOutside: true, flow: { zh: "在读证明" } });
    expect((await on.as("campus-head").approval.counts(on.self("campus-head"))).todo).toBeGreaterThanOrEqual(1);
    const seen = await on.as("campus-head").approval.byId({ approvalId });
    expect(seen).toMatchObject({ applicant: { id: null, name: "李玉兰" }, outside: { number, applicant: { pupilName: "李一诺", maskedPhone: "139****5678" } } });
    expect(seen.acts).toMatchObject({ approve: [], withdraw: [{ kind: "not-the-applicant" }], mayResubmit: false });

    await on.decide("campus-head", approvalId, "return", "请写明用途");
    expect(await on.phone().follow({ number, secret })).toMatchObject({ status: "returned", refusals: { add: [] } });
    on.clock.day = civilDate("2026-11-27");
    expect(await on.phone().add({ number, secret, values: { receiver: "新华区少年宫", purpose: "合唱团报名材料" }, photos: [] })).toEqual({ status: "running", dueOn: "2026-12-01" });
    await on.decide("campus-head", approvalId, "approve", "证明已开具，编号 2026-118");
    const after = await on.phone().follow({ number, secret });
    expect(after).toMatchObject({ status: "approved", endedOn: "2026-11-27", rounds: 2, refusals: { add: [{ kind: "application-act-not-now" }], withdraw: [{ kind: "application-act-not-now" }] } });
    expect(after.trace.map(({ kind, text }) => [kind, text])).toEqual([
      ["received", null], ["returned", "请写明用途"], ["added", null], ["passed-step", null], ["approved", "证明已开具，编号 2026-118"],
    ]);
    on.clock.day = civilDate("2026-11-23");
    const { rows: done } = await on.as("campus-head").approval.inbox({ ...on.self("campus-head"), tab: "done" });
    expect(done.some(({ id }) => id === approvalId)).toBe(true);
  });

  it("is taken back by the parent, and then nobody decides it", async () => {
    const { number, approvalId } = await on.sent();
    await on.phone().takeBack({ number, secret, text: "学校已经给了" });
    expect(await on.phone().follow({ number, secret })).toMatchObject({ status: "withdrawn" });
    await expect(on.as("campus-head").hall.decide({ approvalId, task: 1, verdict: "approve", reason: null, to: null })).rejects.toThrow("act-not-now");
  });

  it("is written with its audit, and the phone number in it nowhere", async () => {
    const { id } = await on.sent();
    const events = await on.root.select().from(auditEvent).where(eq(auditEvent.subjectId, id));
    expect(events).toMatchObject([{ act: "management.application.send", accountId: null, personId: null, detail: { item: "study-certificate" } }]);
    expect(JSON.stringify(events)).not.toMatch(/13800001234|王小明|王建国/);
  });
});

describe("papers on photos", () => {
  it("are written anew, shown to whoever handles it, and to nobody through another application", async () => {
    const { approvalId, id } = await on.sent({
      itemKey: "pick-up", values: { person: "王奶奶，奶奶", contact: "13700001111", date: "2026-11-30" }, photos: [{ fieldId: "proof", ...base64(await photo()) }],
    });
    const [stored] = await on.root.select().from(applicationPhoto).where(eq(applicationPhoto.applicationId, id));
    expect(stored?.content.includes("SecretPhone")).toBe(false);
    const photoId = stored?.id as ApplicationFileId;
    expect((await on.as("campus-head").hall.photo({ approvalId, photoId })).mediaType).toBe("image/jpeg");
    const other = await on.sent();
    await expect(on.as("campus-head").hall.photo({ approvalId: other.approvalId, photoId })).rejects.toMatchObject(absent);
    await expect(on.as("campus-head").hall.photo({ approvalId: newId<ApprovalId>(), photoId })).rejects.toMatchObject(absent);
  });

  it("are asked for where the form asks for them", async () => {
    expect(await kinds(on.phone().send(on.certificate({ itemKey: "pick-up", values: { person: "王奶奶", contact: "137", date: "2026-11-30" } })))).toEqual([["value-missing", "proof"]]);
  });
});

describe("the clock", () => {
  it("asks the principal too when the head let the deadline pass, and a post that falls vacant goes to the next above", async () => {
    const { approvalId } = await on.sent();
    on.clock.day = civilDate("2026-11-26");
    await escalateApplications(on.db, on.clock);
    expect((await on.as("principal").approval.byId({ approvalId })).events.map(({ kind }) => kind)).toEqual(["started", "escalated"]);
    on.clock.day = civilDate("2026-11-23");
    const vacant = await on.sent();
    const headId = on.world.principals["campus-head"].personId;
    await on.root.update(post).set({ endsOn: civilDate("2026-11-23") }).where(eq(post.personId, headId));
    await escalateApplications(on.db, on.clock);
    await on.root.update(post).set({ endsOn: null }).where(eq(post.personId, headId));
    await on.decide("principal", vacant.approvalId, "approve", "已开具");
    expect(await on.root.$count(approval, eq(approval.id, vacant.approvalId))).toBe(1);
  });

  it("forgets who applied, for whom and with what, and keeps that it was asked for", async () => {
    const { number, approvalId, id } = await on.sent({ applicant: { name: "赵敏慧", phone: "13600002222", pupilName: "赵子涵", pupilClass: "六年级3班" } });
    await on.decide("campus-head", approvalId, "approve", "已开具");
    on.clock.day = civilDate("2027-05-22");
    await forgetApplications(on.db, on.clock);
    expect(await on.root.$count(serviceApplicant, eq(serviceApplicant.applicationId, id))).toBe(1);
    on.clock.day = civilDate("2027-05-23");
    await forgetApplications(on.db, on.clock);
    const left = JSON.stringify([
      await on.root.select().from(approval).where(eq(approval.id, approvalId)), await on.root.select().from(approvalEvent).where(eq(approvalEvent.approvalId, approvalId)),
      await on.root.select().from(serviceApplicant).where(eq(serviceApplicant.applicationId, id)),
    ]);
    expect(left).not.toMatch(/赵敏慧|赵子涵|13600002222|少年宫/);
    expect(await on.phone().follow({ number, secret })).toMatchObject({ status: "approved", applicant: null, forgottenOn: "2027-05-23" });
    const { rows } = await on.as("campus-head").approval.inbox({ ...on.self("campus-head"), tab: "done" });
    expect(rows.find((row) => row.id === approvalId)).toMatchObject({ applicantName: null, isFromOutside: true, title: number });
    expect((await on.as("campus-head").approval.byId({ approvalId })).outside).toMatchObject({ applicant: null });
    on.clock.day = civilDate("2026-11-23");
  });
});
