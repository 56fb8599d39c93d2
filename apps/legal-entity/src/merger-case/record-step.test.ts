import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { MergerCaseId } from "@qitong/domain";
import { districtSetting, storedFile } from "@qitong/db/schema";
import { buildMergerWorld, pdf, type MergerWorld } from "./case.test-world";

let its: MergerWorld;
let caseId: MergerCaseId;
beforeAll(async () => {
  its = await buildMergerWorld();
});
afterAll(() => its.database.drop());
beforeEach(async () => {
  await its.withdrawAll();
  caseId = (await its.officer().open(its.opening)).id;
});

const refusals = (kinds: readonly string[]) => ({ cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) } });
const entry = { doneOn: "2026-03-02", note: null, decreeNumber: null, documents: [pdf()] };

describe("recording a step", () => {
  it("keeps its day, its note, who recorded it and its papers, and moves the case on", async () => {
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
    expect(Buffer.from(content.contentBase64, "base64").toString()).toBe("%PDF-1.7 测试");
  });

  it("keeps the decree's number with its brackets put right", async () => {
    for (const step of ["argumentation", "public-notice", "hearing"] as const) await its.record(caseId, step);
    await its.officer().recordStep({
      caseId, version: await its.versionOf(caseId), step: "approval", ...entry, doneOn: "2026-04-01",
      decreeNumber: "新政字[2026]12号",
    });
    expect(await its.officer().byId({ caseId })).toMatchObject({ status: "approved", decreeNumber: "新政字〔2026〕12号" });
  });

  it("out of order, with the first step missing, is refused and stores no file", async () => {
    const before = await its.database.root.db.select({ id: storedFile.id }).from(storedFile);
    const wrong = its.officer().recordStep({ caseId, version: 1, step: "public-notice", ...entry });
    await expect(wrong).rejects.toMatchObject(refusals(["step-out-of-order"]));
    expect(await its.database.root.db.select({ id: storedFile.id }).from(storedFile)).toEqual(before);
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
    const { xinhua } = its.world.districts;
    await its.database.root.db.insert(districtSetting).values({
      districtId: xinhua, name: "mergerNoticeWorkingDays", value: 10,
      changedBy: its.world.principals["district-administrator"].personId, changedAt: its.clock.now(),
    });
    await its.record(caseId, "argumentation");
    await its.record(caseId, "public-notice");
    await expect(its.record(caseId, "hearing")).rejects.toMatchObject(refusals(["step-too-early"]));
    await its.database.root.db.delete(districtSetting);
    await its.record(caseId, "hearing");
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

  it("of a dated case takes the date back too, if the date rested on the step", async () => {
    await its.withdrawAll();
    const ready = await its.readyCase();
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
    const { principals, campuses } = its.world;
    const absorbed = { ...principals.principal, posts: [
      { role: "principal" as const, place: { kind: "entity" as const, id: campuses.xinkaixue.entityId } },
    ] };
    await expect(its.as("principal").mergerCase.byId({ caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const own = principals.principal;
    principals.principal = absorbed;
    expect(await its.as("principal").mergerCase.byId({ caseId })).toMatchObject({ id: caseId });
    const list = await its.as("principal").mergerCase.list({ scope: { kind: "entity", id: campuses.xinkaixue.entityId } });
    expect(list.map(({ id }) => id)).toContain(caseId);
    principals.principal = own;
  });

  it("the list says what can be done today and what is overdue", async () => {
    for (const step of ["argumentation", "public-notice", "hearing", "approval", "liquidation-group"] as const) {
      await its.record(caseId, step);
    }
    const [newest] = await its.officer().list({ scope: { kind: "district", id: its.world.districts.xinhua } });
    expect(newest).toMatchObject({
      id: caseId,
      stepsDone: 5,
      stepsInAll: 13,
      openSteps: ["change-registration"],
      overdueSteps: ["creditors-told", "announcement-1", "announcement-2", "announcement-3"],
    });
  });
});
