import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type ApprovalId, type FileId } from "@qitong/domain";
import { approval, approvalEvent, approvalFile, approvalTask, auditEvent, post, storedFile } from "@qitong/db/schema";
import { newId } from "@qitong/db";
import { refusalsOf } from "@qitong/service/testing";
import { escalateRequests } from "./by-clock";
import { buildApprovalWorld, decideAs, leaveOf, startLeave, type ApprovalWorld } from "./approval-world.test-data";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await buildApprovalWorld();
});
afterAll(() => world.database.drop());

const kinds = async (call: Promise<unknown>) => (await refusalsOf(call)).map(({ kind }) => kind);
const pdf = (name: string, content = "%PDF-1.7 诊断证明") => ({ fieldId: "proof", name, contentBase64: Buffer.from(content).toString("base64") });
const statusOf = async (id: ApprovalId) => (await world.database.root.db.select().from(approval).where(eq(approval.id, id)))[0]?.status;

describe("what must never happen", () => {
  it("two who decide one task at the same moment: one decides, the other is told that it is decided", async () => {
    const approvalId = await startLeave(world);
    const decide = () => world.as("campus-head").decide({ approvalId, task: 1, verdict: "approve", reason: null, to: null });
    const outcomes = await Promise.allSettled([decide(), decide(), decide(), decide()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const events = await world.database.root.db.select().from(approvalEvent).where(eq(approvalEvent.approvalId, approvalId));
    expect(events.filter(({ kind }) => kind === "approved")).toHaveLength(1);
    const failed = outcomes.filter((outcome) => outcome.status === "rejected");
    for (const { reason } of failed) expect(String(reason)).toContain("act-not-now, task-not-open");
  });

  it("an applicant decides on the own request: the head's leave goes to the principal, and no door opens to the head", async () => {
    const approvalId = await startLeave(world, "campus-head");
    expect(await kinds(world.as("campus-head").decide({ approvalId, task: 1, verdict: "approve", reason: null, to: null }))).toEqual(["own-approval"]);
    expect((await world.as("principal").byId({ approvalId })).acts.approve).toEqual([]);
    await decideAs(world, "principal", approvalId);
    expect(await statusOf(approvalId)).toBe("approved");
  });

  it("someone who is not asked sees an approval: it is absent, as one that does not exist", async () => {
    const approvalId = await startLeave(world);
    const told = async (call: Promise<unknown>) => call.then(() => "seen", (error: unknown) => String(error));
    for (const role of ["district-officer", "district-leader", "foreign-principal", "nobody"] as const) {
      expect(await told(world.as(role).byId({ approvalId }))).toBe(await told(world.as(role).byId({ approvalId: newId<ApprovalId>() })));
    }
  });

  it("a refused request leaves anything behind", async () => {
    const { db } = world.database.root;
    const before = [await db.$count(approval), await db.$count(storedFile), await db.$count(auditEvent)];
    const values = { ...leaveOf(1), type: "holiday", period: { from: "2026-11-25", fromHalf: "am", to: "2026-11-24", toHalf: "pm" } } as const;
    const refused = await refusalsOf(world.as("teacher").start({ ...world.self("teacher"), flowKey: "leave", values, attachments: [pdf("证明.pdf", "MZ 一个程序")] }));
    expect(refused.map(({ kind, field }) => [kind, field])).toEqual([
      ["not-an-option", "type"], ["dates-out-of-order", "period"], ["document-not-what-it-says", "proof"],
    ]);
    expect([await db.$count(approval), await db.$count(storedFile), await db.$count(auditEvent)]).toEqual(before);
  });

  it("a foreign campus in a form: it is no campus of the district", async () => {
    const values = { campus: world.world.campuses.foreign.id, spot: "三楼", what: "water", urgency: "ordinary", text: "漏水" };
    expect(await kinds(world.as("teacher").start({ ...world.self("teacher"), flowKey: "repair", values, attachments: [] }))).toEqual(["campus-not-here"]);
  });
});

describe("a leave", () => {
  it("of a day is the campus head's, with deadline, papers and everything on record", async () => {
    const { approvalId } = await world.as("teacher").start({ ...world.self("teacher"), flowKey: "leave", values: leaveOf(1), attachments: [pdf("诊断证明.pdf")] });
    const seen = await world.as("campus-head").byId({ approvalId });
    expect(seen).toMatchObject({ title: "病假，11月24日起 1 天", status: "running", ahead: [], applicant: { name: "宁安老师1" } });
    expect(seen.open).toMatchObject([{ stepId: "campus", dueOn: "2026-11-24", isMine: true, deciders: [{ personName: "执行校长" }] }]);
    const [paper] = seen.files;
    expect((await world.as("campus-head").file({ approvalId, fileId: paper?.fileId as FileId })).fileName).toBe("诊断证明.pdf");
    await decideAs(world, "campus-head", approvalId);
    const after = await world.as("teacher").byId({ approvalId });
    expect(after.status).toBe("approved");
    expect(after.events.map(({ kind, personName }) => [kind, personName])).toEqual([["started", "宁安老师1"], ["approved", "执行校长"], ["agreed", null]]);
  });

  it("of five days goes on to the principal, and the page says so before", async () => {
    const approvalId = await startLeave(world, "teacher", 5);
    expect((await world.as("teacher").byId({ approvalId })).ahead).toMatchObject([{ stepId: "school", deciders: ["宁安路校长"], dueOn: "2026-11-25" }]);
    await decideAs(world, "campus-head", approvalId);
    expect(await statusOf(approvalId)).toBe("running");
    await decideAs(world, "principal", approvalId);
    expect(await statusOf(approvalId)).toBe("approved");
  });

  it("is returned with a reason, changed, and goes the whole way again", async () => {
    const approvalId = await startLeave(world, "teacher", 5);
    await decideAs(world, "campus-head", approvalId);
    await decideAs(world, "principal", approvalId, "return", "applicant");
    expect(await world.as("teacher").counts(world.self("teacher"))).toMatchObject({ returned: 1 });
    await world.as("teacher").resubmit({ approvalId, values: leaveOf(1), attachments: [] });
    await decideAs(world, "campus-head", approvalId);
    expect(await statusOf(approvalId)).toBe("approved");
    const [first] = await world.database.root.db.select().from(approvalEvent).where(eq(approvalEvent.approvalId, approvalId));
    expect(first?.values).toEqual(leaveOf(5));
  });

  it("is withdrawn by the applicant and by nobody else", async () => {
    const approvalId = await startLeave(world);
    expect(await kinds(world.as("campus-head").withdraw({ approvalId, reason: null }))).toEqual(["not-the-applicant"]);
    await world.as("teacher").withdraw({ approvalId, reason: "课已调好" });
    expect(await kinds(world.as("campus-head").decide({ approvalId, task: 1, verdict: "approve", reason: null, to: null }))).toEqual(["act-not-now", "task-not-open"]);
  });

  it("sent twice with one key is one leave", async () => {
    const key = newId();
    const send = () => world.as("teacher", key).start({ ...world.self("teacher"), flowKey: "leave", values: leaveOf(1), attachments: [] });
    expect(await send()).toEqual(await send());
  });
});

describe("the clock", () => {
  it("asks the principal too when the campus head let the deadline pass, once", async () => {
    const approvalId = await startLeave(world);
    world.clock.day = civilDate("2026-11-25");
    await escalateRequests(world.db, world.clock);
    await escalateRequests(world.db, world.clock);
    const { events, open } = await world.as("principal").byId({ approvalId });
    expect(events.map(({ kind }) => kind)).toEqual(["started", "escalated"]);
    expect(open[0]).toMatchObject({ dueOn: "2026-11-26", isMine: true });
    await decideAs(world, "principal", approvalId);
    world.clock.day = civilDate("2026-11-23");
    const audited = await world.database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "management.approval.byDate"));
    expect(audited.length).toBeGreaterThan(0);
  });

  it("gives the task of an ended post to the next superior, and to a successor without being asked", async () => {
    const { db } = world.database.root;
    const headId = world.world.principals["campus-head"].personId;
    const approvalId = await startLeave(world);
    await db.update(post).set({ endsOn: civilDate("2026-11-23") }).where(eq(post.personId, headId));
    await expect(world.as("campus-head").decide({ approvalId, task: 1, verdict: "approve", reason: null, to: null })).rejects.toThrow("absent");
    await escalateRequests(world.db, world.clock);
    await decideAs(world, "principal", approvalId);
    expect(await statusOf(approvalId)).toBe("approved");
    await db.update(post).set({ endsOn: null }).where(eq(post.personId, headId));
  });
});

describe("papers", () => {
  it("of one approval are not read through another", async () => {
    const [one] = await world.database.root.db.select().from(approvalFile).limit(1);
    const other = await startLeave(world);
    await expect(world.as("teacher").file({ approvalId: other, fileId: one?.fileId as FileId })).rejects.toThrow("absent");
    expect(await world.database.root.db.$count(approvalTask, eq(approvalTask.approvalId, other))).toBe(1);
  });
});
