import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@qitong/service/testing";
import { blanksNote, starTable } from "../bench/star/table";
import { runTwoYears, type TwoYears } from "../bench/star/two-years";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let database: TestDatabase;
let result: TwoYears;

beforeAll(async () => {
  database = await createTestDatabase();
  const open = database.open.bind(database);
  result = await runTwoYears(
    { gateway: open("gateway", 2), "legal-entity": open("legal-entity", 2), management: open("management", 2), curriculum: open("curriculum", 2), staffing: open("staffing", 2) },
    here("../../../packages/db/star"),
  );
}, 300_000);
afterAll(() => database.drop());

describe("STAR's two years, each with its suggested plan carried out", () => {
  it("are what the README shows, line by line", async () => {
    const readme = await readFile(here("../../../README.md"), "utf8");
    expect(readme).toContain(starTable(result));
  });

  it("leave less imbalance than there was, as little as the rules allow, by proof and not by the clock", () => {
    for (const { before, after, plan } of result.years) {
      expect(after.index).toBeLessThan(before.index);
      expect(after.index).toBeCloseTo(plan.objective, 9);
      expect(plan.bound).toBeLessThanOrEqual(plan.objective);
      expect(plan.gap).toBeLessThanOrEqual(0.001);
      expect(plan.moves).toBeLessThanOrEqual(plan.most);
    }
  });

  it("are short of the same things: blanks, which keep two of three figures off the board until they are answered", async () => {
    expect(result.years.map(({ blanks }) => blanks)).toEqual([{ teachers: 0, degree: 1, backbone: 2 }, { teachers: 0, degree: 4, backbone: 7 }]);
    expect(result.years.map(({ knownAsRecorded }) => knownAsRecorded)).toEqual([["teachers"], ["teachers"]]);
    const page = await readFile(here("../../../docs/star.md"), "utf8");
    expect(page).toContain(blanksNote(result));
  });

  it("say the same of the schools whatever the blanks hide: the gap falls", () => {
    for (const { ranges } of result.years) {
      for (const measure of ["degree", "backbone"] as const) expect(ranges[measure].after.most).toBeLessThan(ranges[measure].before.least);
    }
  });
});
