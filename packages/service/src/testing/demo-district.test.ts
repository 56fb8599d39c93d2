import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@qitong/domain";
import { createTestDatabase, type TestDatabase } from "./test-database";
import { demoClock, person } from "@qitong/db/schema";
import { installDemo } from "@qitong/db/seed";

let database: TestDatabase;
let hashed = 0;
const options = {
  today: civilDate("2026-03-01"),
  hash: async () => {
    hashed += 1;
    return "a hash";
  },
};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("installing the demo district", () => {
  it("writes it once, and does nothing the second time", async () => {
    const first = await installDemo(database.root.db, options);
    expect(first.installed).toBe(true);
    const people = await database.root.db.$count(person);
    const second = await installDemo(database.root.db, options);
    expect(second).toEqual({ installed: false, accounts: first.accounts });
    expect(await database.root.db.$count(person)).toBe(people);
    expect(hashed).toBe(1);
  });

  it("keeps rare characters apart and whole", async () => {
    const names = (await database.root.db.select({ name: person.name }).from(person)).map((row) => row.name);
    expect(names.some((name) => name.includes("𠮷"))).toBe(true);
  });

  it("starts on the day that its story is told for when the real day does not fit", async () => {
    expect(await database.root.db.select().from(demoClock)).toEqual([{ id: 1, today: "2026-11-24" }]);
  });
});
