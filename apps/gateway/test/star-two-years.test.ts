import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@qitong/service/testing";
import { runTwoYears } from "../bench/star/two-years";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("STAR", () => {
  it("probe", async () => {
    const open = database.open.bind(database);
    const t = performance.now();
    const result = await runTwoYears(
      { gateway: open("gateway", 2), "legal-entity": open("legal-entity", 2), management: open("management", 2), staffing: open("staffing", 2) },
      fileURLToPath(new URL("../../../packages/db/star", import.meta.url)),
    );
    console.log(JSON.stringify(result, (k, v) => (k === "moves" ? v.length : v), 1), (performance.now() - t) / 1000);
    expect(1).toBe(1);
  });
});
