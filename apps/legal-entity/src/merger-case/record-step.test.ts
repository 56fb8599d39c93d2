import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { civilDate, type MergerCaseId, type Principal } from "@qitong/domain";
import { mergerSteps, type MergerStep } from "@qitong/domain/legal-entity";
import { districtSetting, storedFile } from "@qitong/db/schema";
import { buildMergerWorld, pdf, type MergerWorld, type Pair } from "./case-world.test-data";

let its: MergerWorld;
let pair: Pair;
let caseId: MergerCaseId;
beforeAll(async () => {
  its = await buildMergerWorld();
});
afterAll(() => its.database.drop());
beforeEach(async () => {
  pair = await its.addPair();
  caseId = (await its.officer().open(pair.opening)).id;
});

/** The decree comes after the leader's agreement. */
async function recordWithApproval(step: MergerStep) {
  if (step === "approval") await its.putForward(caseId);
  await its.record(caseId, step);
}
const refusals = (kinds: readonly string[]) => ({ cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) } });
const entry = { doneOn: "2026-03-02", note: null, decreeNumber: null, documents: [pdf()] };

describe("recording a step", () => {
  it("keeps its day, who recorded it and its papers, and moves the case on", async () => {
    await its.record(caseId, "argumentation");
    await its.record(caseId, "public-notice");
    const found = await its.officer().byId({ caseId });
    expect(found.status).toBe("announced");
    expect(found.steps).toMatchObject([
      { step: "argumentation", doneOn: "2026-03-02", recordedByName: "人事干部" },
      { step: "public-notice", documents: [{ name: "public-notice.pdf", mediaType: "application/pdf" }] },
    ]);
    const [document] = found.steps[1]?.documents ?? [];
    if (!document) throw new Error("no document was kept");
    const content = await its.officer().document({ caseId, fileId: document.fileId });
    expect(Buffer.from(content.base64, "base64").toString()).toBe("%PDF-1.7 测试");
    const other = await its.officer().open((await its.addPair()).opening);
    const elsewhere = its.officer().document({ caseId: other.id, fileId: document.fileId });
    await expect(elsewhere).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("keeps the decree's number with its brackets put right", async () => {
    for (const step of ["argumentation", "public-notice", "hearing"] as const) await its.record(caseId, step);
    await its.putForward(caseId);
    await its.officer().recordStep({
      caseId, version: await its.versionOf(caseId), step: "approval", ...entry, doneOn: "2026-04-01",
      decreeNumber: "新政字[2026]12号",
    });
    expect(await its.officer().byId({ caseId })).toMatchObject({ status: "approved", decreeNumber: "新政字〔2026〕12号" });
  });

  it("out of order, with the first step missing, is refused and stores no file", async () => {
    const files = () => its.database.root.db.select({ id: storedFile.id }).from(storedFile);
    const before = await files();
    const wrong = its.officer().recordStep({ caseId, version: 1, step: "public-notice", ...entry });
    await expect(wrong).rejects.toMatchObject(refusals(["step-out-of-order"]));
    expect(await files()).toEqual(before);
  });

  it("with a program that is called a PDF is refused", async () => {
    const documents = [{ name: "批复.pdf", contentBase64: Buffer.from("MZ program").toString("base64") }];
    const wrong = its.officer().recordStep({ caseId, version: 1, step: "argumentation", ...entry, documents });
    await expect(wrong).rejects.toMatchObject(refusals(["document-not-what-it-says"]));
  });

  it("by two officials at once is recorded once; the other is told that the case has changed", async () => {
    const once = () => its.officer().recordStep({ caseId, version: 1, step: "argumentation", ...entry });
    const results = await Promise.allSettled([once(), once()]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = results.find((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject(refusals(["case-changed", "step-already-done"]));
  });

  it("waits for the notice as long as the district says", async () => {
    const { xinhua: districtId } = its.world.districts;
    const name = "mergerNoticeWorkingDays";
    const { personId: changedBy } = its.world.principals["district-administrator"];
    const { db } = its.database.root;
    await db.insert(districtSetting).values({ districtId, name, value: 10, changedBy, changedAt: its.clock.now() });
    await its.record(caseId, "argumentation");
    await its.record(caseId, "public-notice");
    await expect(its.record(caseId, "hearing")).rejects.toMatchObject(refusals(["step-too-early"]));
    await db.delete(districtSetting).where(and(eq(districtSetting.districtId, districtId), eq(districtSetting.name, name)));
    await its.record(caseId, "hearing");
  });
});

describe("the whole checklist", () => {
  it("is recorded from the first step to the last, each with its own paper", async () => {
    its.clock.day = civilDate("2026-08-10");
    for (const step of mergerSteps) await recordWithApproval(step);
    const { steps } = await its.officer().byId({ caseId });
    expect(steps.map(({ step, documents }) => [step, documents.map(({ name, kind }) => `${name} ${kind}`)])).toEqual(
      mergerSteps.map((step) => [step, [`${step}.pdf paper`]]),
    );
    for (const { documents: [document] } of steps) {
      if (!document) throw new Error("a step has no document");
      expect((await its.officer().document({ caseId, fileId: document.fileId })).fileName).toBe(document.name);
    }
    its.clock.day = civilDate("2026-05-11");
  });
});

describe("a new legal representative", () => {
  it("asks for the removal and the appointment documents, and is settled by the application", async () => {
    for (const step of ["argumentation", "public-notice", "hearing", "approval"] as const) await recordWithApproval(step);
    await its.officer().setRepresentative({ caseId, version: await its.versionOf(caseId), newRepresentative: " 沈思颖 ", appointmentDocument: null, removalDocument: null });
    expect(await its.officer().byId({ caseId })).toMatchObject({ newRepresentative: "沈思颖" });
    await expect(its.record(caseId, "change-registration")).rejects.toMatchObject(refusals(["representative-paper-missing", "representative-paper-missing"]));
    const documents = [pdf("申请书.pdf"), { ...pdf("免职.pdf"), kind: "removal" as const }, { ...pdf("任职.pdf"), kind: "appointment" as const }];
    await its.officer().recordStep({ caseId, version: await its.versionOf(caseId), step: "change-registration", ...entry, doneOn: "2026-05-06", documents });
    const { steps } = await its.officer().byId({ caseId });
    expect(steps.at(-1)?.documents.map(({ name, kind }) => [name, kind]).sort()).toEqual([
      ["任职.pdf", "appointment"], ["免职.pdf", "removal"], ["申请书.pdf", "paper"],
    ]);
    const late = its.officer().setRepresentative({ caseId, version: await its.versionOf(caseId), newRepresentative: null, appointmentDocument: null, removalDocument: null });
    await expect(late).rejects.toMatchObject(refusals(["step-already-done"]));
  });
});

describe("taking back the last step", () => {
  it("removes the step and its papers from the case, and the status follows", async () => {
    await its.record(caseId, "argumentation");
    await its.record(caseId, "public-notice");
    await its.officer().undoStep({ caseId, version: await its.versionOf(caseId) });
    const found = await its.officer().byId({ caseId });
    expect(found.status).toBe("preparing");
    expect(found.steps.map(({ step }) => step)).toEqual(["argumentation"]);
  });

  it("keeps it on the case's page, with who took it back and its papers, also when it is recorded anew", async () => {
    await its.record(caseId, "argumentation");
    await its.officer().undoStep({ caseId, version: await its.versionOf(caseId) });
    await its.record(caseId, "argumentation");
    await its.officer().undoStep({ caseId, version: await its.versionOf(caseId) });
    const { undoneSteps } = await its.officer().byId({ caseId });
    expect(undoneSteps).toMatchObject([
      { step: "argumentation", doneOn: "2026-03-02", undoneOn: "2026-05-11", undoneByName: "人事干部", documents: [{ name: "argumentation.pdf" }] },
      { step: "argumentation", documents: [{ name: "argumentation.pdf" }] },
    ]);
    const [paper] = undoneSteps[0]?.documents ?? [];
    if (!paper) throw new Error("its paper is gone");
    expect((await its.officer().document({ caseId, fileId: paper.fileId })).fileName).toBe("argumentation.pdf");
    const other = await its.officer().open((await its.addPair()).opening);
    await expect(its.officer().document({ caseId: other.id, fileId: paper.fileId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("of a dated case takes the date back too, if the date rested on the step", async () => {
    const ready = await its.readyCase((await its.addPair()).opening);
    await its.schedule(ready, "2026-09-01");
    await its.officer().undoStep({ caseId: ready, version: await its.versionOf(ready) });
    expect(await its.officer().byId({ caseId: ready })).toMatchObject({ status: "approved", effectiveOn: null });
  });

  it("needs a step", async () => {
    await expect(its.officer().undoStep({ caseId, version: 1 })).rejects.toMatchObject(refusals(["no-step-to-undo"]));
  });
});

describe("who sees a merger case", () => {
  it("the district and its two schools; another school gets the answer of an absent case", async () => {
    const { principals } = its.world;
    await expect(its.as("principal").mergerCase.byId({ caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const own = principals.principal;
    const { entityId } = pair.absorbed;
    const absorbed: Principal = { ...own, posts: [{ role: "principal", place: { kind: "entity", id: entityId } }] };
    principals.principal = absorbed;
    const page = its.as("principal").mergerCase.byId({ caseId });
    const list = its.as("principal").mergerCase.list({ scope: { kind: "entity", id: entityId } });
    principals.principal = own;
    expect(await page).toMatchObject({ id: caseId });
    expect((await list).map(({ id }) => id)).toEqual([caseId]);
  });

  it("the list says what comes next, by when, and what is overdue", async () => {
    for (const step of ["argumentation", "public-notice", "hearing", "approval", "liquidation-group"] as const) {
      await recordWithApproval(step);
    }
    const cases = await its.officer().list({ scope: { kind: "district", id: its.world.districts.xinhua } });
    expect(cases.find(({ id }) => id === caseId)).toMatchObject({
      stepsDone: 5,
      stepsInAll: 15,
      nextSteps: [
        { step: "change-registration", earliest: "2026-04-01", due: "2026-05-18" },
        { step: "creditors-told", earliest: "2026-04-08", due: "2026-04-18" },
        { step: "announcement-1", earliest: "2026-04-08", due: "2026-05-08" },
      ],
      overdueSteps: ["creditors-told", "announcement-1", "announcement-2", "announcement-3"],
    });
  });
});
