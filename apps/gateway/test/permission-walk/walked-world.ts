/** What the walks go through: the small world with something at each location, and every service under its own database account. */
import { afterAll } from "vitest";
import { buildWorld, createTestDatabase } from "@qitong/service/testing";
import type { Database } from "@qitong/db";
import { services } from "../../src/services";
import { buildLocations } from "./locations";

export type ServiceKey = keyof typeof services;
const serviceKeys = Object.keys(services) as ServiceKey[];

export async function openWalk() {
  const database = await createTestDatabase();
  afterAll(() => database.drop());
  const world = await buildWorld(database.root.db);
  const locations = await buildLocations(database.root.db, world);
  const databases = Object.fromEntries(serviceKeys.map((service) => [service, database.open(service, 8).db])) as Record<ServiceKey, Database>;
  return { database, world, locations, databases };
}
