/** What the database itself holds a service to, whatever its code says. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { grants, serviceNames, type ServiceName } from "@qitong/db";
import { createTestDatabase, errorNumberOf, type TestDatabase } from "./testing";

const denied = 1142;

let database: TestDatabase;
let tables: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  const [rows] = await database.root.pool.promise().query("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = database()");
  tables = (rows as { name: string }[]).map((row) => row.name).filter((name) => !name.startsWith("__"));
});
afterAll(() => database.drop());

const run = (service: ServiceName, statement: string) => errorNumberOf(database.open(service, 1).pool.promise().query(statement));

describe.each(serviceNames)("the account of %s", (service) => {
  it("writes the tables that are its own and no other", async () => {
    const pool = database.open(service, 1).pool.promise();
    for (const table of tables) {
      const allowed = grants[service][table] ?? [];
      // Statements that touch no row still need the privilege.
      const statements = { INSERT: `INSERT INTO ${table} SELECT * FROM ${table} WHERE false`, DELETE: `DELETE FROM ${table} WHERE false` };
      for (const [privilege, statement] of Object.entries(statements)) {
        const number = await errorNumberOf(pool.query(statement));
        expect([table, privilege, number]).toEqual([table, privilege, allowed.some((one) => one === privilege) ? undefined : denied]);
      }
    }
  });

  it("cannot create, alter or drop a table", async () => {
    expect(await run(service, "CREATE TABLE attic (id int)")).toBe(denied);
    expect(await run(service, "DROP TABLE campus")).toBe(denied);
  });
});

describe("the audit", () => {
  it.each(serviceNames)("cannot be changed or emptied by %s", async (service) => {
    expect(await run(service, "UPDATE audit_event SET act = 'nothing'")).toBe(denied);
    expect(await run(service, "DELETE FROM audit_event")).toBe(denied);
    expect(await run(service, "TRUNCATE audit_event")).toBe(denied);
  });
});

describe("every table", () => {
  it("has a service that writes it", () => {
    const written = new Set(serviceNames.flatMap((service) => Object.keys(grants[service])));
    expect(tables.filter((table) => !written.has(table))).toEqual([]);
  });
});
