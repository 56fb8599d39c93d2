/** A case that is put forward is an approval like any other, and the decree waits for it. */
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { civilDate, type MergerCaseId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { approval, approvalEvent, approvalTaskOffice, post } from "@qitong/db/schema";
import { escalateMergerApprovals } from "./case-approval";
import { buildMergerWorld, type MergerWorld } from "./case-world.test-data";

let its: MergerWorld;
let caseId: MergerCaseId;
beforeAll(async () => {
  its = await buildMergerWorld();
});
afterAll(() => its.database.drop());
/** A case that has been heard. */
beforeEach(async () => {
  caseId = (await its.officer().open((await its.addPair()).opening)).id;
  for (const step of ["argumentation", "public-notice", "hearing"] as const) await its.record(caseId, step);
});

const kinds = (...expected: string[]) => ({ cause: { refusals: expected.map((kind) => expect.objectContaining({ kind })) } });
const seen = async () => ({ caseId, version: await its.versionOf(caseId) });
const submit = async () => its.officer().submit(await seen());
const submissionNow = async () => (await its.officer().byId({ caseId })).submission;
const approvals = () =>
  its.database.root.db.select().from(approval).where(and(eq(approval.subjectKind, "merger-case"), eq(approval.subjectId, caseId))).orderBy(approval.id);

describe("a case that is put forward", () => {
  it("waits in the leader's office under the names of both schools, and for nobody else", async () => {
    const { absorbing, absorbed } = await its.officer().byId({ caseId });
    await submit();
    const [row] = await approvals();
    expect(row).toMatchObject({ status: "running", title: `${absorbing.name}吸收合并${absorbed.name}`, applicantId: its.world.principals["district-officer"].personId });
    const offices = await its.database.root.db.select().from(approvalTaskOffice).where(eq(approvalTaskOffice.approvalId, row?.id ?? newId()));
    expect(offices).toMatchObject([{ role: "district-leader", isOpen: true }]);
    await expect(its.decide(caseId, "approve", "district-officer")).rejects.toMatchObject(kinds("own-approval"));
    await expect(its.decide(caseId, "approve", "principal")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("shows the way to the approval to who takes part in it, and to nobody else", async () => {
    await submit();
    const [row] = await approvals();
    expect((await its.as("district-leader").mergerCase.byId({ caseId })).approvalId).toBe(row?.id);
    expect((await its.officer().byId({ caseId })).approvalId).toBe(row?.id);
    expect((await its.as("district-auditor").mergerCase.byId({ caseId })).approvalId).toBeNull();
  });

  it("is not put forward before the hearing, nor twice", async () => {
    await its.officer().undoStep(await seen());
    await expect(submit()).rejects.toMatchObject(kinds("step-out-of-order"));
    await its.record(caseId, "hearing");
    await submit();
    await expect(submit()).rejects.toMatchObject(kinds("submission-not-now"));
  });

  it("does not change while it is decided on", async () => {
    await submit();
    await expect(its.officer().undoStep(await seen())).rejects.toMatchObject(kinds("being-decided"));
    const rename = its.officer().setRepresentative({ ...(await seen()), newRepresentative: "沈思颖", appointmentDocument: null, removalDocument: null });
    await expect(rename).rejects.toMatchObject(kinds("being-decided"));
    await expect(its.record(caseId, "approval")).rejects.toMatchObject(kinds("not-put-forward"));
  });

  it("agreed to, has its decree recorded; decided again comes too late", async () => {
    await expect(its.record(caseId, "approval")).rejects.toMatchObject(kinds("not-put-forward"));
    await its.putForward(caseId);
    await expect(its.decide(caseId, "reject")).rejects.toMatchObject({ cause: { refusals: expect.arrayContaining([expect.objectContaining({ kind: "act-not-now" })]) } });
    await its.record(caseId, "approval");
    expect(await its.officer().byId({ caseId })).toMatchObject({ status: "approved", submission: "agreed" });
  });

  it("decided twice at the same moment is decided once", async () => {
    await submit();
    const outcomes = await Promise.allSettled([its.decide(caseId, "approve"), its.decide(caseId, "approve")]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [row] = await approvals();
    const events = await its.database.root.db.select().from(approvalEvent).where(eq(approvalEvent.approvalId, row?.id ?? newId()));
    expect(events.map(({ kind }) => kind)).toEqual(["started", "approved", "agreed"]);
  });

  it("returned goes on in the same approval, in its second round", async () => {
    await submit();
    await its.decide(caseId, "return");
    expect(await submissionNow()).toBe("returned");
    await its.putForward(caseId);
    expect(await approvals()).toMatchObject([{ status: "approved", round: 2 }]);
    expect(await submissionNow()).toBe("agreed");
  });

  it("refused stays open and may be put forward anew, in an approval of its own", async () => {
    await submit();
    await its.decide(caseId, "reject");
    expect(await its.officer().byId({ caseId })).toMatchObject({ status: "announced", submission: "refused" });
    await expect(its.record(caseId, "approval")).rejects.toMatchObject(kinds("not-put-forward"));
    await its.putForward(caseId);
    expect((await approvals()).map(({ status }) => status)).toEqual(["rejected", "approved"]);
  });

  it("recalled leaves nothing in the inbox, and can be worked on again", async () => {
    await submit();
    await its.officer().recall(await seen());
    expect(await approvals()).toMatchObject([{ status: "withdrawn" }]);
    await its.officer().undoStep(await seen());
    await expect(its.officer().recall(await seen())).rejects.toMatchObject(kinds("submission-not-now"));
  });

  it("given up ends the approval, whether it waits or came back", async () => {
    await submit();
    await its.officer().withdraw({ ...(await seen()), reason: "暂缓" });
    expect(await approvals()).toMatchObject([{ status: "withdrawn" }]);
    expect(await its.officer().byId({ caseId })).toMatchObject({ status: "withdrawn", submission: "none" });
  });

  it("loses the agreement with the step that it rested on", async () => {
    await its.putForward(caseId);
    await its.officer().undoStep(await seen());
    expect(await submissionNow()).toBe("none");
    await its.record(caseId, "hearing");
    await expect(its.record(caseId, "approval")).rejects.toMatchObject(kinds("not-put-forward"));
  });

  it("goes back to the officer when the leader's post ends and nobody is left, and cannot be put forward meanwhile", async () => {
    await submit();
    const { db } = its.database.root;
    const leads = eq(post.role, "district-leader");
    await db.update(post).set({ endsOn: civilDate("2026-05-11") }).where(leads);
    await escalateMergerApprovals(its.db, its.clock);
    expect(await submissionNow()).toBe("returned");
    await expect(submit()).rejects.toMatchObject(kinds("nobody-to-decide"));
    await db.update(post).set({ endsOn: null }).where(leads);
  });
});
