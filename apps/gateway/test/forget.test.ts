import { afterAll, beforeAll, expect, it } from "vitest";
import { idempotencyKey, publicThrottle, signInThrottle } from "@qitong/db/schema";
import { newId } from "@qitong/db";
import { createTestDatabase, type TestDatabase } from "@qitong/service/testing";
import { forgetOutdated } from "../src/clock/forget";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it("forgets answers after four days and guesses after their window, under the gateway's own account", async () => {
  const now = new Date("2026-11-24T04:00:00Z");
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const key = (name: string, hours: number) => ({ accountId: newId<never>(), key: name, act: "a", inputHash: "0".repeat(64), createdAt: hoursAgo(hours) });
  const { db } = database.root;
  await db.insert(idempotencyKey).values([key("old", 97), key("fresh", 95)]);
  await db.insert(signInThrottle).values([
    { subject: "a".repeat(64), attempts: 9, windowEndsAt: hoursAgo(1) },
    { subject: "b".repeat(64), attempts: 9, windowEndsAt: hoursAgo(-1) },
  ]);
  await db.insert(publicThrottle).values([
    { subject: "c".repeat(64), times: 9, windowEndsAt: hoursAgo(1) },
    { subject: "d".repeat(64), times: 9, windowEndsAt: hoursAgo(-1) },
  ]);
  await forgetOutdated(database.open("gateway").db, now);
  expect((await db.select().from(idempotencyKey)).map((row) => row.key)).toEqual(["fresh"]);
  expect((await db.select().from(signInThrottle)).map((row) => row.subject[0])).toEqual(["b"]);
  expect((await db.select().from(publicThrottle)).map((row) => row.subject[0])).toEqual(["d"]);
});
