import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate, type MergerCaseId } from "@qitong/domain";
import { buildMergerWorld, type MergerWorld, type Pair } from "./case-world.test-data";

let its: MergerWorld;
let pair: Pair;
let caseId: MergerCaseId;

beforeAll(async () => {
  its = await buildMergerWorld();
  its.clock.day = civilDate("2026-03-01");
  pair = await its.addPair();
  caseId = await its.readyCase(pair.opening);
});
afterAll(() => its.database.drop());

async function caseOn(asOf: string) {
  const scope = { kind: "district", id: its.world.districts.xinhua } as const;
  return (await its.officer().list({ scope, asOf })).find(({ id }) => id === caseId);
}

it("the list of cases as of a day shows each as it stood: not there, under way, dated, given up", async () => {
  its.clock.day = civilDate("2026-06-01");
  await its.schedule(caseId, "2026-09-01");
  its.clock.day = civilDate("2026-07-01");
  await its.officer().withdraw({ caseId, version: await its.versionOf(caseId), reason: "暂缓" });
  its.clock.day = civilDate("2026-08-01");
  expect(await caseOn("2026-02-28")).toBeUndefined();
  expect(await caseOn("2026-05-31")).toMatchObject({ status: "approved", effectiveOn: null });
  expect(await caseOn("2026-06-30")).toMatchObject({ status: "scheduled", effectiveOn: "2026-09-01" });
  expect(await caseOn("2026-08-01")).toMatchObject({ status: "withdrawn" });
});

it("a step that was taken back is in the list of the days on which it stood, and the day that fell with it too", async () => {
  its.clock.day = civilDate("2026-05-11");
  caseId = await its.readyCase((await its.addPair()).opening);
  its.clock.day = civilDate("2026-06-01");
  await its.schedule(caseId, "2026-09-01");
  its.clock.day = civilDate("2026-06-20");
  await its.officer().undoStep({ caseId, version: await its.versionOf(caseId) });
  its.clock.day = civilDate("2026-08-01");
  const before = await caseOn("2026-06-19");
  expect(before).toMatchObject({ status: "scheduled", effectiveOn: "2026-09-01" });
  const after = await caseOn("2026-06-20");
  expect(after).toMatchObject({ status: "approved", effectiveOn: null });
  expect((before?.stepsDone ?? 0) - (after?.stepsDone ?? 0)).toBe(1);
});
