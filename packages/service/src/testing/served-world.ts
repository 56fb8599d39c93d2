/** How the test file of a service begins: a database of its own with the small world in it, and the service, asked as someone of that world. */
import { afterAll } from "vitest";
import type { CivilDate, Principal } from "@qitong/domain";
import type { ServiceName } from "@qitong/db";
import type { ServiceContext } from "../context";
import { contextOf, TestClock } from "./context";
import { createTestDatabase, type TestDatabase } from "./test-database";
import { buildWorld, type WorldRole } from "./world";

/**
 * At the top of a test file, which drops the database when it is through.
 * @param callerOf the service's caller, or the part of it that the file is about
 */
export async function serveWorld<Caller>(service: ServiceName, callerOf: (context: ServiceContext) => Caller, day?: CivilDate) {
  const database = await createTestDatabase();
  afterAll(() => database.drop());
  return serve(database, service, callerOf, day);
}

/** The same for a richer world, which is built and dropped by the hooks of the files that share it. */
export async function openServedWorld<Caller>(service: ServiceName, callerOf: (context: ServiceContext) => Caller, day?: CivilDate) {
  return serve(await createTestDatabase(), service, callerOf, day);
}

async function serve<Caller>(database: TestDatabase, service: ServiceName, callerOf: (context: ServiceContext) => Caller, day?: CivilDate) {
  const world = await buildWorld(database.root.db);
  const clock = new TestClock(day);
  const { db } = database.open(service, 16);
  /** Anyone, also someone whom the test made up. */
  const of = (principal: Principal, idempotencyKey?: string): Caller => callerOf(contextOf(service, db, principal, clock, idempotencyKey));
  const as = (role: WorldRole, idempotencyKey?: string): Caller => of(world.principals[role], idempotencyKey);
  return { database, world, clock, db, of, as };
}
