import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTable } from "@qitong/service/workbook";
import { refusalsOf, teacherAt } from "@qitong/service/testing";
import { buildPlanWorld, createSwap, submit, versionOf, type PlanWorld } from "./plan-world.test-data";

let planWorld: PlanWorld;
beforeAll(async () => {
  planWorld = await buildPlanWorld();
});
afterAll(() => planWorld.database.drop());

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

describe("the papers of a plan", () => {
  it("are a workbook with the moves and the answers", async () => {
    const { as } = planWorld;
    const { planId } = await createSwap(planWorld, "xiyuan", "xinkaixue");
    const file = await as("district-officer").export({ planId });
    expect(file.fileName).toBe("2026学年交流轮岗方案-方案一.xlsx");
    const table = await readTable({ name: file.fileName, bytes: Buffer.from(file.base64, "base64") });
    expect(JSON.stringify(table)).toContain("西苑老师1");
    expect(JSON.stringify(table)).toContain("新开学小学");
  });

  it("are a notice for each teacher once the plan is approved, and not before", async () => {
    const { as, world } = planWorld;
    const { planId } = await createSwap(planWorld, "xiyuan", "xinkaixue");
    await submit(planWorld, planId);
    expect(await refusalsOf(as("district-officer").notices({ planId }))).toEqual([{ kind: "not-approved-yet", status: "consulting" }]);
    await as("district-officer").forward({ planId });
    await as("district-leader").approve({ planId, version: await versionOf(planWorld, planId), reason: "" });
    const all = await as("district-officer").notices({ planId });
    expect(pagesOf(Buffer.from(all.base64, "base64"))).toBe(2);
    const one = await as("district-officer").notices({ planId, personId: teacherAt(world, "xiyuan", 0) });
    expect(one).toMatchObject({ fileName: "交流轮岗通知书-西苑老师1.pdf", mediaType: "application/pdf" });
    expect(pagesOf(Buffer.from(one.base64, "base64"))).toBe(1);
    const stranger = as("district-officer").notices({ planId, personId: teacherAt(world, "foreign", 0) });
    await expect(stranger).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
